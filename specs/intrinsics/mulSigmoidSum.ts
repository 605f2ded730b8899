import { abs, defineIntrinsic, exp, LOG2E } from "@subgrad/spec";
import {
  bitAnd,
  bits,
  divisionRemainder,
  expTail,
  fma,
  fromBits,
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

// As in mulExp: 2^⌊n/2⌋ is a normal number up to here, and so is its inverse; beyond the result is 0.
const LIMIT_F32 = 172;
const LIMIT_F64 = 1416;
// From here on σ rounds to 1.
const FAR_F32 = 40;
const FAR_F64 = 40;
const SIGN = -2147483648;

export default defineIntrinsic({
  name: "mulSigmoidSum",
  title: "a·factor·σ(high + low), where low is what high leaves over: at most 0.1",
  inputs: ["a", "factor", "high", "low"],
  definition: ({ a, factor, high, low }) => (a * factor) / (1 + exp(-(high + low))),
  // a / (1 + t) with t = e⁻ˣ = 2ⁿeʳ, both 2^⌊n/2⌋ times as small where t is large: neither t nor what of a the quotient
  // needs leaves the range of normal numbers.
  f32: ({ a, factor, high, low }) => {
    const atLeast = high < -LIMIT_F32 ? -LIMIT_F32 : high;
    const clamped = atLeast > FAR_F32 ? FAR_F32 : atLeast;
    const n = round(clamped * -LOG2E);
    const lost = clamped === high ? low : 0;
    const r = reduceLn2High(-clamped, n) - (reduceLn2Low(n) + lost);
    const octaves = toInteger(n);
    const shifted = shiftRight(octaves, 1);
    const half = shifted < 0 ? 0 : shifted;
    const scale = powerOfTwo(-half);
    const power = powerOfTwo(octaves - half);
    const sum = fma(power, r + expTail(r), power + scale);
    // Of what is 0 the sign is left.
    const kept = bitAnd(bits(a * scale * factor), high >= -LIMIT_F32 ? -1 : SIGN);
    return fromBits(kept) * reciprocal(sum);
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
