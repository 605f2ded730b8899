import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elu, wgslFunction } from "./fixtures.ts";
import { kernel, type GradientsKernelOptions } from "./kernel.ts";
import { link } from "./link.ts";
import type { WgslActivation } from "./types.ts";

function gradientsOf(options: Partial<GradientsKernelOptions> = {}, activation: WgslActivation = elu) {
  return kernel(activation, { pass: "parameterGradients", type: "f32", ...options });
}

const plain = wgslFunction("fn act_plain(x: f32) -> f32 {\n  return x;\n}");
const WITHOUT: WgslActivation = {
  name: "plain",
  forward: plain,
  derivative: plain,
  parameterDerivatives: {},
};

const three = ["a", "b", "c"].map((name) => [
  name,
  wgslFunction(`fn act_d_${name}(x: f32) -> f32 {\n  return x;\n}`),
]);
const THREE: WgslActivation = { ...WITHOUT, parameterDerivatives: Object.fromEntries(three) };

describe("the kernel of parameter gradients", () => {
  test("is a whole shader", () => {
    expect(gradientsOf({ workgroupSize: 48 }).code).toBe(`struct Uniforms {
  element_count: u32,
  alpha: f32,
}

@group(0) @binding(0) var<uniform> uniforms: Uniforms;
@group(0) @binding(1) var<storage, read> dy: array<f32>;
@group(0) @binding(2) var<storage, read> input: array<f32>;
@group(0) @binding(3) var<storage, read_write> partials: array<f32>;
@group(0) @binding(4) var<storage, read_write> gradients: array<f32>;

override workgroup_size: u32 = 48u;

${link(Object.values(elu.parameterDerivatives))}
var<workgroup> workgroup_sum_values: array<f32, workgroup_size>;

// What the invocations of a workgroup have, taken together in pairs.
fn workgroup_sum(own: f32, lane: u32) -> f32 {
  workgroup_sum_values[lane] = own;
  workgroupBarrier();
  for (var count = workgroup_size; count > 1u;) {
    let pairs = count / 2u;
    count -= pairs;
    if (lane < pairs) { workgroup_sum_values[lane] = workgroup_sum_values[lane] + workgroup_sum_values[lane + count]; }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&workgroup_sum_values[0]);
}

@compute @workgroup_size(workgroup_size)
fn sum_elements(
  @builtin(workgroup_id) group: vec3<u32>,
  @builtin(num_workgroups) groups: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
  let stride = groups.x * workgroup_size;
  var alpha_sum = 0.0;
  for (var i = group.x * workgroup_size + lane; i < uniforms.element_count;) {
    var alpha_block = 0.0;
    for (var terms = 0u; terms < 32u && i < uniforms.element_count; terms++) {
      alpha_block += dy[i] * act_elu_d_alpha(input[i], uniforms.alpha);
      i += stride;
    }
    alpha_sum += alpha_block;
  }
  let alpha_total = workgroup_sum(alpha_sum, lane);
  if (lane == 0u) {
    partials[group.x] = alpha_total;
  }
}

@compute @workgroup_size(workgroup_size)
fn sum_partials(
  @builtin(workgroup_id) parameter: vec3<u32>,
  @builtin(local_invocation_index) lane: u32,
) {
  let partial_count = min((uniforms.element_count + workgroup_size - 1u) / workgroup_size, 1024u);
  var sum = 0.0;
  for (var i = lane; i < partial_count; i += workgroup_size) {
    sum += partials[parameter.x * partial_count + i];
  }
  let total = workgroup_sum(sum, lane);
  if (lane == 0u) { gradients[parameter.x] = total; }
}
`);
  });

  test("has stages, buffers and gradients in order", () => {
    const { bindings, stages, parameters, lengths, pack } = gradientsOf({}, THREE);
    expect(bindings.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      "uniforms: uniform",
      "dy: read-only-storage",
      "input: read-only-storage",
      "partials: storage",
      "gradients: storage",
    ]);
    expect(parameters).toEqual(["a", "b", "c"]);
    expect(stages.map(({ entryPoint, dispatch }) => [entryPoint, dispatch(200)])).toEqual([
      ["sum_elements", [4, 1, 1]],
      ["sum_partials", [3, 1, 1]],
    ]);
    expect(lengths(200)).toEqual({ partials: 12, gradients: 3 });
    expect(lengths(0)).toEqual({ partials: 3, gradients: 3 });
    expect(pack(7).byteLength).toBe(16);
  });

  test("keeps the partial sums of each parameter together", () => {
    const { code } = gradientsOf({}, THREE);
    expect(code).toContain("partials[group.x] = a_total;");
    expect(code).toContain("partials[groups.x + group.x] = b_total;");
    expect(code).toContain("partials[2u * groups.x + group.x] = c_total;");
  });

  test("takes sums by subgroups where that is asked for", () => {
    const { code, requires, roundings } = gradientsOf({ subgroups: true });
    expect(requires).toEqual(["subgroups"]);
    expect(code).toMatch(/^enable subgroups;\n\nstruct Uniforms/);
    expect(code).toContain("  let within = subgroupAdd(own);\n");
    expect(roundings(1)).toBe(1 + 1 + 1 + 63 + 1 + 63);
    expect(gradientsOf({ subgroups: true, type: "f16" }).code).toMatch(/^enable f16;\nenable subgroups;\n\n/);
    expect(() => gradientsOf({ subgroups: 1 as never })).toThrow(
      new TypeError("kernel: subgroups is 1, expected true or false"),
    );
  });

  test("follows conventions", () => {
    expect(gradientsOf({ kinks: 0.5 }).code).toContain("if (x == 0.0) { return act_fn_weigh(");
  });

  test("any number of elements is dispatched at once, and goes through few roundings", () => {
    const size = fc.integer({ min: 1, max: 256 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 }), size, (n, workgroupSize) => {
        const { stages, roundings } = gradientsOf({ workgroupSize });
        const [groups, ...rest] = stages[0].dispatch(n);
        expect(groups).toBeLessThanOrEqual(1024);
        expect(rest).toEqual([1, 1]);
        expect((groups - 1) * workgroupSize).toBeLessThan(n);
        expect(roundings(n)).toBeGreaterThanOrEqual(Math.log2(n));
        expect(roundings(n)).toBeLessThanOrEqual(n / (groups * workgroupSize) / 32 + 1100);
      }),
    );
    expect([0, 1, 2 ** 20, 2 ** 30].map((n) => gradientsOf().roundings(n))).toEqual([0, 16, 46, 573]);
  });

  test("of pairs reads one half of a word at a time", () => {
    const { code, requires } = gradientsOf({ type: "f16", packed: true });
    expect(requires).toEqual([]);
    expect(code).toContain(
      "alpha_block += unpack2x16float(dy[i / 2u])[i % 2u] * act_elu_d_alpha(unpack2x16float(input[i / 2u])[i % 2u], ",
    );
  });

  test.each([
    [() => gradientsOf({}, WITHOUT), 'kernel: pass is "parameterGradients", and plain has no parameters'],
    [() => gradientsOf({ kinks: { one: 1 } as never }), "kernel: kinks.one is not a kink, expected zero"],
    [
      () => gradientsOf().stages[1].dispatch(-1),
      "dispatch: n is -1, expected an integer from 0 to 1073741824",
    ],
    [() => gradientsOf().lengths(0.5), "lengths: n is 0.5, expected an integer from 0 to 1073741824"],
    [() => gradientsOf().pack(1, { alpha: -1 }), "elu: alpha is -1, expected a number ≥ 0"],
  ])("refuses (%#)", (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});

describe("gradients by channel", () => {
  const learnable = (name: string) => ({ name, default: 1, learnable: true as const });
  const derivative = (name: string) =>
    wgslFunction(`fn act_d_${name}(x: f32, a: f32, b: f32, c: f32) -> f32 {\n  return x;\n}`);
  const parameters = ["a", "b", "c"].map(learnable);
  const ABC: WgslActivation = {
    ...WITHOUT,
    forward: { ...plain, parameters },
    parameterDerivatives: Object.fromEntries(
      ["a", "b", "c"].map((name) => [name, { ...derivative(name), parameters }]),
    ),
  };

  test("are the sums of the elements of each", () => {
    const { code, bindings, lengths, stages } = gradientsOf({ perChannel: ["a", "b", "c"] }, ABC);
    expect(bindings.map(({ name }) => name)).toEqual("uniforms dy input a b c partials gradients".split(" "));
    expect(code).toContain(`  let own_channel = group.z * groups.y + group.y;
  if (own_channel >= uniforms.channel_count) { return; }
  let channel_length = uniforms.element_count / uniforms.channel_count;
  let partials_place = own_channel * groups.x + group.x;
  let stride = groups.x * workgroup_size;`);
    expect(code).toContain("      let i = element_of(own_channel, channel_place);\n");
    expect(code).toContain(
      "b_block += dy[i] * act_d_b(input[i], a[own_channel], b[own_channel], c[own_channel]);",
    );
    expect(code).not.toContain("channel_of");
    expect(lengths(6000, { channels: 3 })).toEqual({ partials: 3 * 3 * 32, gradients: 9 });
    const dispatches = stages.map(({ dispatch }) => dispatch(6000, { channels: 3 }));
    expect(dispatches).toEqual([
      [32, 3, 1],
      [3, 3, 1],
    ]);
    expect(stages[0].dispatch(140_000, { channels: 70_000 })).toEqual([1, 35_000, 2]);
  });

  test("stand beside those of all channels", () => {
    const { code, lengths, roundings } = gradientsOf({ perChannel: ["b"] }, ABC);
    expect(code).toContain("a_block += dy[i] * act_d_a(input[i], uniforms.a, b[own_channel], uniforms.c);");
    expect(code).toContain("partials[uniforms.channel_count * groups.x + partials_place] = b_total;");
    expect(code).toContain("if (group.x == 0u || group.x == 2u) {");
    expect(code).toContain(`    case 0u: { return 0u; }
    case 1u: { return 1u + channel; }
    default: { return uniforms.channel_count + 1u; }`);
    expect(lengths(640, { channels: 10 }).gradients).toBe(12);
    expect(roundings(640, { channels: 10 })).toBe(1 + 1 + 1 + 6 + 1 + 6);
  });

  test.each([
    [undefined, TypeError, "dispatch: channels is undefined, expected an integer from 1"],
    [0, RangeError, "dispatch: channels is 0, expected an integer from 1"],
  ])("need a number of channels, not %s", (channels, kind, message) => {
    const dispatch = () => gradientsOf({ perChannel: ["b"] }, ABC).stages[0].dispatch(4, { channels });
    expect(dispatch).toThrow(kind);
    expect(dispatch).toThrow(message);
  });

  test("have none where no parameter has values for each", () => {
    const call = () => gradientsOf().lengths(4, { channels: 2 });
    const expected = "lengths: channels is 2, expected nothing where perChannel names no parameter";
    expect(call).toThrow(new RangeError(expected));
  });
});
