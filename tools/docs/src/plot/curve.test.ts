import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawCurve } from "./curve.ts";

const step = (x: number): number => (x > 1 ? 3 : 0);

describe("pieces", () => {
  test("a jump is a gap, and each side ends at the point itself", () => {
    const { pieces } = drawCurve(step, [{ x: 1, left: 0, right: 3, answer: 0 }], [-2, 2]);
    expect(pieces).toEqual([
      [
        { x: -2, y: 0 },
        { x: 1, y: 0 },
      ],
      [
        { x: 1, y: 3 },
        { x: 2, y: 3 },
      ],
    ]);
  });

  test("a corner is part of one line", () => {
    const { pieces } = drawCurve(
      Math.abs,
      [
        { x: 0.1, left: 0.1, right: 0.1, answer: 0.1 },
        { x: 0, left: 0, right: 0, answer: 0 },
      ].reverse(),
      [-1, 1],
    );
    expect(pieces).toHaveLength(1);
    expect(pieces[0]).toContainEqual({ x: 0, y: 0 });
  });

  test("a curve keeps its samples", () => {
    expect(drawCurve((x) => x * x, [], [-1, 1]).pieces[0]!.length).toBeGreaterThan(200);
  });

  test("a pole has no point", () => {
    const { pieces } = drawCurve(
      (x) => 1 / x,
      [{ x: 0, left: -Infinity, right: Infinity, answer: NaN }],
      [-1, 1],
    );
    expect(pieces.flat().every(({ y }) => Number.isFinite(y))).toBe(true);
    expect(pieces).toHaveLength(2);
  });

  test("what lies outside of the picture is left out", () => {
    const outside = { x: 5, left: 0, right: 1, answer: 0 };
    expect(drawCurve(() => 0, [outside], [-1, 1])).toEqual({
      pieces: [
        [
          { x: -1, y: 0 },
          { x: 1, y: 0 },
        ],
      ],
      closed: [],
      open: [],
    });
  });

  test("no line crosses a jump, wherever it is", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.99, max: 0.99, noNaN: true }), (at) => {
        const f = (x: number): number => (x < at ? x : x + 1);
        const { pieces } = drawCurve(f, [{ x: at, left: at, right: at + 1, answer: at }], [-1, 1]);
        expect(pieces).toHaveLength(2);
        expect(pieces[0]!.every(({ x, y }) => x <= at && y === x)).toBe(true);
        expect(pieces[1]!.every(({ x, y }) => x >= at && y === x + 1)).toBe(true);
      }),
    );
  });
});

describe("dots", () => {
  const dotsFor = (answer: number, right = 3) => {
    const { closed, open } = drawCurve(step, [{ x: 1, left: 0, right, answer }], [-2, 2]);
    return { closed: closed.map(({ y }) => y), open: open.map(({ y }) => y) };
  };

  test("left answers the left side", () => expect(dotsFor(0)).toEqual({ closed: [0], open: [3] }));
  test("right answers the right side", () => expect(dotsFor(3)).toEqual({ closed: [3], open: [0] }));
  test("mid answers neither", () => expect(dotsFor(1.5)).toEqual({ closed: [1.5], open: [0, 3] }));
  test("none where there is nothing to choose", () =>
    expect(dotsFor(0, 0)).toEqual({ closed: [], open: [] }));
  test("a number beside a continuous function", () =>
    expect(dotsFor(2, 0)).toEqual({ closed: [2], open: [0] }));
});
