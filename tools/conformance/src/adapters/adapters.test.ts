import { expect, test } from "vitest";
import * as fixtures from "../../test/fixtures.ts";
import { batchLibrary, createBatchAdapter } from "./batch.ts";
import { createScalarAdapter } from "./scalar.ts";

const { elu, heaviside } = fixtures;
const base = { activation: elu, parameters: { alpha: 3 }, xs: Float64Array.of(-1, 2) };

test("scalar functions take parameters by position and conventions through a factory", async () => {
  const calls: unknown[] = [];
  const record =
    (name: string) =>
    (...values: unknown[]) => {
      calls.push([name, ...values]);
      return name.startsWith("create") ? record(`made by ${name}`) : 7;
    };
  const names = [
    "elu",
    "eluDerivative",
    "eluAlphaDerivative",
    "createEluDerivative",
    "createEluAlphaDerivative",
    "createHeaviside",
  ];
  const adapter = createScalarAdapter(async () =>
    Object.fromEntries(names.map((name) => [name, record(name)])),
  );
  await adapter.start();
  expect(await adapter.evaluate({ ...base, pass: "forward" })).toEqual(Float64Array.of(7, 7));
  await adapter.evaluate({ ...base, pass: { parameter: "alpha" }, xs: Float64Array.of(1) });
  await adapter.evaluate({ ...base, pass: "derivative", kinks: "mid", xs: Float64Array.of(0) });
  await adapter.evaluate({
    activation: heaviside,
    parameters: {},
    pass: "forward",
    jumps: 0.25,
    xs: Float64Array.of(0),
  });
  expect(calls).toEqual([
    ["elu", -1, 3],
    ["elu", 2, 3],
    ["eluAlphaDerivative", 1, 3],
    ["createEluDerivative", { kinks: "mid" }],
    ["made by createEluDerivative", 0, 3],
    ["createHeaviside", { jumps: 0.25 }],
    ["made by createHeaviside", 0],
  ]);
});

test("batch functions take arrays of their element type and options", async () => {
  const calls: unknown[] = [];
  const adapter = createBatchAdapter("batch-f32", async () => ({
    elu: (x: Float32Array, options: object) => (calls.push([x, options]), x),
    eluBackward: (dy: Float32Array, x: Float32Array, options: object) => (calls.push([dy, x, options]), dy),
    eluParameterGradients: (dy: Float32Array, x: Float32Array) => ({
      alpha: dy[0]! * x[0]! + (dy[1] ?? 0) * (x[1] ?? 0),
    }),
  }));
  await adapter.start();
  expect(await adapter.evaluate({ ...base, pass: "forward", xs: Float64Array.of(0.1) })).toEqual(
    Float64Array.of(Math.fround(0.1)),
  );
  await adapter.backward!({ ...base, pass: "derivative", kinks: "right" }, Float64Array.of(1, 1));
  expect(calls).toEqual([
    [Float32Array.of(0.1), { alpha: 3 }],
    [Float32Array.of(1, 1), Float32Array.of(-1, 2), { alpha: 3, kinks: "right" }],
  ]);
  expect(await adapter.evaluate({ ...base, pass: { parameter: "alpha" } })).toEqual(Float64Array.of(-1, 2));
  expect(
    await adapter.parameterSums!({ ...base, pass: { parameter: "alpha" } }, Float64Array.of(10, 100)),
  ).toEqual({ values: Float64Array.of(190), error: 0 });
});

test("a missing function is named", async () => {
  const adapter = createScalarAdapter(async () => ({}));
  await expect(adapter.evaluate({ ...base, pass: "forward" })).rejects.toThrow("before start");
  await adapter.start();
  await expect(adapter.evaluate({ ...base, pass: "derivative" })).rejects.toThrow(
    "@subgrad/scalar has no function eluDerivative",
  );
});

test("batch computes with what is asked for", async () => {
  const backendOf = async (backend?: "js" | "wasm-simd"): Promise<unknown> =>
    ((await batchLibrary("batch-f32-exact", backend)).backend as () => unknown)();
  expect(await backendOf()).toMatch(/simd$/);
  expect(await backendOf("js")).toBe("js");
  expect(await backendOf("wasm-simd")).toBe("wasm-simd");
});
