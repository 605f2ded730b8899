import { describe, expect, test } from "vitest";
import { fromTheLeft, Undecided } from "../../generator.ts";
import type { Enclosure, RootEquation } from "../../generator.ts";
import { createWorkbench } from "../../oracle/workbench.ts";
import { forgetful, rootNear } from "./root.ts";

const { arithmetic } = await createWorkbench();
const { literal, multiply, subtract, mpfr, arena } = arithmetic;

/** t² − c, which is convex, and decreases on the left of 0. */
const squareLess = (c: number): RootEquation<Enclosure> => ({
  node: {
    kind: "solve",
    name: "t",
    from: { kind: "number", value: 0 },
    equation: { kind: "number", value: 0 },
  },
  from: () => literal(-8),
  value: (t) => subtract(multiply(t, t), literal(c)),
  slope: (t) => multiply(literal(2), t),
});

const distance = ({ lower, upper }: Enclosure): number =>
  mpfr.mpfr_get_d(subtract({ lower: upper, upper }, { lower, upper: lower }).upper, 2);

describe("a root", () => {
  test.each([-1.4, -Math.SQRT2, -1.5, -8, -1e6])("is found from %d, and certain", (start) => {
    for (const bits of [60, 136, 600]) {
      arena.precision = bits;
      const root = rootNear(arithmetic, arithmetic, squareLess(2), literal(start));

      const ends = [root.lower, root.upper].map((end) => squareLess(2).value({ lower: end, upper: end }));
      expect(ends.map((end) => arithmetic.compare(end, literal(0)))).toEqual([1, -1]);
      expect(distance(root)).toBeLessThan(2 ** (12 - bits));
    }
    arena.precision = 136;
  });

  test("that binary64 finds is that number", () => {
    const root = rootNear(arithmetic, arithmetic, squareLess(2.25), literal(-1.5));
    expect(root.lower).toBe(root.upper);
    expect(mpfr.mpfr_get_d(root.lower, 0)).toBe(-1.5);
  });

  test("is looked for from the left where the start is of no use", () => {
    const flat: RootEquation<Enclosure> = {
      ...squareLess(4),
      slope: (t) => (arithmetic.compare(t, literal(0)) > 0 ? literal(0) : multiply(literal(2), t)),
    };
    const root = rootNear(arithmetic, arithmetic, flat, literal(3));
    const expected = fromTheLeft(flat, arithmetic);
    expect(mpfr.mpfr_get_d(root.lower, 0)).toBeCloseTo(mpfr.mpfr_get_d(expected.lower, 0), 14);
  });

  test("where evaluations are forgotten is the same", () => {
    const equation = squareLess(2);
    const own = rootNear(arithmetic, arithmetic, equation, literal(-1.4));
    const before = arena.mark();
    const other = rootNear(arithmetic, arithmetic, forgetful(arithmetic, equation), literal(-1.4));
    expect(mpfr.mpfr_equal_p(own.lower, other.lower)).not.toBe(0);
    expect(mpfr.mpfr_equal_p(own.upper, other.upper)).not.toBe(0);
    expect(arena.mark()).toBeGreaterThan(before);
  });

  test("that the precision does not show is not made up", () => {
    const unknown = (): Enclosure => {
      throw new Undecided("unknown");
    };
    const equation = { ...squareLess(2), value: unknown };
    expect(() => rootNear(arithmetic, arithmetic, equation, literal(-1.4))).toThrow(Undecided);
  });
});
