import { describe, expect, test } from "vitest";
import { elu } from "./fixtures.ts";
import { kernel, type KernelOptions } from "./kernel.ts";
import { link } from "./link.ts";

function eluKernel(options: Partial<Omit<KernelOptions, "vectors">> = {}) {
  return kernel(elu, { pass: "forward", type: "f32", ...options });
}

describe("kernel", () => {
  test("is a whole shader", () => {
    expect(eluKernel().code).toBe(`struct Uniforms {
  element_count: u32,
  alpha: f32,
}

@group(0) @binding(0) var<uniform> uniforms: Uniforms;
@group(0) @binding(1) var<storage, read> input: array<f32>;
@group(0) @binding(2) var<storage, read_write> output: array<f32>;

override workgroup_size: u32 = 64u;

${link([elu.forward])}
@compute @workgroup_size(workgroup_size)
fn main(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
  let i = (group.y * groups.x + group.x) * workgroup_size + lane;
  if (i >= uniforms.element_count) { return; }
  output[i] = act_elu(input[i], uniforms.alpha);
}
`);
  });

  test.each([
    ["derivative", "output[i] = act_elu_derivative(input[i], uniforms.alpha);"],
    ["backward", "output[i] = dy[i] * act_elu_derivative(input[i], uniforms.alpha);"],
    [{ parameter: "alpha" }, "output[i] = act_elu_d_alpha(input[i], uniforms.alpha);"],
  ] as const)("%j stores its answer", (pass, line) => {
    expect(eluKernel({ pass }).code).toContain(line);
  });

  test("describes its bindings", () => {
    expect(eluKernel({ pass: "backward" }).bindings).toEqual([
      {
        group: 0,
        binding: 0,
        name: "uniforms",
        type: "uniform",
        layout: {
          size: 16,
          members: [
            { name: "element_count", type: "u32", offset: 0 },
            { name: "alpha", type: "f32", offset: 4 },
          ],
        },
      },
      { group: 0, binding: 1, name: "dy", type: "read-only-storage" },
      { group: 0, binding: 2, name: "input", type: "read-only-storage" },
      { group: 0, binding: 3, name: "output", type: "storage" },
    ]);
  });

  test("packs the count and the parameters", () => {
    const { pack } = eluKernel();
    expect([...new Uint32Array(pack(7)).slice(0, 1)]).toEqual([7]);
    expect(new Float32Array(pack(7))[1]).toBe(1);
    expect(new Float32Array(pack(7, { alpha: 0.1 }))[1]).toBe(Math.fround(0.1));
    expect(pack(7).byteLength).toBe(16);
  });

  test("workgroups follow the size", () => {
    const { code, dispatch } = eluKernel({ workgroupSize: 1 });
    expect(code).toContain("override workgroup_size: u32 = 1u;\n");
    expect(dispatch(65_536)).toEqual([256, 256, 1]);
    expect(dispatch(65_536, { workgroupSize: 256 })).toEqual([256, 1, 1]);
  });

  test("takes the conventions of every pass in every pass", () => {
    const kinks = { zero: "right" } as const;
    expect(eluKernel({ kinks }).code).toBe(eluKernel().code);
    expect(eluKernel({ kinks, pass: "backward" }).code).toContain("if (x == 0.0) { return 1.0; }");
  });

  test.each([
    [{ type: "f64" }, RangeError, 'kernel: type is "f64", expected "f32" or "f16"'],
    [
      { pass: "back" },
      RangeError,
      'kernel: pass is "back", expected "forward", "derivative", "secondDerivative", "forwardAndDerivative", "backward", "derivativeFromOutput", "backwardFromOutput", "parameterGradients" or { parameter }',
    ],
    [{ pass: "secondDerivative" }, RangeError, 'kernel: pass is "secondDerivative", and elu has none'],
    [{ pass: { parameter: "beta" } }, RangeError, 'kernel: pass.parameter is "beta", expected "alpha"'],
    [{ kinks: { one: 1 } }, RangeError, "kernel: kinks.one is not a kink, expected zero"],
    [{ workgroupSize: 0 }, RangeError, "kernel: workgroupSize is 0, expected an integer from 1 to 1024"],
    [{ workgroupSize: "64" }, TypeError, 'kernel: workgroupSize is "64", expected'],
  ])("refuses %j", (options, kind, message) => {
    const call = () => eluKernel(options as never);
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });

  test("refuses what is no activation", () => {
    expect(() => kernel(elu.forward as never, { pass: "forward", type: "f32" })).toThrow(
      new TypeError(
        "kernel: activation is an object, expected a WgslActivation, as this package exports them",
      ),
    );
  });

  test.each([
    [() => eluKernel().pack(1, { alpha: -1 }), "elu: alpha is -1, expected a number ≥ 0"],
    [() => eluKernel().pack(1, { beta: 1 }), 'elu: "beta" is no parameter, expected "alpha"'],
    [() => eluKernel().pack(-1), "pack: n is -1, expected an integer from 0 to 1073741824"],
    [() => eluKernel().dispatch(0.5), "dispatch: n is 0.5, expected an integer from 0 to 1073741824"],
  ])("refuses wrong data (%#)", (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
