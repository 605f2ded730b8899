import { expect, test } from "vitest";
import { swiGlu } from "../gen/swiGlu.ts";
import { rrelu } from "../gen/rrelu.ts";
import { bake } from "./bake.ts";
import { elu } from "./fixtures.ts";
import { link } from "./link.ts";
import { vectorize } from "./vectorize.ts";

test("inputs become vectors, parameters stay numbers", () => {
  expect(vectorize(elu.forward).code).toBe(`fn act_elu_vec4(x: vec4<f32>, alpha: f32) -> vec4<f32> {
  var results: vec4<f32>;
  for (var component = 0u; component < 4u; component++) {
    results[component] = act_elu(x[component], alpha);
  }
  return results;
}`);
  const { code } = vectorize(swiGlu.inputDerivatives.gate, { width: 2, name: "slopes" });
  expect(code).toContain("fn slopes(gate: vec2<f32>, value: vec2<f32>, ");
  expect(code).toContain("(gate[component], value[component], ");
});

test("linked, it calls the function under the conventions and the prefix that were chosen", () => {
  const half = bake(elu.derivative, { alpha: 0.5, name: "act_half" });
  const text = link([vectorize(half)], { prefix: "my_", kinks: "right" });
  expect(text).toContain("fn my_half_vec4(x: vec4<f32>) -> vec4<f32> {");
  expect(text).toContain("results[component] = my_half(x[component]);");
  expect(text).toContain("if (x == 0.0) { return 1.0; }");
});

test("what is wrong is named", () => {
  expect(() => vectorize(elu as never)).toThrow("vectorize: fn is an object, expected a WgslFunction");
  expect(() => vectorize(elu.forward, { width: 8 as never })).toThrow(
    "vectorize: width is 8, expected 2, 3 or 4",
  );
  expect(() => vectorize(elu.forward, { name: "4" })).toThrow('vectorize: name is "4", expected a letter');
  expect(() => vectorize(vectorize(elu.forward))).toThrow(
    'vectorize: fn.code starts "fn act_elu_vec4(x: vec4<f32>, alpha: f32", expected a function that takes and returns f32',
  );
  expect(() => vectorize(rrelu.noise!.draw)).toThrow("expected a function that takes and returns f32");
});
