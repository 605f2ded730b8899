import { describe, expect, test } from "vitest";
import type { ConcatenatingKernelOptions } from "./concatenating.ts";
import { elu } from "./fixtures.ts";
import { kernel } from "./kernel.ts";
import { link } from "./link.ts";
import type { WgslActivation, WgslConcatenatingActivation } from "./types.ts";

const alpha = { name: "alpha", default: 1, min: 0 };
const line = (name: string, body: string) => ({
  name,
  code: `fn ${name}(x: f32, alpha: f32) -> f32 {\n  return ${body};\n}`,
  parameters: [alpha],
  dependencies: [],
  switches: {},
});
const linear: WgslActivation = {
  name: "linear",
  forward: line("act_linear", "alpha * x"),
  derivative: line("act_linear_derivative", "alpha"),
  parameterDerivatives: { alpha: line("act_linear_d_alpha", "x") },
};
const both: WgslConcatenatingActivation = { name: "both", first: elu, second: linear };
const kernelOf = (options: Partial<ConcatenatingKernelOptions> = {}) =>
  kernel(both, { pass: "forward", type: "f32", ...options });

describe("kernels of a concatenating activation", () => {
  test("store the numbers of an element in both halves of its row", () => {
    const { code, bindings } = kernelOf();
    expect(bindings.map(({ name }) => name)).toEqual(["uniforms", "input", "output"]);
    expect(code).toContain("element_count: u32,\n  row_length: u32,\n  alpha: f32,\n");
    expect(code).toContain("let first_place = i + i / uniforms.row_length * uniforms.row_length;\n");
    expect(code).toContain(
      "  output[first_place] = act_elu(input[i], uniforms.alpha);\n" +
        "  output[second_place] = act_linear(input[i], uniforms.alpha);\n",
    );
    expect(code).toContain(link([elu.forward, linear.forward]));
  });

  test("add up what both halves say of a gradient, under one convention", () => {
    const { code, bindings } = kernelOf({ pass: "backward", kinks: "right" });
    expect(bindings.map(({ name }) => name)).toEqual(["uniforms", "dy", "input", "output"]);
    expect(code).toContain(
      "  output[i] = dy[first_place] * act_elu_derivative(input[i], uniforms.alpha) + " +
        "dy[second_place] * act_linear_derivative(input[i], uniforms.alpha);\n",
    );
    expect(code).toContain("if (x == 0.0) { return 1.0; }");
  });

  test("sum the gradients of parameters over both halves, with one more rounding", () => {
    const gradients = kernel(both, { pass: "parameterGradients", type: "f32" });
    expect(gradients.parameters).toEqual(["alpha"]);
    expect(gradients.code).toContain(
      "alpha_block += dy[first_place] * act_elu_d_alpha(input[i], uniforms.alpha) + " +
        "dy[second_place] * act_linear_d_alpha(input[i], uniforms.alpha);",
    );
    const ofElu = kernel(elu, { pass: "parameterGradients", type: "f32" });
    expect(gradients.roundings(1000)).toBe(ofElu.roundings(1000) + 1);
    expect(gradients.roundings(0)).toBe(0);
  });

  test("pack counts of elements of x, which are in whole rows", () => {
    const { pack, dispatch } = kernelOf({ workgroupSize: 32 });
    expect(new Uint32Array(pack(12, 3)).subarray(0, 2)).toEqual(Uint32Array.of(12, 3));
    expect(new Float32Array(pack(12, 3, { alpha: 0.5 }))[2]).toBe(0.5);
    expect(dispatch(100)).toEqual([4, 1, 1]);
    expect(() => pack(12, 5)).toThrow(
      new RangeError("pack: n is 12, expected a multiple of 5, the rowLength"),
    );
    expect(() => pack(12, 0)).toThrow(RangeError);
    expect(() => pack(12, undefined as never)).toThrow(TypeError);
    expect(() => pack(12, 3, { alpha: -1 })).toThrow(RangeError);
    expect(() => pack(2 ** 30, 1)).toThrow(
      new RangeError("pack: n is 1073741824, expected at most 536870912"),
    );
  });

  test.each([
    [
      { pass: "derivative" },
      `kernel: pass is "derivative", expected "forward", "backward" or "parameterGradients"`,
    ],
    [{ type: "f64" }, `kernel: type is "f64", expected "f32" or "f16"`],
    [{ vectors: true }, "kernel: vectors is true, expected false for both"],
  ])("refuse %o", (options, message) => {
    expect(() => kernelOf(options as never)).toThrow(new RangeError(message));
  });

  test("refuse a kink that neither half has", () => {
    expect(() => kernelOf({ kinks: { one: "left" } })).toThrow(/one/);
    expect(() => kernelOf({ kinks: { zero: "left" } })).not.toThrow();
  });
});
