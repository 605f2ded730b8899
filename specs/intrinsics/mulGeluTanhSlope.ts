import {
  abs,
  defineIntrinsic,
  exp,
  LOG2E,
  mulGeluTanhSlope,
  mulSigmoidSlope,
  sigmoid,
  SQRT2,
  TWO_OVER_SQRT_PI,
} from "@subgrad/spec";
import {
  barrier,
  expReduced,
  expTail,
  fma,
  highPart,
  mulExpReduced,
  powerOfTwo,
  reciprocal,
  reduceLn2High,
  reduceLn2Low,
  round,
  shiftRight,
  tanhNormalHigh,
  tanhNormalLow,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

// 2√(2/π) in two words.
const LINEAR_HIGH = 1.5957691669464111;
const LINEAR_LOW = -4.534068042105272e-8;
// 2 · 0.044715 · 2√(2/π)
const TWICE_CUBIC = 0.1427096325452005;
// 2^⌊n/2⌋ is a normal number up to here, and beyond the slope at −|x| counts as 0.
const FAR_F32 = 12.875;
const FAR_F64 = 26.75;

const CUBIC = 0.07135481627260025;
// Its logistic function is e⁻⁶⁹⁴ here.
const FAR_WIDE = 21;

export default defineIntrinsic({
  name: "mulGeluTanhSlope",
  title: "a·(T(x) + x·T′(x)) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))): a times the slope of x·T(x)",
  inputs: ["a", "x"],
  definition: ({ a, x }) => {
    const w = SQRT2 * TWO_OVER_SQRT_PI * (x + 0.044715 * x * x * x);
    const steepness = SQRT2 * TWO_OVER_SQRT_PI * (x + 3 * 0.044715 * x * x * x);
    return a * sigmoid(w) * (1 + steepness * sigmoid(-w));
  },
  derivatives: {
    a: ({ x }) => mulGeluTanhSlope(1, x),
    x: ({ a, x }) => {
      const w = SQRT2 * TWO_OVER_SQRT_PI * (x + 0.044715 * x * x * x);
      const slope = SQRT2 * TWO_OVER_SQRT_PI * (1 + 3 * 0.044715 * x * x);
      const twiceAndBend = SQRT2 * TWO_OVER_SQRT_PI * (2 + 12 * 0.044715 * x * x);
      return mulSigmoidSlope(a * (twiceAndBend + x * slope * slope * (sigmoid(-w) - sigmoid(w))), w);
    },
  },
  thresholds: [-26.4, -21.2, -20.8, -12.875, -12.7, -10.5, -9.9, -0.7525, 0, 5.9, 9.9, 12.875, 26.4],
  slope: true,
  // T(x) = σ(w). On the left, with t = eʷ, the slope is t·(1 + t + x·w′) / (1 + t)², of which the power of two that underflows
  // comes last. What the slopes at x and −x add up to is 1. x·w′ is w + 2·CUBIC·x³ and, farther out, 3w − 2·LINEAR·x, of
  // which f64 rounds none of the leading products; what 1 + t loses goes into the power, as 2 / (1 + t) ≈ 2 − t,
  // and in f64 into the numerator, too.
  f32: ({ a, x }) => {
    const c = abs(x) > FAR_F32 ? -FAR_F32 : -abs(x);
    const high = tanhNormalHigh(c);
    const low = tanhNormalLow(c);
    const n = round(high * LOG2E);
    const first = reduceLn2High(high, n);
    const second = reduceLn2Low(n) - low;
    const octaves = toInteger(n);
    const half = shiftRight(octaves, 1);
    const scale = powerOfTwo(half);
    const last = powerOfTwo(octaves - half);
    const t = expReduced(first, second) * scale * last;
    const sum = 1 + t;
    const lost = t - (barrier(sum, n) - 1);
    const factor = (sum + (high + (low + TWICE_CUBIC * c * c * c))) * reciprocal(sum * sum);
    const b = (x < 0 ? a : 1) * scale * factor;
    const r = first - second;
    const left = fma(b, r + expTail(r) - lost * (2 - t), b) * last;
    const beyond = abs(x) > FAR_F32 ? 0 : left;
    return x < 0 ? beyond : a * (1 - beyond);
  },
  f64: ({ a, x }) => {
    if (abs(x) > FAR_F64) return x < 0 ? 0 : a;
    const c = -abs(x);
    const high = tanhNormalHigh(c);
    const low = tanhNormalLow(c);
    const n = round(high * LOG2E);
    const first = reduceLn2High(high, n);
    const second = reduceLn2Low(n) - low;
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const last = scale + scale * (n - 2 * toFloat(half));
    const t = expReduced(first, second) * scale * last;
    const sum = 1 + t;
    const lost = t - (sum - 1);
    const xHigh = highPart(c);
    const linear = 2 * LINEAR_HIGH * xHigh;
    const linearLow = 2 * (LINEAR_HIGH * (c - xHigh) + LINEAR_LOW * c);
    const triple = 3 * high;
    const difference = triple - linear;
    const differenceLow = triple - difference - linear + (3 * low - linearLow);
    const rest = abs(x) > 2 ? differenceLow : low + TWICE_CUBIC * c * c * c;
    const factor = (sum + (abs(x) > 2 ? difference : high) + (rest + lost)) / (sum * sum);
    const left = mulExpReduced((x < 0 ? a : 1) * scale * factor, first, second + lost * (2 - t)) * last;
    return x < 0 ? left : a * (1 - left);
  },
  wide: ({ a, x }) => {
    if (abs(x) > FAR_WIDE) return x < 0 ? 0 : a;
    const z = x * x;
    const q = exp(x * (-1.5957691216057308 - CUBIC * z));
    const inverse = 1 / (1 + q);
    return a * inverse * (1 + x * (1.5957691216057308 + 3 * CUBIC * z) * (q * inverse));
  },
});
