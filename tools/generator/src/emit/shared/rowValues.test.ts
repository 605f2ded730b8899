import { describe, expect, test } from "vitest";
import { checkNumber, maskValues, rowValues } from "./rowValues.ts";

describe("rowValues", () => {
  test("a Float64Array is itself, a list of numbers is copied", () => {
    const row = Float64Array.of(1, NaN);
    expect(rowValues("f", "x", row)).toBe(row);
    expect(rowValues("f", "x", [1, -0, Infinity])).toEqual(Float64Array.of(1, -0, Infinity));
  });

  const kinds = "expected an array of numbers or a Float64Array";
  test.each([
    [3, TypeError, `f: x is 3, ${kinds}`],
    [undefined, TypeError, `f: x is undefined, ${kinds}`],
    [Float32Array.of(1), TypeError, `f: x is a Float32Array, ${kinds}`],
    [{ length: 1 }, TypeError, `f: x is an Object, ${kinds}`],
    [[1, "2"], TypeError, `f: x[1] is "2", expected a number`],
    // oxlint-disable-next-line no-sparse-arrays
    [[1, , 2], TypeError, "f: x[1] is undefined, expected a number"],
    [[], RangeError, "f: x.length is 0, expected at least 1"],
    [new Float64Array(0), RangeError, "f: x.length is 0, expected at least 1"],
  ])("refuses %o", (row, kind, message) => {
    expect(() => rowValues("f", "x", row as never)).toThrow(new kind(message));
  });

  test("of a length that another row gives", () => {
    expect(rowValues("f", "dy", [1, 2], 2)).toEqual(Float64Array.of(1, 2));
    expect(() => rowValues("f", "dy", [1, 2], 3)).toThrow(new RangeError("f: dy.length is 2, expected 3"));
  });
});

describe("maskValues", () => {
  test("whatever is not 0 or false counts", () => {
    const mask = [true, false, 1, 0, -0, 256, 0.5, NaN];
    expect([...maskValues("f", "mask", mask, 8)]).toEqual([1, 0, 1, 0, 0, 1, 1, 1]);
    const bytes = Uint8Array.of(0, 7);
    expect(maskValues("f", "mask", bytes, 2)).toBe(bytes);
  });

  const kinds = "expected an array of booleans or numbers, or a Uint8Array";
  test.each([
    ["10", TypeError, `f: mask is "10", ${kinds}`],
    [Float64Array.of(1, 0), TypeError, `f: mask is a Float64Array, ${kinds}`],
    [[1, "0"], TypeError, `f: mask[1] is "0", expected a boolean or a number`],
    [[true], RangeError, "f: mask.length is 1, expected 2"],
  ])("refuses %o", (mask, kind, message) => {
    expect(() => maskValues("f", "mask", mask as never, 2)).toThrow(new kind(message));
  });
});

test("one number stays one", () => {
  expect(() => checkNumber("f", "dy", NaN)).not.toThrow();
  expect(() => checkNumber("f", "dy", [1])).toThrow(new TypeError("f: dy is an Array, expected a number"));
});
