import {
  defineIntrinsic,
  mulMulTanhNormalCdf,
  mulSigmoid,
  mulTanhNormalCdf,
  sigmoid,
  SQRT2,
  TWO_OVER_SQRT_PI,
} from "@subgrad/spec";

// 2√(2/π), and 0.044715 times that.
const LINEAR = 1.5957691216057308;
const CUBIC = 0.07135481627260025;

export default defineIntrinsic({
  name: "mulTanhNormalCdf",
  title: "a·½(1 + tanh(√(2/π)(x + 0.044715x³))), a times the tanh approximation of Φ(x)",
  inputs: ["a", "x"],
  definition: ({ a, x }) => a * sigmoid(SQRT2 * TWO_OVER_SQRT_PI * (x + 0.044715 * x * x * x)),
  derivatives: {
    a: ({ x }) => mulTanhNormalCdf(1, x),
    x: ({ a, x }) =>
      mulTanhNormalCdf(
        a * (SQRT2 * TWO_OVER_SQRT_PI * (1 + 3 * 0.044715 * x * x) * mulTanhNormalCdf(1, -x)),
        x,
      ),
  },
  thresholds: [-26.4, -21.2, -20.8, -12.7, -10.5, -9.9, 0, 5.9],
  f32: ({ a, x }) => mulMulTanhNormalCdf(a, 1, x),
  f64: ({ a, x }) => mulMulTanhNormalCdf(a, 1, x),
  wide: ({ a, x }) => mulSigmoid(a, x * (LINEAR + CUBIC * (x * x))),
});
