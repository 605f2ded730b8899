import { defineIntrinsic, mulMulNormalPdf, mulNormalPdf, normalPdf } from "@subgrad/spec";
import { mulNormalPdfSum } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "mulMulNormalPdf",
  title: "a·b·φ(x), right also where a·b overflows or φ(x) underflows, for |b| up to 1/√φ(x)",
  inputs: ["a", "b", "x"],
  definition: ({ a, b, x }) => a * b * normalPdf(x),
  derivatives: {
    a: ({ b, x }) => mulNormalPdf(b, x),
    b: ({ a, x }) => mulNormalPdf(a, x),
    x: ({ a, b, x }) => mulMulNormalPdf(a, -b * x, x),
  },
  thresholds: [
    -53, -38.58079894, -37.6154, -18.6, -14.357, -13.145, 0, 13.145, 14.357, 18.6, 37.6154, 38.58079894, 53,
  ],
  f32: ({ a, b, x }) => mulNormalPdfSum(a, b, x, 0),
  f64: ({ a, b, x }) => mulNormalPdfSum(a, b, x, 0),
  wide: ({ a, b, x }) => mulNormalPdf(a * b, x),
});
