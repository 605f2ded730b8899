import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exponentOf, f16, f32, f64, withRangeOf } from "./formats.ts";
import { exactly, nextDown, nextUp, roundReference, step, ulpError, ulpOf } from "./ulp.ts";

const formats = [f64, f32, f16];
const anyNumber = (format: (typeof formats)[number]) =>
  fc.double({ noNaN: true }).map((value) => format.round(value));

describe("formats", () => {
  test("know their limits", () => {
    expect([f64.max, f64.smallestNormal, f64.smallestSubnormal]).toEqual([
      Number.MAX_VALUE,
      2 ** -1022,
      5e-324,
    ]);
    expect([f32.max, f32.smallestNormal, f32.smallestSubnormal]).toEqual([
      3.4028234663852886e38,
      2 ** -126,
      2 ** -149,
    ]);
    expect([f16.max, f16.smallestNormal, f16.smallestSubnormal]).toEqual([65504, 2 ** -14, 2 ** -24]);
  });

  test.each([
    [1, 1],
    [1 + 2 ** -11, 1],
    [1 + 3 * 2 ** -11, 1 + 2 ** -9],
    [65519.99, 65504],
    [65520, Infinity],
    [-1e300, -Infinity],
    [2 ** -25, 0],
    [-(2 ** -25), -0],
    [1.5 * 2 ** -24, 2 ** -23],
  ])("f16 rounds %d to %d", (value, rounded) => {
    expect(f16.round(value)).toBe(rounded);
  });

  test("exponentOf covers subnormal numbers and 0", () => {
    expect([1, 1.99, 2, 0.75, 5e-324, 3e-323, 2 ** -1022, Number.MAX_VALUE, 0].map(exponentOf)).toEqual([
      0, 0, 1, -1, -1074, -1072, -1022, 1023, -1074,
    ]);
  });
});

describe("a format with a wider range", () => {
  const wide = withRangeOf(f64, f32);

  test("is the same up to the largest number of the narrow one", () => {
    fc.assert(
      fc.property(fc.double({ min: -f32.max, max: f32.max, noNaN: true }), (value) => {
        expect(wide.round(value)).toBe(f32.round(value));
      }),
    );
    expect([wide.round(NaN), wide.round(-Infinity)]).toEqual([NaN, -Infinity]);
  });

  test("keeps the precision beyond it", () => {
    expect(wide.round(1e40)).toBe(Math.fround(1e40 / 2 ** 132) * 2 ** 132);
    expect(wide.round(-wide.max)).toBe(-wide.max);
    expect(wide.round(Number.MAX_VALUE)).toBe(Infinity);
    expect(nextDown(wide, 2 ** 200)).toBe(2 ** 200 - 2 ** 176);
    expect(ulpError(wide, 1e40 + 2 ** 109, exactly(1e40))).toBe(1);
    expect(ulpError(wide, Infinity, exactly(1e40))).toBeGreaterThan(1e6);
    expect(ulpError(f32, Infinity, exactly(1e40))).toBe(0);
  });
});

describe("neighbours", () => {
  test.each(formats)("of $name have nothing between them", (format) => {
    fc.assert(
      fc.property(anyNumber(format), (x) => {
        fc.pre(Number.isFinite(x) && x !== format.max);
        const above = nextUp(format, x);
        expect(above).toBeGreaterThan(x);
        expect(format.round(above)).toBe(above);
        const middle = x / 2 + above / 2;
        expect([x, above]).toContain(format.round(middle) + 0);
        expect(nextDown(format, above) + 0).toBe(x + 0);
      }),
    );
  });

  test("cross 0, powers of two and the ends", () => {
    expect(nextUp(f32, 0)).toBe(2 ** -149);
    expect(nextDown(f32, 0)).toBe(-(2 ** -149));
    expect(nextUp(f32, -(2 ** -149))).toBe(-0);
    expect(nextDown(f32, 1)).toBe(1 - 2 ** -24);
    expect(nextUp(f32, -1)).toBe(-1 + 2 ** -24);
    expect(nextDown(f32, 2 ** -126)).toBe(2 ** -126 - 2 ** -149);
    expect(nextUp(f64, Number.MAX_VALUE)).toBe(Infinity);
    expect(nextUp(f64, -Infinity)).toBe(-Number.MAX_VALUE);
    expect(nextDown(f64, Infinity)).toBe(Number.MAX_VALUE);
    expect(step(f64, 0, 3)).toBe(1.5e-323);
    expect(step(f64, 1, -2)).toBe(1 - 2 ** -52);
  });
});

describe("ulpOf", () => {
  test("is the spacing of the binade, the subnormal spacing at the bottom, the top binade's at the top", () => {
    expect([1, 1.5, 2, 0.99].map((value) => ulpOf(f32, value))).toEqual([
      2 ** -23,
      2 ** -23,
      2 ** -22,
      2 ** -24,
    ]);
    expect([0, 1e-45, 2 ** -126, 1e300].map((value) => ulpOf(f32, value))).toEqual([
      2 ** -149,
      2 ** -149,
      2 ** -149,
      2 ** 104,
    ]);
  });
});

describe("roundReference", () => {
  test("does not round twice", () => {
    const midpoint = 1 + 2 ** -24;
    expect(roundReference(f32, { nearest: midpoint, rest: 0 })).toBe(1);
    expect(roundReference(f32, { nearest: midpoint, rest: 0.1 })).toBe(1 + 2 ** -23);
    expect(roundReference(f32, { nearest: midpoint, rest: -0.1 })).toBe(1);
    expect(roundReference(f32, { nearest: -midpoint, rest: -0.1 })).toBe(-1 - 2 ** -23);
    expect(roundReference(f32, { nearest: midpoint - 2 ** -52, rest: 0.4 })).toBe(1);
  });

  test("rounds to infinity from the overflow threshold on", () => {
    expect(roundReference(f64, { nearest: Number.MAX_VALUE, rest: 0.49 })).toBe(Number.MAX_VALUE);
    expect(roundReference(f64, { nearest: Number.MAX_VALUE, rest: 0.5 })).toBe(Infinity);
    expect(roundReference(f64, { nearest: -Number.MAX_VALUE, rest: -0.5 })).toBe(-Infinity);
    expect(roundReference(f32, { nearest: f32.max + 2 ** 103, rest: -0.1 })).toBe(f32.max);
    expect(roundReference(f32, { nearest: f32.max + 2 ** 103, rest: 0 })).toBe(Infinity);
  });
});

describe("ulpError", () => {
  test("counts steps and the fraction that is left", () => {
    expect(ulpError(f64, 1 + 2 ** -52, { nearest: 1, rest: 0.25 })).toBe(0.75);
    expect(ulpError(f32, 1 + 2 ** -22, exactly(1))).toBe(2);
    expect(ulpError(f32, 1, { nearest: 1 + 2 ** -25, rest: 0 })).toBe(0.25);
    expect(ulpError(f64, 0, { nearest: 0, rest: 0.4 })).toBe(0.4);
    expect(ulpError(f64, 5e-324, { nearest: 0, rest: 0.4 })).toBeCloseTo(0.6, 15);
  });

  test("takes the binade of the truth, not that of its nearest number", () => {
    expect(ulpError(f64, 1, { nearest: 1, rest: -0.25 })).toBe(0.5);
    expect(ulpError(f64, 1, { nearest: 1, rest: 0.25 })).toBe(0.25);
  });

  test("measures against a scale where one is given", () => {
    expect(ulpError(f64, 1e-20, exactly(0), 1)).toBe(1e-20 / 2 ** -52);
    expect(ulpError(f64, 3, exactly(2), 1)).toBe(2 ** 51);
  });

  test("accepts infinity exactly where rounding would give it, or near enough", () => {
    const beyond = { nearest: Number.MAX_VALUE, rest: 0.75 };
    expect(ulpError(f64, Infinity, beyond)).toBe(0);
    expect(ulpError(f64, Number.MAX_VALUE, beyond)).toBe(0.75);
    expect(ulpError(f64, Infinity, { nearest: Number.MAX_VALUE, rest: 0 })).toBe(1);
    expect(ulpError(f64, -Infinity, beyond)).toBeGreaterThan(1e15);
    expect(ulpError(f64, Infinity, exactly(1))).toBe(Infinity);
    expect(ulpError(f32, Infinity, exactly(1e300))).toBe(0);
    expect(ulpError(f32, f32.max, exactly(1e300))).toBeGreaterThan(1e200);
  });

  test("never accepts NaN for a number, a number for NaN, or the wrong infinity", () => {
    expect(ulpError(f64, NaN, exactly(1))).toBe(Infinity);
    expect(ulpError(f64, 1, exactly(NaN))).toBe(Infinity);
    expect(ulpError(f64, NaN, exactly(NaN))).toBe(0);
    expect(ulpError(f64, -Infinity, exactly(Infinity))).toBe(Infinity);
    expect(ulpError(f64, Number.MAX_VALUE, exactly(Infinity))).toBe(Infinity);
    expect(ulpError(f64, NaN, exactly(Infinity))).toBe(Infinity);
  });

  test.each(formats)("is at most ½ for correctly rounded results of $name", (format) => {
    const rest = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), rest, (nearest, fraction) => {
        fc.pre(Math.abs(nearest) !== Number.MAX_VALUE);
        const reference = { nearest, rest: fraction };
        // Just below a power of two the truth's own ULP is half of that by which it was rounded.
        const most = Math.abs(nearest) === 2 ** exponentOf(nearest) ? 1 : 0.5 + 2 ** -20;
        expect(ulpError(format, roundReference(format, reference), reference)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
