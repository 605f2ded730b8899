import {
  defineIntrinsic,
  mulMulTanhNormalCdf,
  mulTanhNormalCdf,
  sigmoid,
  SQRT2,
  TWO_OVER_SQRT_PI,
} from "@subgrad/spec";
import { mulSigmoidSum, tanhNormalHigh, tanhNormalLow } from "@subgrad/spec/kernel";

export default defineIntrinsic({
  name: "mulMulTanhNormalCdf",
  title:
    "a·b·½(1 + tanh(√(2/π)(x + 0.044715x³))), right also where a·b overflows, for |b| from 1 to the inverse of its root",
  inputs: ["a", "b", "x"],
  definition: ({ a, b, x }) => a * b * sigmoid(SQRT2 * TWO_OVER_SQRT_PI * (x + 0.044715 * x * x * x)),
  derivatives: {
    a: ({ b, x }) => mulTanhNormalCdf(b, x),
    b: ({ a, x }) => mulTanhNormalCdf(a, x),
    x: ({ a, b, x }) =>
      mulMulTanhNormalCdf(
        a,
        b * (SQRT2 * TWO_OVER_SQRT_PI * (1 + 3 * 0.044715 * x * x) * mulTanhNormalCdf(1, -x)),
        x,
      ),
  },
  thresholds: [-26.4, -21.2, -20.8, -12.7, -10.5, -9.9, 0, 5.9],
  f32: ({ a, b, x }) => mulSigmoidSum(a, b, tanhNormalHigh(x), tanhNormalLow(x)),
  f64: ({ a, b, x }) => mulSigmoidSum(a, b, tanhNormalHigh(x), tanhNormalLow(x)),
  wide: ({ a, b, x }) => mulTanhNormalCdf(a * b, x),
});
