import { describe, expect, test } from "vitest";
import { rowScale, wgslFunction } from "./fixtures.ts";
import { kernel } from "./kernel.ts";
import { link } from "./link.ts";
import type { RowKernelOptions } from "./row-kernel.ts";

const rowKernel = (options: Partial<RowKernelOptions> = {}) =>
  kernel(rowScale, { pass: "forward", ...options });

describe("kernel of a function of rows", () => {
  test("declares its buffers, what was chosen and what was asked of the workgroup", () => {
    const { code } = rowKernel({ workgroupSize: 32, choices: { empty: "zero" } });
    expect(code).toMatch(
      /^struct Uniforms \{\n {2}row_count: u32,\n {2}row_length: u32,\n {2}row_stride: u32,\n {2}bias: f32,\n\}/,
    );
    expect(code).toContain(`@group(0) @binding(0) var<uniform> uniforms: Uniforms;
@group(0) @binding(1) var<storage, read> x: array<f32>;
@group(0) @binding(2) var<storage, read> mask: array<u32>;
@group(0) @binding(3) var<storage, read_write> output: array<f32>;

override workgroup_size: u32 = 32u;
`);
    expect(code).toContain("const empty_is_zero = true;\nconst empty_is_nan = false;\n");
    expect(code).toContain(link(rowScale.forward.dependencies));
    expect(code).toContain("var<workgroup> row_max_values: array<f32, workgroup_size>;\n");
    expect(code).not.toContain("row_sum");
    expect(code).toContain("@compute @workgroup_size(workgroup_size)\n");
    expect(code).toContain("  act_row_scale(row_index, lane, is_live);\n");
  });

  test("what is not chosen has its default", () => {
    expect(rowKernel().code).toContain("const empty_is_zero = false;\nconst empty_is_nan = true;\n");
    expect(rowKernel({ choices: { empty: undefined } }).code).toBe(rowKernel().code);
  });

  test("never writes an infinity, nor leaves before a barrier", () => {
    const { code } = rowKernel();
    expect(code).toContain("const lowest = -3.4028234e38;");
    expect(code.slice(code.indexOf("fn main"))).not.toContain("return");
  });

  test("reads and writes f16 as f32, but for masks and gradients of parameters", () => {
    const { code, requires } = rowKernel({ type: "f16" });
    expect(requires).toEqual(["shader-f16"]);
    expect(code).toMatch(/^enable f16;\n\nstruct Uniforms/);
    expect(code).toContain("x: array<f16>;");
    expect(code).toContain("mask: array<u32>;");
    expect(code).toContain("row_max(act_fn_exp(f32(x[lane_index])), lane_index);");
    expect(code).toContain("if (is_live) { output[lane_index] = f16(largest); }");
    const gradients = rowKernel({ type: "f16", pass: "parameterBackward" }).code;
    expect(gradients).toContain("gradients: array<f32>;");
    expect(gradients).toContain("gradients[0u * uniforms.row_count + row_index] = number_0;");
    expect(rowKernel().requires).toEqual([]);
  });

  test("all parameters have their gradients in one shader, or one alone", () => {
    const all = rowKernel({ pass: "parameterBackward" });
    expect(all.parameters).toEqual(["bias", "gain"]);
    expect(all.bindings.map(({ name }) => name)).toEqual(["uniforms", "x", "y", "dy", "gradients"]);
    expect(all.code).toContain("gradients[0u * uniforms.row_count + row_index] = number_0;");
    expect(all.code).toContain("let number_1 = act_row_scale_d_gain(row_index, lane);");
    const one = rowKernel({ pass: { parameter: "gain" } });
    expect(one.parameters).toEqual(["gain"]);
    expect(one.bindings.map(({ name }) => name)).toEqual(["uniforms", "y", "dy", "gradients"]);
    expect(one.code).not.toContain("act_row_scale_d_bias");
  });

  test("packs counts, strides and parameters", () => {
    const { pack, bindings } = rowKernel();
    const bytes = pack(7, 5, { bias: 0.1 });
    expect([...new Uint32Array(bytes).slice(0, 3)]).toEqual([7, 5, 5]);
    expect(new Float32Array(bytes)[3]).toBe(Math.fround(0.1));
    expect([...new Uint32Array(pack(2, 3, {}, { rowStride: 4 })).slice(0, 3)]).toEqual([2, 3, 4]);
    expect(bindings[0]!.layout).toEqual({
      size: 16,
      members: [
        { name: "row_count", type: "u32", offset: 0 },
        { name: "row_length", type: "u32", offset: 4 },
        { name: "row_stride", type: "u32", offset: 8 },
        { name: "bias", type: "f32", offset: 12 },
      ],
    });
  });

  test("has a workgroup for each row, in two dimensions where one is too short", () => {
    const { dispatch } = rowKernel();
    expect(dispatch(0)).toEqual([0, 1, 1]);
    expect(dispatch(65_535)).toEqual([65_535, 1, 1]);
    expect(dispatch(70_000)).toEqual([265, 265, 1]);
  });
});

describe("noise of a function of rows", () => {
  const draw = wgslFunction(
    "fn act_fn_draw(seed: vec2<u32>, offset: vec2<u32>, index: u32) -> f32 {\n  return 0.25;\n}",
  );
  const code = rowScale.forward.code.replace("x[lane_index]", "row_noise(lane_index)");
  const noisy = {
    ...rowScale,
    noise: { name: "g", atInference: 0, draw },
    forward: { ...rowScale.forward, code },
  };

  test("is what is expected without training", () => {
    const made = kernel(noisy, { pass: "forward" });
    expect(made.code).toContain("fn row_noise(index: u32) -> f32 {\n  return 0.0;\n}\n");
    expect(made.code).not.toContain("act_fn_draw");
    expect(made.bindings).toEqual(rowKernel().bindings);
  });

  test("is drawn in training, from a place in the uniform", () => {
    const made = kernel(noisy, { pass: "forward", training: true });
    const seed = "vec2<u32>(uniforms.seed_low, uniforms.seed_high)";
    const offset = "vec2<u32>(uniforms.offset_low, uniforms.offset_high)";
    expect(made.code).toContain(draw.code);
    expect(made.code).toContain(`  return act_fn_draw(${seed}, ${offset}, index);`);
    const bytes = made.pack(2, 3, { bias: 2 }, { seed: 2 ** 32 + 7, offset: 9 });
    expect([...new Uint32Array(bytes).slice(0, 7)]).toEqual([2, 3, 3, 7, 1, 9, 0]);
    expect(new Float32Array(bytes)[7]).toBe(2);
  });

  test("needs a seed, and may not run out of the stream", () => {
    const { pack } = kernel(noisy, { pass: "forward", training: true });
    expect(() => pack(1, 1)).toThrow(
      new TypeError(`rowScale: seed is undefined, expected an integer from 0 to ${2 ** 53 - 1}`),
    );
    const place = { seed: 1, offset: 2 ** 53 - 7, rowStride: 4 };
    expect(() => pack(2, 3, {}, place)).toThrow(RangeError);
    expect(() => kernel(noisy, { pass: "forward", training: 1 as never })).toThrow(
      new TypeError("kernel: training is 1, expected true or false"),
    );
  });

  test("is none where the function or the pass takes none", () => {
    expect(rowKernel({ training: true }).code).toBe(rowKernel().code);
    expect(kernel(noisy, { pass: { parameter: "gain" } }).code).not.toContain("row_noise");
  });
});

describe("refuses", () => {
  test.each([
    [{ type: "f64" }, RangeError, 'kernel: type is "f64", expected "f32" or "f16"'],
    [{ vectors: true }, RangeError, "kernel: vectors is true, expected false for rowScale"],
    [
      { pass: "derivative" },
      RangeError,
      'kernel: pass is "derivative", expected "forward", "backward", "parameterBackward" or { parameter }',
    ],
    [
      { pass: { parameter: "beta" } },
      RangeError,
      'kernel: pass.parameter is "beta", expected "bias" or "gain"',
    ],
    [{ workgroupSize: 0 }, RangeError, "kernel: workgroupSize is 0, expected an integer from 1 to 1024"],
    [{ choices: "zero" }, TypeError, 'kernel: choices is "zero", expected an object'],
    [{ choices: { full: "zero" } }, RangeError, 'kernel: choices.full is no choice, expected "empty"'],
    [{ choices: { empty: "one" } }, RangeError, 'kernel: choices.empty is "one", expected "zero" or "nan"'],
    [{ choices: { empty: 0 } }, TypeError, 'kernel: choices.empty is 0, expected "zero" or "nan"'],
  ])("options %j", (options, kind, message) => {
    const call = () => rowKernel(options as never);
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });

  test("a function without choices or number parameters any of them", () => {
    const bare = { ...rowScale, choices: [], parameterBackward: {} };
    expect(() => kernel(bare, { pass: "forward", choices: { empty: "zero" } })).toThrow(
      new RangeError("kernel: choices.empty is no choice, and there is none"),
    );
    expect(() => kernel(bare, { pass: "parameterBackward" })).toThrow(
      new RangeError('kernel: pass is "parameterBackward", and rowScale has no number parameters'),
    );
    expect(() => kernel(bare, { pass: { parameter: "bias" } })).toThrow(
      new RangeError('kernel: pass.parameter is "bias", rowScale has none'),
    );
  });

  test.each([
    [() => rowKernel().pack(-1, 1), RangeError, "pack: rows is -1, expected an integer from 0 to 1073741824"],
    [
      () => rowKernel().pack(1, 0),
      RangeError,
      "pack: rowLength is 0, expected an integer from 1 to 1073741824",
    ],
    [() => rowKernel().pack(1, "2" as never), TypeError, 'pack: rowLength is "2", expected an integer'],
    [
      () => rowKernel().pack(1, 3, {}, { rowStride: 2 }),
      RangeError,
      "pack: rowStride is 2, expected an integer from 3 to",
    ],
    [
      () => rowKernel().pack(2 ** 20, 2 ** 11),
      RangeError,
      "pack: rows · rowStride is 2147483648, expected at most",
    ],
    [() => rowKernel().pack(1, 1, { bias: -1 }), RangeError, "rowScale: bias is -1, expected a number ≥ 0"],
    [
      () => rowKernel().pack(1, 1, { gap: 1 }),
      RangeError,
      'rowScale: "gap" is no parameter, expected "bias"',
    ],
    [() => rowKernel().dispatch(0.5), RangeError, "dispatch: rows is 0.5, expected an integer from 0"],
  ])("wrong data (%#)", (call, kind, message) => {
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });
});
