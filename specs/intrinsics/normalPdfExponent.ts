import { defineIntrinsic, LN2, LOG2E } from "@subgrad/spec";
import { round } from "@subgrad/spec/kernel";

const LN_SQRT_2PI = 0.9189385332046728;

export default defineIntrinsic({
  name: "normalPdfExponent",
  title: "log₂ φ(a) to the nearest integer",
  inputs: ["a"],
  definition: ({ a }) => -(0.5 * a * a + LN_SQRT_2PI) / LN2,
  f32: ({ a }) => round((0.5 * a * a + LN_SQRT_2PI) * -LOG2E),
  f64: ({ a }) => round((0.5 * a * a + LN_SQRT_2PI) * -LOG2E),
  notes: "The definition is what is rounded.",
  internal: true,
});
