import { defineIntrinsic, mulNormalPdf, mulNormalPdfOf, normalPdf } from "@subgrad/spec";
import { mulNormalPdfSum, standardizedLost } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "mulNormalPdfOf",
  title:
    "a·φ((x − mean) / deviation), as accurate as if difference and quotient were not rounded, right also where φ itself would underflow",
  inputs: ["a", "mean", "deviation", "x"],
  definition: ({ a, mean, deviation, x }) => a * normalPdf((x - mean) / deviation),
  derivatives: {
    a: ({ mean, deviation, x }) => mulNormalPdfOf(1, mean, deviation, x),
    mean: ({ a, mean, deviation, x }) =>
      mulNormalPdfOf((a * (x - mean)) / deviation / deviation, mean, deviation, x),
    deviation: ({ a, mean, deviation, x }) => {
      const z = (x - mean) / deviation;
      return mulNormalPdfOf((a * z * z) / deviation, mean, deviation, x);
    },
    x: ({ a, mean, deviation, x }) =>
      mulNormalPdfOf((a * (mean - x)) / deviation / deviation, mean, deviation, x),
  },
  f32: ({ a, mean, deviation, x }) => {
    const quotient = (x - mean) / deviation;
    return mulNormalPdfSum(a, 1, quotient, standardizedLost(x, mean, deviation, quotient));
  },
  f64: ({ a, mean, deviation, x }) => {
    const quotient = (x - mean) / deviation;
    return mulNormalPdfSum(a, 1, quotient, standardizedLost(x, mean, deviation, quotient));
  },
  wide: ({ a, mean, deviation, x }) => mulNormalPdf(a, (x - mean) / deviation),
});
