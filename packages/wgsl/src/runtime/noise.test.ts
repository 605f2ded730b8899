import { describe, expect, test } from "vitest";
import { elu, jitter } from "./fixtures.ts";
import { kernel } from "./kernel.ts";
import { noiseArguments, noiseFunctions } from "./noise.ts";

const training = kernel(jitter, { pass: "forward", type: "f32", training: true });
const draw = jitter.noise!.draw;
const place =
  "vec2<u32>(uniforms.seed_low, uniforms.seed_high), vec2<u32>(uniforms.offset_low, uniforms.offset_high)";

describe("a stochastic activation", () => {
  test("draws in training, at the place that the uniform holds", () => {
    expect(training.code).toContain(draw.code);
    expect(training.code).toContain(
      `output[i] = act_jitter(input[i], act_fn_draw(${place}, i), uniforms.scale);`,
    );
    expect(training.code).toContain(`struct Uniforms {
  element_count: u32,
  seed_low: u32,
  seed_high: u32,
  offset_low: u32,
  offset_high: u32,
  scale: f32,
}`);
  });

  test("takes the expected value without training", () => {
    const { code } = kernel(jitter, { pass: "backward", type: "f32" });
    expect(code).toContain("dy[i] * act_jitter_derivative(input[i], 0.5, uniforms.scale)");
    expect(code).not.toContain("act_fn_draw");
  });

  test("draws the same for the gradients of its parameters", () => {
    const { code, bindings } = kernel(jitter, { pass: "parameterGradients", type: "f32", training: true });
    expect(code).toContain(draw.code);
    expect(code).toContain(`act_jitter_d_scale(input[i], act_fn_draw(${place}, i),`);
    expect(bindings[0]).toEqual(training.bindings[0]);
  });

  test("packs both halves of seed and offset", () => {
    const bytes = training.pack(7, { scale: 0.5 }, { seed: 2 ** 53 - 1, offset: 3 * 2 ** 32 + 5 });
    expect([...new Uint32Array(bytes)]).toEqual([7, 0xffffffff, 0x1fffff, 5, 3, 0x3f000000, 0, 0]);
    expect(new Uint32Array(training.pack(7, {}, { seed: 1 }))[3]).toBe(0);
  });
});

test("other activations have no noise to draw", () => {
  expect(noiseArguments(elu, true, "i")).toEqual([]);
  expect(noiseFunctions(elu, true)).toEqual([]);
  const options = { pass: "forward", type: "f32" } as const;
  expect(kernel(elu, { ...options, training: true }).code).toBe(kernel(elu, options).code);
});

test.each([
  [() => training.pack(4), TypeError, "jitter: seed is undefined, expected an integer from 0 to"],
  [() => training.pack(4, {}, { seed: 0.5 }), RangeError, "jitter: seed is 0.5, expected an integer"],
  [
    () => training.pack(4, {}, { seed: 1, offset: 2 ** 53 - 3 }),
    RangeError,
    "jitter: offset is 9007199254740989, expected an integer from 0 to 9007199254740988",
  ],
  [
    () => kernel(jitter, { pass: "forward", type: "f32", training: 1 as never }),
    TypeError,
    "kernel: training is 1, expected true or false",
  ],
])("refuses what is no place in a stream (%#)", (call, kind, message) => {
  expect(call).toThrow(kind);
  expect(call).toThrow(message);
});
