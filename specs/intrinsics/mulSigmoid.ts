import { abs, defineIntrinsic, exp, LOG2E, mulSigmoid, sigmoid } from "@subgrad/spec";
import {
  expReduced,
  mulExpReduced,
  powerOfTwo,
  reciprocal,
  reduceLn2High,
  reduceLn2Low,
  round,
  scaleByPowerOfTwo,
  shiftRight,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

// As in mulExp: 2^⌊n/2⌋ is a normal number up to here, and beyond the result is 0.
const LIMIT_F32 = 174;
const LIMIT_F64 = 1416;

export default defineIntrinsic({
  name: "mulSigmoid",
  title: "a·σ(x), right also where σ(x) itself would underflow",
  inputs: ["a", "x"],
  definition: ({ a, x }) => a / (1 + exp(-x)),
  derivatives: { a: ({ x }) => sigmoid(x), x: ({ a, x }) => mulSigmoid(a, x) * sigmoid(-x) },
  thresholds: [
    -1416, -745.1332191019412, -708.3964185322641, -174, -103.97208, -87.33655, -36.7368005696771, -16.635532,
    0, 16.635532, 36.7368005696771,
  ],
  // With t = e^−|x| it is a / (1 + t), times t on the left, where the power of two that underflows comes last.
  f32: ({ a, x }) => {
    const distance = abs(x) > LIMIT_F32 ? LIMIT_F32 : abs(x);
    const n = round(distance * -LOG2E);
    const high = reduceLn2High(-distance, n);
    const low = reduceLn2Low(n);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const last = scale + scale * (n - 2 * toFloat(half));
    const quotient = a * reciprocal(1 + expReduced(high, low) * scale * last);
    const small = abs(x) > LIMIT_F32 ? (a < 0 ? -0 : 0) : mulExpReduced(quotient * scale, high, low) * last;
    return x < 0 ? small : quotient;
  },
  // What 1 + t loses by rounding is made up for in the exponent of t, where it costs nothing; 1 − t/2 is near enough
  // to 1 / (1 + t) for that.
  f64: ({ a, x }) => {
    const distance = abs(x) > LIMIT_F64 ? LIMIT_F64 : abs(x);
    const n = round(distance * -LOG2E);
    const high = reduceLn2High(-distance, n);
    const low = reduceLn2Low(n);
    const t = scaleByPowerOfTwo(expReduced(high, low), n);
    const sum = 1 + t;
    const quotient = a / sum;
    if (x >= 0) return quotient;
    if (x < -LIMIT_F64) return a < 0 ? -0 : 0;
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const lost = t - (sum - 1);
    const product = mulExpReduced(quotient * scale, high, low + lost * (1 - 0.5 * t));
    return product * (scale + scale * (n - 2 * toFloat(half)));
  },
});
