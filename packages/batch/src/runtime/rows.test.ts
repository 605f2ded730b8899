import { describe, expect, test } from "vitest";
import { checkMask, rowLayout } from "./rows.ts";

const X = new Float32Array(12);

describe("rowLayout", () => {
  test("one row, or rows next to each other, or further apart", () => {
    expect(rowLayout("f", "x", X, {})).toEqual({ length: 12, stride: 12, count: 1 });
    expect(rowLayout("f", "x", X, { rowLength: 3 })).toEqual({ length: 3, stride: 3, count: 4 });
    expect(rowLayout("f", "x", X, { rowLength: 3, rowStride: 4 })).toEqual({
      length: 3,
      stride: 4,
      count: 3,
    });
  });

  test("no rows of a length, but not rows of no length", () => {
    const empty = new Float64Array(0);
    expect(rowLayout("f", "x", empty, { rowLength: 5 })).toEqual({ length: 5, stride: 5, count: 0 });
    const message = "f: y.length is 0, expected at least one element, or a rowLength";
    expect(() => rowLayout("f", "y", empty, {})).toThrow(new RangeError(message));
  });

  const integer = "expected a positive integer";
  test.each([
    [{ rowLength: 0 }, RangeError, `f: rowLength is 0, ${integer}`],
    [{ rowLength: -3 }, RangeError, `f: rowLength is -3, ${integer}`],
    [{ rowLength: 1.5 }, RangeError, `f: rowLength is 1.5, ${integer}`],
    [{ rowLength: NaN }, RangeError, `f: rowLength is NaN, ${integer}`],
    [{ rowLength: Infinity }, RangeError, `f: rowLength is Infinity, ${integer}`],
    [{ rowLength: "3" }, TypeError, `f: rowLength is "3", ${integer}`],
    [{ rowLength: null }, TypeError, `f: rowLength is null, ${integer}`],
    [{ rowLength: 5 }, RangeError, "f: x.length is 12, expected a multiple of 5, the rowLength"],
    [{ rowLength: 24 }, RangeError, "f: x.length is 12, expected a multiple of 24, the rowLength"],
    [{ rowLength: 3, rowStride: 0 }, RangeError, `f: rowStride is 0, ${integer}`],
    [{ rowLength: 3, rowStride: 4.5 }, RangeError, `f: rowStride is 4.5, ${integer}`],
    [{ rowLength: 3, rowStride: 2 }, RangeError, "f: rowStride is 2, expected at least 3, the rowLength"],
    [{ rowStride: 6 }, RangeError, "f: rowStride is 6, expected at least 12, the rowLength"],
    [
      { rowLength: 3, rowStride: 5 },
      RangeError,
      "f: x.length is 12, expected a multiple of 5, the rowStride",
    ],
  ])("refuses %o", (options, kind, message) => {
    expect(() => rowLayout("f", "x", X, options as never)).toThrow(new kind(message));
  });
});

describe("checkMask", () => {
  test("takes bytes, one per element", () => {
    expect(() => checkMask("f", new Uint8Array(12), 12)).not.toThrow();
  });

  test.each([
    [[1, 0], TypeError, "f: mask is an Array, expected a Uint8Array"],
    [new Uint8ClampedArray(12), TypeError, "f: mask is a Uint8ClampedArray, expected a Uint8Array"],
    [new Float32Array(12), TypeError, "f: mask is a Float32Array, expected a Uint8Array"],
    [undefined, TypeError, "f: mask is undefined, expected a Uint8Array"],
    [new Uint8Array(11), RangeError, "f: mask.length is 11, expected 12"],
    [new Uint8Array(0), RangeError, "f: mask.length is 0, expected 12"],
  ])("refuses %o", (mask, kind, message) => {
    expect(() => checkMask("f", mask, 12)).toThrow(new kind(message));
  });
});
