import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatF32, MAX_F32 } from "./number.ts";

describe("formatF32", () => {
  test.each([
    [0, "0.0"],
    [1, "1.0"],
    [-2.5, "-2.5"],
    [0.1, "0.1"],
    [Math.PI, "3.1415927"],
    [1e-7, "1e-7"],
    [2 ** -149, "1e-45"],
    [MAX_F32, "3.4028234663852886e+38"],
    [-MAX_F32, "-3.4028234663852886e+38"],
  ])("%d is %s", (value, text) => {
    expect(formatF32(value)).toBe(text);
  });

  test("means the rounded number, is no integer literal and does not overflow", () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = formatF32(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?(e[-+]\d+)?$/);
        expect(text).toMatch(/[.e]/);
        expect(Math.fround(Number(text))).toBe(value === 0 ? 0 : value);
        expect(Math.abs(Number(text))).toBeLessThanOrEqual(MAX_F32);
      }),
    );
  });
});
