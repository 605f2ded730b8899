import { describe, expect, test } from "vitest";
import {
  glu,
  gluBackward,
  gluSplit,
  gluSplitBackward,
  reGlu,
  reGluBackward,
  reGluSplit,
  reGluSplitBackward,
  swiGlu,
  swiGluSplit,
} from "./gen/index.ts";

const rows = Float64Array.of(1, -2, 3, 4, 0.5, 6, -7, 8);
const [first, second] = [Float64Array.of(1, -2, 0.5, 6), Float64Array.of(3, 4, -7, 8)];

test("rows hold what two arrays hold, the gate of glu in their second half", () => {
  expect(gluSplit(rows, { rowLength: 4 })).toEqual(glu(second, first));
  expect(gluSplit(rows, { rowLength: 4, gate: "first" })).toEqual(glu(first, second));
  expect(reGluSplit(rows, { rowLength: 4 })).toEqual(reGlu(first, second));
});

test("gradients of rows are laid out like the rows, also in place", () => {
  const dy = Float64Array.of(1, 2, 3, 4);
  const { gate, value } = gluBackward(dy, second, first);
  const expected = [value, gate, value, gate].flatMap((of, quarter) => {
    const start = quarter < 2 ? 0 : 2;
    return [...of.subarray(start, start + 2)];
  });
  expect(gluSplitBackward(dy, rows, { rowLength: 4 })).toEqual({ x: Float64Array.from(expected) });
  const copy = Float64Array.from(rows);
  expect(gluSplitBackward(dy, copy, { rowLength: 4, out: copy }).x).toBe(copy);
  expect([...copy]).toEqual(expected);
});

test("both gradients in place", () => {
  const dy = Float64Array.of(1, 2, 3, 4);
  const expected = gluBackward(dy, first, second);
  const [gate, value] = [Float64Array.from(first), Float64Array.from(second)];
  expect(gluBackward(dy, gate, value, { out: { gate: value, value: gate } })).toEqual({
    gate: expected.gate,
    value: expected.value,
  });
});

test("a slope at a kink of the gate depends on the value", () => {
  const [dy, gate, value] = [Float64Array.of(1, 1, 1), new Float64Array(3), Float64Array.of(4, -6, NaN)];
  expect(reGluBackward(dy, gate, value).gate).toEqual(Float64Array.of(0, 0, NaN));
  expect(reGluBackward(dy, gate, value, { kinks: "right" }).gate).toEqual(value);
  expect(reGluBackward(dy, gate, value, { kinks: "mid" }).gate).toEqual(Float64Array.of(2, -3, NaN));
  expect(reGluBackward(dy, gate, value, { kinks: { zero: 0.25 } }).gate).toEqual(
    Float64Array.of(0.25, 0.25, NaN),
  );
});

describe("what does not fit is said, and nothing is written", () => {
  const [one, two] = [Float64Array.of(1), Float64Array.of(1, 2)];
  const four = Float64Array.of(1, 2, 3, 4);
  const even = "expected an even number that divides x.length, which is";

  test.each<[caller: string, call: (out: Float64Array) => unknown, error: Error]>([
    ["glu", (out) => glu(two, one, { out }), new RangeError("glu: value.length is 1, expected 2")],
    [
      "gluSplit",
      (out) => gluSplit(four.subarray(1), { out }),
      new RangeError("gluSplit: x.length is 3, expected an even number"),
    ],
    [
      "reGluSplit",
      (out) => reGluSplit(four, { rowLength: 3, out }),
      new RangeError(`reGluSplit: rowLength is 3, ${even} 4`),
    ],
    [
      "reGluSplitBackward",
      (out) => reGluSplitBackward(two, four, { rowLength: 8, out }),
      new RangeError(`reGluSplitBackward: rowLength is 8, ${even} 4`),
    ],
    [
      "gluSplitBackward",
      (out) => gluSplitBackward(four, four, { out }),
      new RangeError("gluSplitBackward: dy.length is 4, expected 2"),
    ],
    [
      "gluBackward",
      (out) => gluBackward(one, two, two, { out: { gate: out } }),
      new RangeError("gluBackward: dy.length is 1, expected 2"),
    ],
    [
      "swiGlu",
      (out) => swiGlu(two, Float32Array.from(two) as never, { out }),
      new TypeError("swiGlu: value is a Float32Array, expected a Float64Array"),
    ],
    [
      "swiGluSplit",
      (out) => swiGluSplit(four, { beta: NaN, out }),
      new RangeError("swiGluSplit: beta is NaN, expected a number"),
    ],
    [
      "gluSplit",
      (out) => gluSplit(four, { gate: "third" as never, out }),
      new RangeError('gluSplit: gate is "third", expected "first" or "second"'),
    ],
  ])("%s", (_, call, error) => {
    const out = new Float64Array(4).fill(7);
    expect(() => call(out)).toThrow(error);
    expect(() => call(out.subarray(0, 2))).toThrow(error);
    expect([...out]).toEqual([7, 7, 7, 7]);
  });
});
