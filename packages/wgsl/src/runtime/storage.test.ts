import { describe, expect, test } from "vitest";
import { product, elu, jitter } from "./fixtures.ts";
import { kernel, type KernelOptions } from "./kernel.ts";

const forward = { pass: "forward", type: "f32" } as const;
const backward = { pass: "backward", type: "f32" } as const;
/** What an entry point does behind its guard. */
const bodyOf = (code: string, name = "main"): string =>
  /\{ return; \}\n([^]*?)^\}/m.exec(code.slice(code.indexOf(`fn ${name}(`)))![1]!;

describe("f16", () => {
  test("is read as f32 and written once", () => {
    const { code, requires } = kernel(elu, { ...backward, type: "f16" });
    expect(requires).toEqual(["shader-f16"]);
    expect(code).toMatch(/^enable f16;\n\nstruct Uniforms/);
    expect(code).toContain("input: array<f16>;");
    expect(bodyOf(code)).toBe(
      "  output[i] = f16(f32(dy[i]) * act_elu_derivative(f32(input[i]), uniforms.alpha));\n",
    );
  });

  test("needs no feature in pairs, of which the last may have one element", () => {
    const { code, requires, dispatch } = kernel(elu, { ...forward, type: "f16", packed: true });
    expect(requires).toEqual([]);
    expect(code).toContain("input: array<u32>;");
    expect(code).toContain("if (k >= (uniforms.element_count + 1u) / 2u) { return; }");
    expect(bodyOf(code)).toBe(`  let input_items = unpack2x16float(input[k]);
  var output_results: vec2<f32>;
  for (var component = 0u; component < 2u; component++) {
    output_results[component] = act_elu(input_items[component], uniforms.alpha);
  }
  let output_pair = f16_pair(output_results);
  let output_last = (output[k] & 0xffff0000u) | (output_pair & 0x0000ffffu);
  output[k] = select(output_pair, output_last, 2u * k + 1u == uniforms.element_count);
`);
    expect(dispatch(129)).toEqual([2, 1, 1]);
  });

  test("sums of gradients stay in f32", () => {
    const { code } = kernel(elu, { pass: "parameterGradients", type: "f16" });
    expect(code).toContain("dy: array<f16>;");
    expect(code).toContain("gradients: array<f32>;");
    expect(code).toContain("alpha_block += f32(dy[i]) * act_elu_d_alpha(f32(input[i]), uniforms.alpha);");
  });
});

describe("vectors", () => {
  test("leave the last elements to a second entry point", () => {
    const { code, stages } = kernel(elu, { ...backward, vectors: true });
    expect(code).toContain("@binding(1) var<storage, read> dy: array<vec4<f32>>;");
    expect(code).toContain("@binding(1) var<storage, read> dy_elements: array<f32>;");
    expect(bodyOf(code)).toContain(
      "    output_results[component] = dy_items[component] * act_elu_derivative(input_items[component], uniforms.alpha);",
    );
    expect(bodyOf(code, "tail")).toBe(
      "  output_elements[i] = dy_elements[i] * act_elu_derivative(input_elements[i], uniforms.alpha);\n",
    );
    expect(stages.map(({ entryPoint }) => entryPoint)).toEqual(["main", "tail"]);
    const workgroups = (n: number) => stages.map(({ dispatch }) => dispatch(n)[0]);
    expect([0, 3, 4, 1023].map(workgroups)).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [4, 1],
    ]);
  });

  test("draw the noise of every element", () => {
    const { code } = kernel(jitter, { ...forward, vectors: true, training: true });
    expect(bodyOf(code)).toMatch(/, 4u \* k \+ component\), uniforms\.scale\);$/m);
  });

  test("of f16 are read and written as such", () => {
    const { code } = kernel(elu, { ...forward, type: "f16", vectors: true });
    expect(bodyOf(code)).toContain("let input_items = vec4<f32>(input[k]);");
    expect(bodyOf(code)).toContain("output[k] = vec4<f16>(output_results);");
    expect(bodyOf(code, "tail")).toContain("output_elements[i] = f16(act_elu(f32(input_elements[i])");
  });
});

describe("in place", () => {
  test("answers are where x was, or dy", () => {
    const names = (options: KernelOptions) => {
      const { bindings } = kernel(elu, { ...options, vectors: false, inPlace: true });
      return bindings.map(({ name, type }) => `${name}: ${type}`);
    };
    expect(names(forward)).toEqual(["uniforms: uniform", "input: storage"]);
    expect(names(backward)).toEqual(["uniforms: uniform", "dy: storage", "input: read-only-storage"]);
    expect(kernel(elu, { ...backward, inPlace: true }).code).toContain(
      "  dy[i] = dy[i] * act_elu_derivative(",
    );
  });
});

test("value and derivative share one shader", () => {
  const { code, bindings } = kernel(elu, { pass: "forwardAndDerivative", type: "f32" });
  expect(bindings.map(({ name }) => name)).toEqual(["uniforms", "input", "output", "derivative"]);
  expect(bodyOf(code)).toBe(`  output[i] = act_elu(input[i], uniforms.alpha);
  derivative[i] = act_elu_derivative(input[i], uniforms.alpha);
`);
});

describe("parameters by channel", () => {
  const options = { ...forward, perChannel: ["alpha"] } as const;
  test("are in a buffer of their own", () => {
    const { code, bindings, pack } = kernel(elu, { ...options, type: "f16" });
    expect(bindings.at(-1)).toEqual({
      group: 0,
      binding: 3,
      name: "alpha",
      type: "read-only-storage",
      element: "f32",
    });
    expect(bodyOf(code)).toBe("  output[i] = f16(act_elu(f32(input[i]), alpha[channel_of(i)]));\n");
    expect(code).toContain("return i / uniforms.channel_stride % uniforms.channel_count;");
    expect([...new Uint32Array(pack(12, {}, { channels: 3, channelStride: 2 }))]).toEqual([12, 3, 2, 0]);
    expect([...new Uint32Array(pack(12, {}, { channels: 3 }))]).toEqual([12, 3, 1, 0]);
  });

  const pack = (given: object) => () => kernel(elu, options).pack(12, {}, given);
  test.each([
    [pack({}), TypeError, "pack: channels is undefined, expected an integer from 1"],
    [pack({ channels: 5 }), RangeError, "pack: n is 12, expected a multiple of 5, channels · channelStride"],
    [
      () => kernel(elu, forward).pack(12, {}, { channels: 2 }),
      RangeError,
      "pack: channels is 2, expected nothing where perChannel names no parameter",
    ],
    [
      () => kernel(elu, { ...forward, perChannel: ["beta"] }),
      RangeError,
      'kernel: perChannel names "beta", expected names of learnable parameters: "alpha"',
    ],
    [
      () => kernel(elu, { ...forward, perChannel: "alpha" as never }),
      TypeError,
      'kernel: perChannel is "alpha", expected an array of names of learnable parameters',
    ],
    [
      () => kernel(jitter, { ...forward, perChannel: ["scale"] }),
      RangeError,
      'kernel: perChannel names "scale", expected no parameter: none is learnable',
    ],
  ])("are refused where they cannot be (%#)", (call, kind, message) => {
    expect(call).toThrow(kind);
    expect(call).toThrow(message);
  });
});

test.each([
  [{ packed: true }, RangeError, 'kernel: packed is true, expected false where type is "f32"'],
  [
    { packed: true, type: "f16", vectors: true },
    RangeError,
    "kernel: vectors is true, expected false where packed",
  ],
  [{ vectors: 4 }, TypeError, "kernel: vectors is 4, expected true or false"],
  [{ inPlace: 1 }, TypeError, "kernel: inPlace is 1, expected true or false"],
  [
    { inPlace: true, pass: "forwardAndDerivative" },
    RangeError,
    'kernel: inPlace is true, expected false for pass "forwardAndDerivative"',
  ],
  [
    { vectors: true, pass: "parameterGradients" },
    RangeError,
    'kernel: vectors is true, expected false for "parameterGradients"',
  ],
])("refuses %j", (options, kind, message) => {
  const call = () => kernel(elu, { ...forward, ...options } as never);
  expect(call).toThrow(kind);
  expect(call).toThrow(message);
});

test("gated functions have vectors and f16 as well", () => {
  const { code } = kernel(product, { ...backward, vectors: true });
  expect(bodyOf(code)).toContain("let dy_items = dy[k];");
  expect(bodyOf(code, "tail")).toContain("value_gradient_elements[i] = dy_elements[i] * ");
  const call = () => kernel(product, { ...forward, split: true, vectors: true });
  expect(call).toThrow(new RangeError("kernel: vectors is true, expected false for split inputs"));
});
