import { describe, expect, test } from "vitest";
import { concatenatedRowLength, doubleOutputFor } from "./concatenating.ts";

const x = Float32Array.of(1, 2, 3, 4, 5, 6);

describe("concatenatedRowLength", () => {
  test.each([1, 2, 3, 6])("takes %i", (rowLength) => {
    expect(concatenatedRowLength("f", x, { rowLength })).toBe(rowLength);
  });

  test("an empty array has no rows, of whatever length", () => {
    expect(concatenatedRowLength("f", new Float64Array(0), { rowLength: 5 })).toBe(5);
  });

  test.each([
    [undefined, TypeError, "f: rowLength is undefined, expected a positive integer"],
    ["2", TypeError, `f: rowLength is "2", expected a positive integer`],
    [0, RangeError, "f: rowLength is 0, expected a positive integer"],
    [-2, RangeError, "f: rowLength is -2, expected a positive integer"],
    [1.5, RangeError, "f: rowLength is 1.5, expected a positive integer"],
    [NaN, RangeError, "f: rowLength is NaN, expected a positive integer"],
    [4, RangeError, "f: x.length is 6, expected a multiple of 4, the rowLength"],
    [12, RangeError, "f: x.length is 6, expected a multiple of 12, the rowLength"],
  ])("refuses %o", (rowLength, kind, message) => {
    const call = () => concatenatedRowLength("f", x, { rowLength: rowLength as never });
    expect(call).toThrow(kind);
    expect(call).toThrow(new kind(message));
  });
});

describe("doubleOutputFor", () => {
  test("answers an array twice as long, or the one that is given", () => {
    expect(doubleOutputFor("f", undefined, x)).toEqual(new Float32Array(12));
    const out = new Float32Array(12);
    expect(doubleOutputFor("f", out, x)).toBe(out);
    expect(() => doubleOutputFor("f", new Float32Array(6), x)).toThrow(
      new RangeError("f: out.length is 6, expected 12"),
    );
    expect(() => doubleOutputFor("f", new Float64Array(12) as never, x)).toThrow(TypeError);
  });

  test("refuses memory that x is a part of: results would overwrite what is yet to be read", () => {
    const whole = new Float32Array(12);
    for (const part of [whole.subarray(0, 6), whole.subarray(6)])
      expect(() => doubleOutputFor("f", whole, part)).toThrow(
        new RangeError("f: out overlaps x, expected separate memory"),
      );
  });
});
