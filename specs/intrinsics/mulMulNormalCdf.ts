import { defineIntrinsic, mulMulNormalPdf, mulNormalCdf, normalCdf } from "@subgrad/spec";
import { mulNormalCdfSum } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "mulMulNormalCdf",
  title: "a·b·Φ(x), right also where a·b overflows or Φ(x) underflows, for |b| from 1 to 1/√Φ(x)",
  inputs: ["a", "b", "x"],
  definition: ({ a, b, x }) => a * b * normalCdf(x),
  derivatives: {
    a: ({ b, x }) => mulNormalCdf(b, x),
    b: ({ a, x }) => mulNormalCdf(a, x),
    x: ({ a, b, x }) => mulMulNormalPdf(a, b, x),
  },
  thresholds: [-53, -38.6, -38.485, -37.5193, -18.6, -14.17, -12.9339, -0.5, 0, 0.5, 5.4, 8.3],
  f32: ({ a, b, x }) => mulNormalCdfSum(a, b, x, 0),
  f64: ({ a, b, x }) => mulNormalCdfSum(a, b, x, 0),
  wide: ({ a, b, x }) => mulNormalCdf(a * b, x),
});
