import { cos, defineIntrinsic, sinProduct } from "@subgrad/spec";
import { sinProductQuadrant } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "cosProduct",
  title: "cos(a·b), as accurate as if the product were not rounded",
  inputs: ["a", "b"],
  definition: ({ a, b }) => cos(a * b),
  derivatives: {
    a: ({ a, b }) => -b * sinProduct(a, b),
    b: ({ a, b }) => -a * sinProduct(a, b),
  },
  range: { f32: 20000, f64: 1647099 },
  f32: ({ a, b }) => sinProductQuadrant(a, b, 1),
  f64: ({ a, b }) => sinProductQuadrant(a, b, 1),
  errors: { f64: 0.75, f32: 1.71, fused: 1.71 },
  notes: `Beyond the range the sum rule for sin(product + lost) leaves an absolute error of 2 · 2^-53 (f32: 2^-24)
    as long as no factor exceeds 10³⁰ (f32: 10¹⁵), after which the product counts as rounded.`,
});
