import { abs, cosProduct, defineIntrinsic, sin } from "@subgrad/spec";
import { sinProductQuadrant } from "@subgrad/spec/kernel";

// Below these magnitudes the sine of a product rounds to the product, be it −0.
const TINY_F32 = 1e-4;
const TINY_F64 = 1e-9;

export default defineIntrinsic({
  name: "sinProduct",
  title: "sin(a·b), as accurate as if the product were not rounded",
  inputs: ["a", "b"],
  definition: ({ a, b }) => sin(a * b),
  derivatives: {
    a: ({ a, b }) => b * cosProduct(a, b),
    b: ({ a, b }) => a * cosProduct(a, b),
  },
  range: { f32: 20000, f64: 1647099 },
  f32: ({ a, b }) => (abs(a * b) < TINY_F32 ? a * b : sinProductQuadrant(a, b, 0)),
  f64: ({ a, b }) => (abs(a * b) < TINY_F64 ? a * b : sinProductQuadrant(a, b, 0)),
  errors: { f64: 0.78, f32: 1.61, fused: 1.61 },
  notes: `Beyond the range the sum rule for sin(product + lost) leaves an absolute error of 2 · 2^-53 (f32: 2^-24)
    as long as no factor exceeds 10³⁰ (f32: 10¹⁵), after which the product counts as rounded.`,
});
