import { describe, expect, test } from "vitest";
import { gatedOutputFor, halfOutputFor, oneRow, splitRows } from "./gated.ts";

const x = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8);

describe("splitRows", () => {
  test("halves each row, the gate where the spec or the caller wants it", () => {
    expect(splitRows("f", x, "first", {})).toEqual({
      count: 1,
      length: 4,
      stride: 8,
      gateStart: 0,
      valueStart: 4,
    });
    expect(splitRows("f", x, "first", { rowLength: 4, gate: "second" })).toEqual({
      count: 2,
      length: 2,
      stride: 4,
      gateStart: 2,
      valueStart: 0,
    });
  });

  test("an empty array has no rows", () => {
    expect(splitRows("f", new Float32Array(0), "second", {})).toMatchObject({ count: 0 });
  });

  test.each([3, 6, 0, -2, 2.5, NaN])("refuses rows of %s", (rowLength) => {
    expect(() => splitRows("f", x, "first", { rowLength })).toThrow(
      new RangeError(
        `f: rowLength is ${rowLength}, expected an even number that divides x.length, which is 8`,
      ),
    );
  });

  test("refuses an array that has no halves", () => {
    expect(() => splitRows("f", x.subarray(1), "first", {})).toThrow(
      new RangeError("f: x.length is 7, expected an even number"),
    );
  });

  test("refuses what is no number, and a half that is none", () => {
    expect(() => splitRows("f", x, "first", { rowLength: "4" as never })).toThrow(TypeError);
    expect(() => splitRows("f", x, "first", { gate: "third" as never })).toThrow(
      new RangeError(`f: gate is "third", expected "first" or "second"`),
    );
    expect(() => splitRows("f", x, "first", { gate: 1 as never })).toThrow(TypeError);
  });
});

test("two arrays are one row", () => {
  expect(oneRow(x)).toEqual({ count: 1, length: 8, stride: 8, gateStart: 0, valueStart: 0 });
});

describe("halfOutputFor", () => {
  test("answers an array half as long, or the one that is given", () => {
    expect(halfOutputFor("f", undefined, x)).toHaveLength(4);
    const out = new Float32Array(4);
    expect(halfOutputFor("f", out, x)).toBe(out);
    expect(() => halfOutputFor("f", new Float32Array(8), x)).toThrow(
      new RangeError("f: out.length is 8, expected 4"),
    );
  });

  test("refuses a part of x: rows of results would overwrite rows of inputs", () => {
    expect(() => halfOutputFor("f", x.subarray(0, 4), x)).toThrow(
      new RangeError("f: out overlaps x, expected separate memory"),
    );
  });
});

describe("gatedOutputFor", () => {
  const [dy, gate, value] = [1, 2, 3].map(() => new Float64Array(2)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const outputFor = (out: { gate?: Float64Array; value?: Float64Array } | undefined) =>
    gatedOutputFor("f", out, dy, gate, value);

  test("answers new arrays, or those that are given, inputs among them", () => {
    expect(outputFor(undefined)).toEqual({ gate: new Float64Array(2), value: new Float64Array(2) });
    expect(outputFor({ gate: value }).gate).toBe(value);
    expect(outputFor({ gate: dy, value: gate })).toEqual({ gate: dy, value: gate });
  });

  test("names what does not fit", () => {
    expect(() => outputFor({ value: new Float64Array(3) })).toThrow(
      new RangeError("f: out.value.length is 3, expected 2"),
    );
    expect(() => outputFor({ gate: new Float64Array(gate.buffer, 8, 1) })).toThrow(RangeError);
    expect(() => outputFor(3 as never)).toThrow(
      new TypeError("f: out is 3, expected an object with gate and value"),
    );
    expect(() => outputFor(gate as never)).toThrow(
      new TypeError("f: out is a Float64Array, expected an object with gate and value"),
    );
  });

  test("refuses one array for both gradients", () => {
    expect(() => outputFor({ gate, value: gate })).toThrow(
      new RangeError("f: out.gate overlaps out.value, expected separate memory"),
    );
  });
});
