import type * as batchModule from "../gen/index.ts";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

type Batch = typeof batchModule;

const { WebAssembly: engine } = globalThis as unknown as { readonly WebAssembly: object };

/** The package as a page loads it afresh. */
async function load(): Promise<Batch> {
  vi.resetModules();
  return import("../gen/index.ts");
}

let batch: Batch;
beforeEach(async () => {
  batch = await load();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const values = (length: number, seed = 1): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length }, (_, index) => 9 * Math.sin(12.9898 * (index + seed)));

function allocated(numbers: Float32Array): Float32Array<ArrayBuffer> {
  const array = batch.allocate(numbers.length);
  array.set(numbers);
  return array;
}

describe("arrays of the arena", () => {
  test.each([0, 1, 23, 24, 25, 4096, 10_001])("%i elements are what ordinary ones are", (length) => {
    const [x, dy] = [values(length), values(length, 7)];
    const [ownX, ownDy, out] = [allocated(x), allocated(dy), batch.allocate(length)];
    expect(batch.mish(ownX, { out })).toEqual(batch.mish(x));
    expect(batch.mishBackward(ownDy, ownX, { out })).toEqual(batch.mishBackward(dy, x));
    expect(batch.mish(ownX)).toEqual(batch.mish(x));
    expect(batch.mish(x, { out })).toEqual(batch.mish(x));
    expect(batch.mishBackward(ownDy, x, { out: ownDy })).toEqual(batch.mishBackward(dy, x));
    expect(ownX).toEqual(x);
  });

  test("share a buffer, begin with zeros, and do not touch", () => {
    const [first, second] = [batch.allocate(100), batch.allocate(100)];
    expect(first.buffer).toBe(second.buffer);
    first.fill(1);
    expect([...second].every((each) => Object.is(each, 0))).toBe(true);
    batch.free(first);
    expect([...batch.allocate(100)].every((each) => Object.is(each, 0))).toBe(true);
  });

  test("are not copied: nothing but their own function is called", () => {
    const [x, out] = [allocated(values(10_000)), batch.allocate(10_000)];
    batch.relu(x, { out });
    const set = vi.spyOn(Float32Array.prototype, "set");
    batch.relu(x, { out });
    expect(set).not.toHaveBeenCalled();
    batch.relu(values(10_000), { out });
    expect(set).toHaveBeenCalled();
    set.mockRestore();
  });

  test("parts of them are computed with where they are, and nothing beside them is written", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (before, length, shift) => {
        const [source, target] = [allocated(values(700)), allocated(values(700, 3))];
        const x = source.subarray(before, before + length);
        const expected = Float32Array.from(target);
        expected.set(batch.sigmoid(x.slice()), shift);
        batch.sigmoid(x, { out: target.subarray(shift, shift + length) });
        expect(target).toEqual(expected);
        expect(source).toEqual(values(700));
        batch.free(source);
        batch.free(target);
      }),
    );
  });

  test("parts that overlap are refused, as everywhere", () => {
    const x = allocated(values(100));
    expect(() => batch.relu(x.subarray(0, 50), { out: x.subarray(1, 51) })).toThrow(
      new RangeError("relu: out overlaps a part of an input, expected that input itself or separate memory"),
    );
  });

  test("values may differ by channel", () => {
    const [x, negativeSlope] = [values(9000), values(3)];
    const own = allocated(x);
    const options = { negativeSlope, channels: 3, channelStride: 10 };
    expect(batch.prelu(own, { ...options, out: own })).toEqual(batch.prelu(x, options));
  });

  test("functions of rows and of two inputs take them as well", () => {
    const [x, other] = [values(4000), values(4000, 5)];
    const [own, ownOther, out] = [allocated(x), allocated(other), batch.allocate(4000)];
    expect(batch.softmax(own, { rowLength: 40, out })).toEqual(batch.softmax(x, { rowLength: 40 }));
    expect(batch.swiGlu(own, ownOther, { out })).toEqual(batch.swiGlu(x, other));
    expect(batch.swiGluBackward(own, ownOther, own)).toEqual(batch.swiGluBackward(x, other, x));
  });

  test("may be looked at as binary64", () => {
    const x = Float64Array.from(values(301));
    const { buffer, byteOffset } = batch.allocate(2 * 301);
    const own = new Float64Array(buffer, byteOffset, 301);
    own.set(x);
    expect(batch.mish(own, { out: own })).toEqual(batch.mish(x));
  });

  test("are rounded once in the exact grade", async () => {
    const exact = await import("../gen/exact/index.ts");
    const out = exact.allocate(1000);
    expect(exact.mish(values(1000), { out })).toEqual(exact.mish(values(1000)));
  });

  test("have the numbers of JavaScript in JavaScript", () => {
    const [x, out] = [allocated(values(100)), batch.allocate(100)];
    batch.configure({ backend: "js" });
    expect(batch.gelu(x, { out })).toEqual(batch.gelu(values(100)));
  });

  test("functions that were used before find them", () => {
    const expected = batch.tanh(values(50));
    expect(batch.tanh(allocated(values(50)))).toEqual(expected);
  });
});

describe("free", () => {
  test("gives room back, in whatever order", () => {
    batch.reserve(9 * 192);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 }), (order) => {
        const arrays = order.map(() => batch.allocate(48));
        expect(() => batch.allocate(1)).toThrow(RangeError);
        for (const index of order) batch.free(arrays[index]!);
        batch.free(batch.allocate(9 * 48));
      }),
    );
  });

  test("refuses what is not allocated", () => {
    const array = batch.allocate(4);
    const message = (kind: string): string =>
      `free: array is a ${kind} that is not allocated, or not any more, expected one of allocate`;
    expect(() => batch.free(array.subarray(0))).toThrow(new RangeError(message("Float32Array")));
    batch.free(array);
    expect(() => batch.free(array)).toThrow(new RangeError(message("Float32Array")));
    expect(() => batch.free(new Float32Array(4))).toThrow(new RangeError(message("Float32Array")));
  });
});

describe("room", () => {
  test("ends", () => {
    batch.reserve(4 * 192);
    const [first, , third] = [48, 48, 48, 48].map((length) => batch.allocate(length));
    batch.free(first!);
    batch.free(third!);
    expect(() => batch.allocate(49)).toThrow(
      new RangeError(
        "allocate: 384 bytes are asked for, and 384 of 768 are left, 192 of them in one piece; reserve(bytes) sets how many there are",
      ),
    );
  });

  test("is 64 MiB unless it is set", () => {
    batch.allocate(2 ** 24 - 16);
    expect(() => batch.allocate(1)).toThrow("64 of 67108864 are left");
    expect(() => batch.reserve(1e6)).toThrow(
      new RangeError("reserve: 1 arrays are allocated, expected none"),
    );
  });

  test("is refused where the engine has not that much", () => {
    expect(() => batch.reserve(2 ** 40)).toThrow(
      new RangeError("reserve: this engine does not give a memory of 1099511627776 bytes"),
    );
    expect(batch.relu(allocated(values(9)))).toEqual(batch.relu(values(9)));
  });

  test("says what it expects", () => {
    expect(() => batch.reserve(0)).toThrow("reserve: bytes is 0, expected a positive integer");
    expect(() => batch.reserve("1" as never)).toThrow(TypeError);
    expect(() => batch.allocate(-1)).toThrow("allocate: length is -1, expected an integer ≥ 0");
    expect(() => batch.allocate("1" as never)).toThrow(TypeError);
  });
});

test("without WebAssembly arrays are ordinary ones", async () => {
  vi.stubGlobal("WebAssembly", { ...engine, validate: () => false });
  batch = await load();
  batch.reserve(192);
  const array = allocated(values(1000));
  expect(array.byteLength).toBe(array.buffer.byteLength);
  expect(batch.relu(array)).toEqual(batch.relu(values(1000)));
  batch.free(array);
  expect(() => batch.free(array)).toThrow(RangeError);
});
