/** What bake, link and kernel write, compiled and run. */
import {
  bake,
  type GradientsKernel,
  type Kernel,
  kernel,
  link,
  type WgslActivation,
  type WgslFunction,
} from "@subgrad/wgsl";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ShaderProcess } from "./client.ts";
import { hinge } from "./fixtures.ts";
import { startShaders } from "./start.ts";

let shaders: ShaderProcess;
beforeAll(async () => {
  shaders = await startShaders();
});
afterAll(() => shaders.stop());

/** Runs a whole shader whose `call` answers for `input[i]`. */
async function run(functions: string, call: string, xs: readonly number[]): Promise<number[]> {
  const code = `@group(0) @binding(0) var<storage, read> input: array<f32>;
@group(0) @binding(1) var<storage, read_write> output: array<f32>;
${functions}
@compute @workgroup_size(1)
fn main(@builtin(workgroup_id) group: vec3<u32>) { output[group.x] = ${call}; }`;
  const output = await shaders.run({
    code,
    entryPoint: "main",
    inputs: [{ binding: 0, type: "read-only-storage", data: Float32Array.from(xs) }],
    output: { binding: 1, length: xs.length },
    workgroups: [xs.length, 1, 1],
  });
  return [...output];
}

/** Bakes the value into a function that answers it. */
async function constant(value: number): Promise<number> {
  const fn: WgslFunction = {
    name: "act_constant",
    code: "fn act_constant(x: f32, value: f32) -> f32 {\n  return select(x, value, x == 1.0);\n}",
    // Infinite values are parameters that are off.
    parameters: [{ name: "value", default: value }],
    dependencies: [],
    switches: {},
  };
  const baked = bake(fn, { value });
  const [answer] = await run(link([baked]), `${baked.name}(input[group.x])`, [1]);
  return answer ?? NaN;
}

describe("link and bake", () => {
  test("conventions side by side, under a prefix", async () => {
    const right = bake(hinge.derivative, { bend: 0.5, slope: 0.25, kinks: "right", name: "right_hinge" });
    const mid = bake(hinge.derivative, { bend: 0.5, slope: 0.25, kinks: "mid" });
    const text = link([hinge.forward, hinge.derivative, right, mid], { kinks: 0.75, prefix: "my_" });
    const midName = mid.name.replace("act_", "my_");
    const call = (name: string, further = "") => run(text, `${name}(input[group.x]${further})`, [0, 0.5, 1]);
    expect(await call("right_hinge")).toEqual([0.25, 1, 1]);
    expect(await call(midName)).toEqual([0.25, 0.625, 1]);
    expect(await call("my_hinge_derivative", ", 0.5, 0.25")).toEqual([0.25, 0.75, 1]);
    expect(await call("my_hinge", ", 0.5, 0.25")).toEqual([0.375, 0.5, 1]);
  });

  test.each([
    [3.4028234663852886e38, 3.4028234663852886e38],
    [-3.4028234663852886e38, -3.4028234663852886e38],
    [Infinity, Infinity],
    [-Infinity, -Infinity],
    [0.1, Math.fround(0.1)],
    [1e-7, Math.fround(1e-7)],
    [2 ** -126, 2 ** -126],
    [-0, 0],
    [16_777_216, 16_777_216],
  ])("%d as a constant", async (value, expected) => {
    // Sums of 0 and ±0 are 0, whatever becomes of the sign.
    expect((await constant(value)) + 0).toBe(expected);
  });

  test("a subnormal constant, which may count as 0", async () => {
    expect([0, 2 ** -149]).toContain(await constant(2 ** -149));
  });

  test("a formula of constants may overflow on the way", async () => {
    const fn: WgslFunction = {
      name: "act_ratio",
      code: "fn act_ratio(x: f32, big: f32) -> f32 {\n  return min(big * 10.0, x);\n}",
      parameters: [{ name: "big", default: 1 }],
      dependencies: [],
      switches: {},
    };
    const baked = bake(fn, { big: 3e38, name: "ratio" });
    expect(await run(link([baked]), "ratio(input[group.x])", [2])).toEqual([2]);
  });

  test("a slope between slopes that are equal literals compiles", async () => {
    const gradient = hinge.parameterDerivatives["bend"]!;
    const point = { ...gradient.switches["bend"]!, slopes: ["1.0", "1.0"] as const };
    const text = link([{ ...gradient, switches: { bend: point } }], { kinks: 1 });
    expect(text).toContain("act_fn_weigh(1.0, 1.0, 1.0,");
    expect(await run(text, "act_hinge_d_bend(input[group.x], 0.5, 0.25)", [0.5])).toEqual([0.75]);
  });
});

function runKernel(
  { code, entryPoint, dispatch, pack }: Kernel,
  n: number,
  inputs: readonly Float32Array<ArrayBuffer>[],
  length: number,
): Promise<Float32Array> {
  const storage = inputs.map((data, i) => ({ binding: i + 1, type: "read-only-storage", data }) as const);
  return shaders.run({
    code,
    entryPoint,
    inputs: [{ binding: 0, type: "uniform", data: pack(n) }, ...storage],
    output: { binding: inputs.length + 1, length },
    workgroups: dispatch(n),
  });
}

describe("kernel", () => {
  const limit = 65_535;

  test.each([1, limit - 1, limit, limit + 1, limit + 2, 2 * limit + 1])(
    "%d workgroups of one reach every element, and none beyond",
    async (n) => {
      const forward = kernel(hinge, { pass: "forward", type: "f32", workgroupSize: 1 });
      expect(Math.max(...forward.dispatch(n))).toBeLessThanOrEqual(limit);
      const input = Float32Array.from({ length: n + 1000 }, (_, i) => i + 1);
      const output = await runKernel(forward, n, [input], input.length);
      expect(output.findIndex((y, i) => y !== (i < n ? i + 1 : 0))).toBe(-1);
    },
  );

  test("backward multiplies by dy", async () => {
    const backward = kernel(hinge, { pass: "backward", type: "f32", kinks: "mid", workgroupSize: 2 });
    const output = await runKernel(backward, 3, [Float32Array.of(1, 2, 3), Float32Array.of(0, 0.5, 1)], 3);
    expect([...output]).toEqual([0.25, 1.25, 3]);
  });
});

function term(name: string, code: string): WgslFunction {
  const text = `fn ${name}(x: f32) -> f32 {\n  return ${code};\n}`;
  return { name, code: text, parameters: [], dependencies: [], switches: {} };
}

/** Of which the gradients are Σ dy, Σ dy · x and Σ dy · |x|. */
const forward = term("act_lines", "x");
const lines: WgslActivation = {
  name: "lines",
  forward,
  derivative: term("act_lines_derivative", "1.0"),
  parameterDerivatives: {
    ones: term("act_lines_d_ones", "1.0"),
    xs: term("act_lines_d_xs", "x"),
    sizes: term("act_lines_d_sizes", "abs(x)"),
  },
};

const gradientsKernel = (workgroupSize: number): GradientsKernel =>
  kernel(lines, { pass: "parameterGradients", type: "f32", workgroupSize });

async function runGradients(
  { code, stages, bindings, lengths, pack }: GradientsKernel,
  n: number,
  dy: Float32Array<ArrayBuffer>,
  input: Float32Array<ArrayBuffer>,
): Promise<number[]> {
  const [first, second] = stages.map(({ entryPoint, dispatch }) => ({ entryPoint, workgroups: dispatch(n) }));
  expect(bindings.map(({ name }) => name)).toEqual(["uniforms", "dy", "input", "partials", "gradients"]);
  const output = await shaders.run({
    code,
    ...first!,
    further: [second!],
    inputs: [
      { binding: 0, type: "uniform", data: pack(n) },
      { binding: 1, type: "read-only-storage", data: dy },
      { binding: 2, type: "read-only-storage", data: input },
    ],
    scratch: [{ binding: 3, length: lengths(n).partials }],
    output: { binding: 4, length: lengths(n).gradients },
  });
  return [...output];
}

describe("the kernel of parameter gradients", () => {
  const limit = 65_535;

  test.each([
    [0, 64],
    [1, 64],
    [63, 64],
    [65, 64],
    [1000, 7],
    [limit + 1, 1],
    [2 * limit + 3, 1],
    [1024 * 48 + 1, 48],
    [100_003, 256],
    [64 * limit + 129, 64],
  ])("sums exactly what %d elements are, in workgroups of %d, and none beyond", async (n, size) => {
    // Multiples of 1, and sums below 2²⁴: every rounding is exact.
    const dy = Float32Array.from({ length: n + 100 }, (_, i) => (i % 3) - 1);
    const input = Float32Array.from({ length: n + 100 }, (_, i) => (i % 2 === 0 ? 1 : -2));
    const expected = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      expected[0]! += dy[i]!;
      expected[1]! += dy[i]! * input[i]!;
      expected[2]! += dy[i]! * Math.abs(input[i]!);
    }
    expect(await runGradients(gradientsKernel(size), n, dy, input)).toEqual(expected.map((sum) => sum + 0));
  });

  test.each([
    [1000, 64],
    [70_001, 1],
    [300_007, 64],
  ])("is off by no more roundings than it says: %d elements in workgroups of %d", async (n, size) => {
    const made = gradientsKernel(size);
    // Terms of many sizes that nearly cancel.
    const dy = Float32Array.from({ length: n }, (_, i) => Math.sin(i) * 2 ** (i % 20));
    const input = Float32Array.from({ length: n }, (_, i) => Math.cos(i * i));
    let [sum, sizes] = [0, 0];
    for (let i = 0; i < n; i++) {
      sum += dy[i]! * input[i]!;
      sizes += Math.abs(dy[i]! * input[i]!);
    }
    const [, actual = NaN] = await runGradients(made, n, dy, input);
    const error = Math.abs(actual - sum) / sizes;
    expect(error).toBeLessThanOrEqual(made.roundings(n) * 2 ** -23);
    // What is usual is far below what is possible.
    expect(error).toBeLessThan(2 ** -22);
  });
});
