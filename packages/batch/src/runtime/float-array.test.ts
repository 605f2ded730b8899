import { describe, expect, test } from "vitest";
import { asElementOf, checkInput, checkLike, isFloat32 } from "./float-array.ts";

/** A global of every engine we support, though not of ES2022. */
declare function structuredClone(value: unknown, options: { transfer: readonly ArrayBuffer[] }): unknown;

function detached(length: number): Float32Array {
  const array = new Float32Array(length);
  structuredClone(array.buffer, { transfer: [array.buffer] });
  return array;
}

describe("checkInput", () => {
  test.each([
    [new Float32Array(3)],
    [new Float64Array(3)],
    [new Float32Array(0)],
    [new Float64Array(new SharedArrayBuffer(16))],
    [new Float32Array(new SharedArrayBuffer(0))],
    [new Float32Array(new ArrayBuffer(12), 4)],
  ])("takes %o", (value) => {
    expect(() => checkInput("elu", "x", value)).not.toThrow();
  });

  test("takes the arrays of subclasses, and is not fooled by a name", () => {
    class Samples extends Float32Array {}
    class Float64Bytes extends Uint8Array {}
    expect(() => checkInput("elu", "x", new Samples(2))).not.toThrow();
    expect(() => checkInput("elu", "x", new Float64Bytes(2))).toThrow(TypeError);
    expect(() => checkInput("elu", "x", { [Symbol.toStringTag]: "Float32Array" })).toThrow(TypeError);
  });

  test.each([
    [[1, 2], "elu: x is an Array, expected a Float32Array or Float64Array; Float32Array.from(x) makes one"],
    [new Uint8Array(2), "elu: x is a Uint8Array, expected a Float32Array or Float64Array"],
    [new DataView(new ArrayBuffer(8)), "elu: x is a DataView, expected a Float32Array or Float64Array"],
    [new ArrayBuffer(8), "elu: x is an ArrayBuffer, expected a Float32Array or Float64Array"],
    [{}, "elu: x is an Object, expected a Float32Array or Float64Array"],
    [undefined, "elu: x is undefined, expected a Float32Array or Float64Array"],
    [null, "elu: x is null, expected a Float32Array or Float64Array"],
    [-1, "elu: x is -1, expected a Float32Array or Float64Array"],
    [1n, "elu: x is 1n, expected a Float32Array or Float64Array"],
    ["1", `elu: x is "1", expected a Float32Array or Float64Array`],
    [() => 1, "elu: x is a function, expected a Float32Array or Float64Array"],
    [detached(2), "elu: x is detached, expected an array that still has its buffer"],
  ])("refuses %o", (value, message) => {
    expect(() => checkInput("elu", "x", value)).toThrow(new TypeError(message));
  });
});

describe("checkLike", () => {
  const x = new Float32Array(4);

  test("takes an array of the same kind and length", () => {
    expect(() => checkLike("eluBackward", "dy", new Float32Array(4), x)).not.toThrow();
    expect(() => checkLike("eluBackward", "dy", new Float64Array(0), new Float64Array(0))).not.toThrow();
  });

  test.each([
    [new Float64Array(4), TypeError, "eluBackward: dy is a Float64Array, expected a Float32Array"],
    [[1, 2, 3, 4], TypeError, "eluBackward: dy is an Array, expected a Float32Array"],
    [undefined, TypeError, "eluBackward: dy is undefined, expected a Float32Array"],
    [detached(4), TypeError, "eluBackward: dy is detached, expected an array that still has its buffer"],
    [new Float32Array(3), RangeError, "eluBackward: dy.length is 3, expected 4"],
  ])("refuses %o", (value, kind, message) => {
    const check = () => checkLike("eluBackward", "dy", value, x);
    expect(check).toThrow(kind);
    expect(check).toThrow(new kind(message));
  });
});

test("isFloat32 tells the two kinds apart", () => {
  expect(isFloat32(new Float32Array(1))).toBe(true);
  expect(isFloat32(new Float64Array(1))).toBe(false);
});

test("asElementOf answers what an array like x would hold", () => {
  for (const x of [new Float32Array(1), new Float64Array(1)]) {
    for (const value of [0.1, -0, 1e39, 1e-60, NaN, Infinity]) {
      x[0] = value;
      expect(asElementOf(x, value)).toBe(x[0]);
    }
  }
});
