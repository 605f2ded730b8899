import { abs, defineIntrinsic, exp, LOG2E } from "@subgrad/spec";
import {
  barrier,
  divisionRemainder,
  expReduced,
  expTail,
  fma,
  mulTwoWords,
  powerOfTwo,
  productLost,
  reciprocal,
  reduceLn2High,
  reduceLn2Low,
  round,
  shiftRight,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

// As in mulExp: 2^⌊n/2⌋ is a normal number up to here, and beyond the result is 0.
const LIMIT_F32 = 174;
const LIMIT_F64 = 1416;
// From here on σ rounds to 1.
const FAR_F64 = 40;

export default defineIntrinsic({
  name: "mulSigmoidSum",
  title: "a·factor·σ(high + low), where low is what high leaves over: at most 0.1",
  inputs: ["a", "factor", "high", "low"],
  definition: ({ a, factor, high, low }) => (a * factor) / (1 + exp(-(high + low))),
  // With t = e^−|x| it is a / (1 + t), times t on the left, where the power of two that underflows comes last.
  f32: ({ a, factor, high, low }) => {
    const whole = a * factor;
    const distance = abs(high) > LIMIT_F32 ? LIMIT_F32 : abs(high);
    const n = round(distance * -LOG2E);
    const first = reduceLn2High(-distance, n);
    const rest = abs(high) > LIMIT_F32 ? 0 : high < 0 ? -low : low;
    const second = reduceLn2Low(n) + rest;
    const octaves = toInteger(n);
    const half = shiftRight(octaves, 1);
    const scale = powerOfTwo(half);
    const last = powerOfTwo(octaves - half);
    const t = expReduced(first, second) * scale * last;
    const sum = 1 + t;
    const quotient = (high < 0 ? a * scale * factor : whole) * reciprocal(sum);
    // What the sum loses costs as much as all of t where t is small; there 1 / (1 + lost) is 1 − lost.
    const lost = t - (barrier(sum, n) - 1);
    const r = first - second;
    const scaled = fma(quotient, r + expTail(r) - lost, quotient) * last;
    const small = abs(high) > LIMIT_F32 ? (whole < 0 ? -0 : 0) : scaled;
    return high < 0 ? small : quotient;
  },
  // As sigmoid: t = 2ⁿ(leading + rest), and the quotient, of t on the left and 1 on the right, is carried in two words.
  f64: ({ a, factor, high, low }) => {
    const whole = a * factor;
    if (high > FAR_F64) return whole;
    if (high < -LIMIT_F64) return whole < 0 ? -0 : 0;
    const distance = abs(high);
    const n = round(distance * -LOG2E);
    const first = reduceLn2High(-distance, n);
    const second = reduceLn2Low(n) + (high < 0 ? -low : low);
    const leading = 1 + first;
    const rest = first - (leading - 1) + (expTail(first - second) - second);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const last = scale + scale * (n - 2 * toFloat(half));
    const t = (leading + rest) * scale * last;
    const sum = 1 + t;
    const lost = t - (sum - 1);
    const inverse = 1 / sum;
    const top = high < 0 ? leading : 1;
    const quotient = top * inverse;
    const remainder = divisionRemainder(top, quotient, sum) + ((high < 0 ? rest : 0) - quotient * lost);
    const product = factor * quotient;
    const productRest = factor === 1 ? 0 : productLost(factor, quotient, product);
    const scaled = high < 0 ? a * scale : a;
    const result = mulTwoWords(scaled, product, productRest + factor * (remainder * inverse));
    return high < 0 ? result * last : result;
  },
  internal: true,
});
