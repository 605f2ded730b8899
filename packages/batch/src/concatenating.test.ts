/** Concatenating functions over arrays of rows as callers meet them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  concatElu,
  concatEluBackward,
  concatEluParameterGradients,
  crelu,
  creluBackward,
  creluParameterGradients,
  elu,
} from "./gen/exact/index.ts";

const x = Float32Array.of(-1, 2, 3, -4);

test("each row of n becomes one of 2n", () => {
  expect(crelu(x, { rowLength: 2 })).toEqual(Float32Array.of(0, 2, 1, 0, 3, 0, 0, 4));
  expect(crelu(x, { rowLength: 4 })).toEqual(Float32Array.of(0, 2, 3, 0, 1, 0, 0, 4));
  expect(crelu(new Float64Array(0), { rowLength: 3 })).toEqual(new Float64Array(0));
});

test("halves are elu of x and of -x, to the last bit, however long rows are", () => {
  const arrays = fc.oneof(
    fc.float64Array({ minLength: 12, maxLength: 12 }),
    fc.float32Array({ minLength: 12, maxLength: 12 }),
  );
  fc.assert(
    fc.property(arrays, fc.constantFrom(1, 2, 3, 4, 6, 12), (array, rowLength) => {
      const [plain, mirrored] = [elu(array), elu(array.map((value) => -value))];
      const y = concatElu(array, { rowLength });
      array.forEach((_, i) => {
        const at = i + Math.floor(i / rowLength) * rowLength;
        expect([y[at], y[at + rowLength]]).toEqual([plain[i], mirrored[i]]);
      });
    }),
  );
});

describe("gradients", () => {
  const dy = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8);

  test("are sums of what both halves say, where x or separate memory is", () => {
    const expected = Float32Array.of(-3, 2, 5, -8);
    expect(creluBackward(dy, x, { rowLength: 2 })).toEqual(expected);
    const out = x.slice();
    expect(creluBackward(dy, out, { rowLength: 2, out })).toBe(out);
    expect(out).toEqual(expected);
  });

  test("of parameters go over all rows", () => {
    expect(creluParameterGradients(dy, x, { rowLength: 2 })).toEqual({});
    const { alpha } = concatEluParameterGradients(dy, x, { rowLength: 2 });
    const terms = [
      [1, -1],
      [4, -2],
      [7, -3],
      [6, -4],
    ] as const;
    expect(alpha).toBeCloseTo(
      terms.reduce((sum, [slope, at]) => sum + slope * Math.expm1(at), 0),
      14,
    );
  });

  test("sums of a Float32Array are rounded once", () => {
    const one = Float32Array.of(0.3);
    const [dx] = concatEluBackward(Float32Array.of(0.1, 0.7), one, { rowLength: 1 });
    const [a, b] = [Math.fround(0.1), Math.fround(0.7)];
    expect(dx).toBe(Math.fround(a - b * Math.exp(-one[0]!)));
  });
});

describe("refuses", () => {
  test("rows without a length, or of one that does not divide", () => {
    expect(() => crelu(x, {} as never)).toThrow(
      new TypeError("crelu: rowLength is undefined, expected a positive integer"),
    );
    expect(() => crelu(x, undefined as never)).toThrow(TypeError);
    expect(() => crelu(x, { rowLength: 3 })).toThrow(RangeError);
  });

  test("a dy of another length, and outputs over what is still to be read; nothing is written", () => {
    expect(() => creluBackward(x, x, { rowLength: 2 })).toThrow(
      new RangeError("creluBackward: dy.length is 4, expected 8"),
    );
    const memory = Float32Array.of(1, -1, 1, -1);
    const call = () => crelu(memory.subarray(0, 2), { rowLength: 2, out: memory });
    expect(call).toThrow(new RangeError("crelu: out overlaps x, expected separate memory"));
    const part = () =>
      creluBackward(memory, Float32Array.of(1, 1), { rowLength: 1, out: memory.subarray(2) });
    expect(part).toThrow(RangeError);
    expect(memory).toEqual(Float32Array.of(1, -1, 1, -1));
  });
});
