import { defineIntrinsic, mulNormalPdf, normalCdf } from "@subgrad/spec";
import { mulNormalCdfSum } from "@subgrad/spec/kernel";

const FAR_WIDE = 37.6;

export default defineIntrinsic({
  name: "mulNormalCdf",
  title: "a·Φ(x), right also where Φ(x) itself would underflow",
  inputs: ["a", "x"],
  definition: ({ a, x }) => a * normalCdf(x),
  derivatives: { a: ({ x }) => normalCdf(x), x: ({ a, x }) => mulNormalPdf(a, x) },
  thresholds: [-53, -38.6, -38.485, -37.5193, -18.6, -14.17, -12.9339, -0.5, 0, 0.5, 5.4, 8.3],
  f32: ({ a, x }) => mulNormalCdfSum(a, 1, x, 0),
  f64: ({ a, x }) => mulNormalCdfSum(a, 1, x, 0),
  // Where an infinite a would count, the result is 0 all the same.
  wide: ({ a, x }) => (x < -FAR_WIDE ? (a < 0 ? -0 : 0) : a * normalCdf(x)),
  errors: { f64: 0.99, f32: 2.82, fused: 2.78 },
});
