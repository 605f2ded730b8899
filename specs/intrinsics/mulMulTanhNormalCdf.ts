import {
  defineIntrinsic,
  mulMulTanhNormalCdf,
  mulTanhNormalCdf,
  sigmoid,
  SQRT2,
  TWO_OVER_SQRT_PI,
} from "@subgrad/spec";
import { highPart, mulSigmoidSum } from "@subgrad/spec/kernel";

// 2√(2/π) and 0.044715 times that, in two words; the high ones pass highPart unchanged.
const LINEAR_HIGH_F32 = 1.595703125;
const LINEAR_LOW_F32 = 0.0000659966;
const CUBIC_HIGH_F32 = 0.07135009765625;
const CUBIC_LOW_F32 = 0.0000047186164;
const LINEAR_HIGH_F64 = 1.5957691669464111;
const LINEAR_LOW_F64 = -4.534068042105272e-8;
const CUBIC_HIGH_F64 = 0.07135481387376785;
const CUBIC_LOW_F64 = 2.398832392488793e-9;

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
  // σ of x·(linear + cubic·x²), of which the high parts of both factors give the leading part without a rounding
  // error. In this order nothing that counts is lost of the difference between the second factor and its high part.
  f32: ({ a, b, x }) => {
    const z = x * x;
    const xHigh = highPart(x);
    const xLow = x - xHigh;
    const zHigh = highPart(z);
    const zLow = xHigh * xHigh - zHigh + xLow * (x + xHigh);
    const factorHigh = highPart(LINEAR_HIGH_F32 + CUBIC_HIGH_F32 * z);
    const rest = LINEAR_LOW_F32 + (CUBIC_LOW_F32 * z + CUBIC_HIGH_F32 * zLow);
    const factorLow = LINEAR_HIGH_F32 - factorHigh + CUBIC_HIGH_F32 * zHigh + rest;
    return mulSigmoidSum(a, b, xHigh * factorHigh, xLow * factorHigh + x * factorLow);
  },
  f64: ({ a, b, x }) => {
    const z = x * x;
    const xHigh = highPart(x);
    const xLow = x - xHigh;
    const zHigh = highPart(z);
    const zLow = xHigh * xHigh - zHigh + xLow * (x + xHigh);
    const factorHigh = highPart(LINEAR_HIGH_F64 + CUBIC_HIGH_F64 * z);
    const rest = LINEAR_LOW_F64 + (CUBIC_LOW_F64 * z + CUBIC_HIGH_F64 * zLow);
    const factorLow = LINEAR_HIGH_F64 - factorHigh + CUBIC_HIGH_F64 * zHigh + rest;
    return mulSigmoidSum(a, b, xHigh * factorHigh, xLow * factorHigh + x * factorLow);
  },
});
