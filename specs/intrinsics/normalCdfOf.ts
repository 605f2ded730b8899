import { defineIntrinsic, mulNormalPdfOf, normalCdf } from "@subgrad/spec";
import { mulNormalCdfSum, standardizedLost } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "normalCdfOf",
  title: "Φ((x − mean) / deviation), the distribution function of a normal distribution",
  inputs: ["mean", "deviation", "x"],
  definition: ({ mean, deviation, x }) => normalCdf((x - mean) / deviation),
  derivatives: {
    mean: ({ mean, deviation, x }) => mulNormalPdfOf(-1 / deviation, mean, deviation, x),
    deviation: ({ mean, deviation, x }) =>
      mulNormalPdfOf((mean - x) / deviation / deviation, mean, deviation, x),
    x: ({ mean, deviation, x }) => mulNormalPdfOf(1 / deviation, mean, deviation, x),
  },
  f32: ({ mean, deviation, x }) => {
    const quotient = (x - mean) / deviation;
    return mulNormalCdfSum(1, 1, quotient, standardizedLost(x, mean, deviation, quotient));
  },
  f64: ({ mean, deviation, x }) => {
    const quotient = (x - mean) / deviation;
    return mulNormalCdfSum(1, 1, quotient, standardizedLost(x, mean, deviation, quotient));
  },
  wide: ({ mean, deviation, x }) => normalCdf((x - mean) / deviation),
});
