/** Concatenating functions as callers meet them; their accuracy is the business of the conformance suite. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  concatElu,
  concatEluAlphaBackward,
  concatEluBackward,
  crelu,
  creluBackward,
  createEluDerivative,
  elu,
  eluAlphaDerivative,
  relu,
} from "./gen/index.ts";

const rows = fc.float64Array({ minLength: 1, maxLength: 9 });
const gradientOf = (half: number, length: number): number[] =>
  Array.from({ length: 2 * length }, (_, i) => (Math.floor(i / length) === half ? 1 : 0));

describe("results", () => {
  test("all first numbers, and behind them all second ones", () => {
    expect(crelu([-1, 2, 0])).toEqual(Float64Array.of(0, 2, 0, 1, 0, 0));
    expect(concatElu([3], { alpha: 2 })).toEqual(Float64Array.of(3, 2 * elu(-3)));
  });

  test("are relu and elu of x and of -x, to the last bit", () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 1e9, noNaN: true }), (x, alpha) => {
        const mirrored = x.map((value) => -value);
        expect([...crelu(x)]).toEqual([...x, ...mirrored].map(relu));
        expect([...concatElu(x, { alpha })]).toEqual([...x, ...mirrored].map((value) => elu(value, alpha)));
      }),
    );
  });
});

describe("gradients", () => {
  const slope = createEluDerivative({ kinks: "minNorm" });

  test("of either half are the slopes of elu at x, and the negative ones at -x", () => {
    fc.assert(
      fc.property(rows, (x) => {
        const [first, second] = [0, 1].map((half) => concatEluBackward(gradientOf(half, x.length), x));
        // A sum with 0 has no -0.
        expect([...first!]).toEqual([...x].map((value) => slope(value) + 0));
        expect([...second!]).toEqual([...x].map((value) => 0 - slope(-value)));
      }),
    );
  });

  test("a rule at a kink is one for both halves", () => {
    const answers = (kinks: Parameters<typeof creluBackward>[2] & {}) =>
      [0, 1].map((half) => creluBackward(gradientOf(half, 1), [0], kinks)[0]! + 0);
    expect(answers({})).toEqual([0, 0]);
    expect(answers({ kinks: "left" })).toEqual([0, -1]);
    expect(answers({ kinks: "right" })).toEqual([1, 0]);
    expect(answers({ kinks: "mid" })).toEqual([0.5, -0.5]);
    expect(answers({ kinks: { zero: 0.25 } })).toEqual([0.25, 0.25]);
    expect(answers({ kinks: "tensorflow" })).toEqual([0, 0]);
  });

  test("of a parameter are sums over both halves", () => {
    const expected = 3 * eluAlphaDerivative(-1) + 7 * eluAlphaDerivative(-2);
    expect(concatEluAlphaBackward([3, 5, 6, 7], [-1, 2])).toBeCloseTo(expected, 15);
  });
});

test("NaN in an element, or in a gradient, is NaN there alone", () => {
  expect(crelu([NaN, 1])).toEqual(Float64Array.of(NaN, 1, NaN, 0));
  expect(creluBackward([1, 1, NaN, 1], [2, NaN])).toEqual(Float64Array.of(NaN, NaN));
  expect(creluBackward([1, 1, 1, 1], [2, NaN])).toEqual(Float64Array.of(1, NaN));
});

test("refuses what is no row, no gradient of one, and no parameter", () => {
  expect(() => crelu([])).toThrow(new RangeError("crelu: x.length is 0, expected at least 1"));
  expect(() => creluBackward([1, 2, 3], [1, 2])).toThrow(
    new RangeError("creluBackward: dy.length is 3, expected 4"),
  );
  expect(() => crelu("1" as never)).toThrow(TypeError);
  expect(() => concatElu([1], { alpha: -1 })).toThrow(
    new RangeError("concatElu: alpha is -1, expected a number ≥ 0"),
  );
});
