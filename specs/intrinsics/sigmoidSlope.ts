import { abs, defineIntrinsic, exp, sigmoidSlope, tanh } from "@subgrad/spec";
import { expOfNegative, reciprocal } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "sigmoidSlope",
  title: "σ(x)·σ(−x), the derivative of the sigmoid",
  inputs: ["x"],
  definition: ({ x }) => exp(-abs(x)) / (1 + exp(-abs(x))) / (1 + exp(-abs(x))),
  derivatives: { x: ({ x }) => -tanh(0.5 * x) * sigmoidSlope(x) },
  thresholds: [
    -746, -745.1332191019412, -708.3964185322641, -104, -103.97208, -87.33655, 0, 16.635532, 36.7368005696771,
  ],
  slope: true,
  f32: ({ x }) => {
    const t = expOfNegative(-abs(x));
    return t * reciprocal((1 + t) * (1 + t));
  },
  f64: ({ x }) => {
    const t = expOfNegative(-abs(x));
    return t / ((1 + t) * (1 + t));
  },
  wide: ({ x }) => {
    const t = exp(-abs(x));
    return t / ((1 + t) * (1 + t));
  },
});
