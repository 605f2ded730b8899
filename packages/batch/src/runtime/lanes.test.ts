import type * as batchModule from "../gen/index.ts";
import * as exact from "../gen/exact/index.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

type Batch = typeof batchModule;

interface Functions {
  readonly [name: string]: (...arrays: readonly Float64Array[]) => Float64Array;
}

/** What this engine has. */
const { WebAssembly: engine } = globalThis as unknown as {
  readonly WebAssembly: { readonly Memory: unknown; readonly validate: unknown };
};

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

const values = (length: number): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length }, (_, index) => 9 * Math.sin(12.9898 * (index + 1)));

describe("a result depends on the value alone", () => {
  const lengths = [0, 1, 3, 4, 11, 12, 13, 47, 48, 49, 4095, 4096, 4097, 8195];

  test.each(lengths)("among %i elements", (length) => {
    const x = values(length);
    const dy = values(length).reverse();
    const alone = (call: (...arrays: Float32Array[]) => Float32Array, ...arrays: Float32Array[]): number[] =>
      [...x].map((_, index) => call(...arrays.map((array) => array.slice(index, index + 1)))[0]!);
    expect([...batch.mish(x)]).toEqual(alone((one) => batch.mish(one), x));
    const backward = (g: Float32Array, one: Float32Array): Float32Array => batch.geluBackward(g, one);
    expect([...batch.geluBackward(dy, x)]).toEqual(alone(backward, dy, x));
  });

  test.each([1, 2, 3, 5])("%i elements into its buffer", (offset) => {
    const x = values(100);
    const place = new Float32Array(120).subarray(offset, offset + 100);
    place.set(x);
    expect(batch.tanh(place)).toEqual(batch.tanh(x));
  });

  test.each([
    [3, 1],
    [3, 5],
    [7, 700],
    [2, 4097],
  ])("of %i channels %i elements apart", (channels, channelStride) => {
    const x = values(channels * channelStride * 2);
    const negativeSlope = values(channels);
    const ofChannel = (index: number): number => Math.floor(index / channelStride) % channels;
    const slope = (index: number): { negativeSlope: number } => ({
      negativeSlope: negativeSlope[ofChannel(index)]!,
    });
    const expected = [...x].map((one, index) => batch.prelu(Float32Array.of(one), slope(index))[0]);
    expect([...batch.prelu(x, { negativeSlope, channels, channelStride })]).toEqual(expected);
  });
});

describe("arrays", () => {
  test("are computed with in place", () => {
    const [x, dy] = [values(5000), values(5000).reverse()];
    const expected = batch.siluBackward(dy, x);
    const gradient = dy.slice();
    expect(batch.siluBackward(gradient, x, { out: gradient })).toBe(gradient);
    expect(gradient).toEqual(expected);
    const input = x.slice();
    expect(batch.siluBackward(dy, input, { out: input })).toEqual(expected);
  });

  test("may share their memory between threads", () => {
    const shared = new Float32Array(new SharedArrayBuffer(4 * 100));
    shared.set(values(100));
    expect([...batch.elu(shared)]).toEqual([...batch.elu(values(100))]);
  });
});

describe("the grades", () => {
  test("differ, and not by much", () => {
    const x = values(1000);
    const [fast, best] = [batch.sigmoid(x), exact.sigmoid(x)];
    expect(fast).not.toEqual(best);
    for (const [index, value] of best.entries()) expect(fast[index]! / value).toBeCloseTo(1, 5);
  });

  test("are the same in a Float64Array, and where the engine has no lanes", async () => {
    const x = values(1000);
    const wide = Float64Array.from(x);
    expect(batch.gelu(wide)).toEqual(exact.gelu(wide));
    batch.configure({ backend: "js" });
    expect(batch.backend()).toBe("js");
    expect(batch.gelu(x)).toEqual(exact.gelu(x));
  });
});

describe("without an error", () => {
  const x = values(100);

  test("an engine without SIMD computes in JavaScript", async () => {
    vi.stubGlobal("WebAssembly", { ...engine, validate: () => false });
    const { backend, gelu } = await load();
    expect(gelu(x)).toEqual(exact.gelu(x));
    expect(backend()).toBe("js");
  });

  test("one without WebAssembly does", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    const { backend, gelu } = await load();
    expect(gelu(x)).toEqual(exact.gelu(x));
    expect(backend()).toBe("js");
  });

  test("and a page whose content security policy forbids to compile", async () => {
    const { Memory, validate } = engine;
    const forbidden = (): never => {
      throw new EvalError("call to WebAssembly.Module() blocked by CSP");
    };
    vi.stubGlobal("WebAssembly", { Memory, validate, Module: forbidden });
    const { backend, gelu } = await load();
    expect(gelu(x)).toEqual(exact.gelu(x));
    expect(backend()).toBe("js");
  });
});

describe("configure", () => {
  test("chooses, and chooses again", () => {
    expect(batch.backend()).toBe("wasm-simd");
    batch.configure({ backend: "js" });
    batch.configure({ backend: "wasm-simd" });
    expect(batch.backend()).toBe("wasm-simd");
    expect(batch.gelu(values(9))).not.toEqual(exact.gelu(values(9)));
  });

  test("says what it knows", async () => {
    expect(() => batch.configure({ backend: "gpu" as never })).toThrow(
      new RangeError('configure: backend is "gpu", expected "wasm-relaxed-simd", "wasm-simd" or "js"'),
    );
    vi.stubGlobal("WebAssembly", undefined);
    const { configure } = await load();
    expect(() => configure({ backend: "wasm-simd" })).toThrow(
      new RangeError('configure: backend is "wasm-simd", which this engine does not have'),
    );
  });
});

describe("in binary64", () => {
  // Sums of rows are taken in another order.
  const ofElements = Object.keys(exact).filter(
    (name) => `${name}Derivative` in exact && (exact as unknown as Functions)[name]!.length === 1,
  );
  const sweep = Float64Array.from(
    { length: 3000 },
    (_, index) => (index % 2 ? -1 : 1) * 2 ** (index / 40 - 60),
  );
  const x = Float64Array.of(...sweep, ...values(500), 0, -0, 1, -1, 5e-324, -1e300, Infinity, -Infinity, NaN);
  const dy = x.map((_, index) => Math.cos(index));

  test.each(ofElements)("lanes of %s have the bits of JavaScript", (name) => {
    const {
      [name]: forward,
      [`${name}Derivative`]: derivative,
      [`${name}Backward`]: backward,
    } = batch as unknown as { readonly [name: string]: (...arrays: readonly Float64Array[]) => Float64Array };
    const results = (): Float64Array[] => [forward!(x), derivative!(x), backward!(dy, x)];
    batch.configure({ backend: "wasm-simd" });
    const lanes = results();
    batch.configure({ backend: "js" });
    expect(lanes).toEqual(results());
  });
});
