import { abs, defineIntrinsic, mulNormalPdf, normalPdf } from "@subgrad/spec";
import { mulNormalPdfSum } from "@subgrad/spec/kernel";

// φ is e⁻⁷⁰⁸ here, as far as the exponential goes.
const FAR_WIDE = 37.6;

export default defineIntrinsic({
  name: "mulNormalPdf",
  title: "a·φ(x), right also where φ(x) itself would underflow",
  inputs: ["a", "x"],
  definition: ({ a, x }) => a * normalPdf(x),
  derivatives: { a: ({ x }) => normalPdf(x), x: ({ a, x }) => mulNormalPdf(-a * x, x) },
  thresholds: [
    -53, -38.58079894, -37.6154, -18.6, -14.357, -13.145, 0, 13.145, 14.357, 18.6, 37.6154, 38.58079894, 53,
  ],
  f32: ({ a, x }) => mulNormalPdfSum(a, 1, x, 0),
  f64: ({ a, x }) => mulNormalPdfSum(a, 1, x, 0),
  // Where an infinite a would count, the result is 0 all the same.
  wide: ({ a, x }) => (abs(x) > FAR_WIDE ? (a < 0 ? -0 : 0) : a * normalPdf(x)),
});
