import {
  abs,
  defineIntrinsic,
  exp,
  LOG2E,
  mulGeluTanhBend,
  mulSigmoidSlope,
  sigmoid,
  SQRT2,
  tanh,
  TWO_OVER_SQRT_PI,
} from "@subgrad/spec";
import {
  barrier,
  differenceLost,
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

const CUBIC = 0.044715;
// 2√(2/π), and in two words for f64.
const LINEAR = 1.5957691216057308;
const LINEAR_HIGH = 1.5957691669464111;
const LINEAR_LOW = -4.534068042105272e-8;
// 2 · 0.044715 · 2√(2/π)
const TWICE_CUBIC = 0.1427096325452005;
// 3 · 0.044715 in two words, of which the high ones have as many bits as highPart leaves.
const TRIPLE_HIGH_F32 = 0.13409423828125;
const TRIPLE_LOW_F32 = 0.00005076171875;
const TRIPLE_HIGH_F64 = 0.13414500653743744;
const TRIPLE_LOW_F64 = -6.537437445552907e-9;
// 2^⌊n/2⌋ is a normal number up to here, and beyond the result is 0.
const FAR_F32 = 12.875;
const FAR_F64 = 26.79;
// t is e⁻⁶⁹⁴ here.
const FAR_WIDE = 21;

export default defineIntrinsic({
  name: "mulGeluTanhBend",
  title: "a times the second derivative of x·T(x) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³)))",
  inputs: ["a", "x"],
  // σ(w)·σ(−w)·(2w′ + x·w″ − x·w′²·tanh(w/2)), where the function is x·σ(w).
  definition: ({ a, x }) => {
    const w = SQRT2 * TWO_OVER_SQRT_PI * (x + 0.044715 * x * x * x);
    const slope = SQRT2 * TWO_OVER_SQRT_PI * (1 + 3 * 0.044715 * x * x);
    const twiceAndBend = SQRT2 * TWO_OVER_SQRT_PI * (2 + 12 * 0.044715 * x * x);
    return a * sigmoid(w) * sigmoid(-w) * (twiceAndBend - x * slope * slope * tanh(0.5 * w));
  },
  derivatives: {
    a: ({ x }) => mulGeluTanhBend(1, x),
    x: ({ a, x }) => {
      const w = SQRT2 * TWO_OVER_SQRT_PI * (x + 0.044715 * x * x * x);
      const slope = SQRT2 * TWO_OVER_SQRT_PI * (1 + 3 * 0.044715 * x * x);
      const bend = SQRT2 * TWO_OVER_SQRT_PI * (6 * 0.044715 * x);
      const t = tanh(0.5 * w);
      const factor = 2 * slope + x * bend - x * slope * slope * t;
      const moved =
        4 * bend - (slope * slope + 2 * x * slope * bend) * t - 0.5 * x * slope * slope * slope * (1 - t * t);
      return mulSigmoidSlope(a * (moved - factor * slope * t), w);
    },
  },
  thresholds: [
    -26.79, -21.2, -20.8, -12.875, -12.7, -10.5, -9.9, 0, 9.9, 10.5, 12.7, 12.875, 20.8, 21.2, 26.79,
  ],
  slope: true,
  // With t = e⁻ʷ it is LINEAR·t·factor / (1 + t)². Of g = 1 + 3·CUBIC·x² and q = x·w′ the factor is
  // g·(4 − q·tanh(w/2)) − 2, whose parts cancel; tanh(w/2) is 1 − 2t / (1 + t). So g is in two words, and q, which is
  // w + 2·CUBIC·x³, and for f64 3w − 2·LINEAR·x, of which no leading product is rounded, in two terms. What 1 + t loses
  // goes into the power, as 2 / (1 + t) ≈ 2 − t.
  f32: ({ a, x }) => {
    const c = abs(x) > FAR_F32 ? FAR_F32 : abs(x);
    const high = tanhNormalHigh(c);
    const low = tanhNormalLow(c);
    const n = round(high * -LOG2E);
    const first = reduceLn2High(-high, n);
    const second = reduceLn2Low(n) + low;
    const octaves = toInteger(n);
    const half = shiftRight(octaves, 1);
    const scale = powerOfTwo(half);
    const last = powerOfTwo(octaves - half);
    const t = expReduced(first, second) * scale * last;
    const sum = 1 + t;
    const lost = t - (barrier(sum, n) - 1);
    const inverse = reciprocal(sum);
    const z = c * c;
    const rest = low + TWICE_CUBIC * z * c;
    const zHigh = highPart(z);
    const xHigh = highPart(c);
    const zLow = xHigh * xHigh - zHigh + (c - xHigh) * (c + xHigh);
    const gHigh = highPart(1 + TRIPLE_HIGH_F32 * z);
    const gLow = 1 - gHigh + TRIPLE_HIGH_F32 * zHigh + (TRIPLE_LOW_F32 * z + TRIPLE_HIGH_F32 * zLow);
    const terms = 2 * (high + rest) * t * inverse - rest;
    const difference = 4 - high + terms;
    const differenceHigh = highPart(difference);
    const differenceLow = 4 - high - differenceHigh + terms;
    const factor = gHigh * differenceHigh - 2 + (gHigh * differenceLow + gLow * difference);
    const b = a * scale * (LINEAR * factor * inverse * inverse);
    const r = first - second;
    const scaled = fma(b, r + expTail(r) - lost * (2 - t), b) * last;
    return abs(x) > FAR_F32 ? (a < 0 ? 0 : -0) : scaled;
  },
  f64: ({ a, x }) => {
    if (abs(x) > FAR_F64) return a < 0 ? 0 : -0;
    const c = abs(x);
    const high = tanhNormalHigh(c);
    const low = tanhNormalLow(c);
    const n = round(high * -LOG2E);
    const first = reduceLn2High(-high, n);
    const second = reduceLn2Low(n) + low;
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const last = scale + scale * (n - 2 * toFloat(half));
    const t = expReduced(first, second) * scale * last;
    const sum = 1 + t;
    const lost = t - (sum - 1);
    const xHigh = highPart(c);
    const xLow = c - xHigh;
    const linear = 2 * LINEAR_HIGH * xHigh;
    const triple = 3 * high;
    const q = triple - linear;
    const qLow = triple - q - linear + (3 * low - 2 * (LINEAR_HIGH * xLow + LINEAR_LOW * c));
    const z = c * c;
    const zHigh = highPart(z);
    const zLow = xHigh * xHigh - zHigh + xLow * (c + xHigh);
    const gHigh = highPart(1 + TRIPLE_HIGH_F64 * z);
    const gLow = 1 - gHigh + TRIPLE_HIGH_F64 * zHigh + (TRIPLE_LOW_F64 * z + TRIPLE_HIGH_F64 * zLow);
    const rest = 4 - q;
    const restLow = differenceLost(4, q, rest) - qLow + (2 * (q + qLow) * t) / sum;
    const difference = rest + restLow;
    const differenceHigh = highPart(difference);
    const differenceLow = rest - differenceHigh + restLow;
    const factor = gHigh * differenceHigh - 2 + (gHigh * differenceLow + gLow * difference);
    const b = a * scale * ((LINEAR * factor) / (sum * sum));
    return mulExpReduced(b, first, second + lost * (2 - t)) * last;
  },
  wide: ({ a, x }) => {
    if (abs(x) > FAR_WIDE) return a < 0 ? 0 : -0;
    const c = abs(x);
    const z = c * c;
    const g = 1 + 3 * CUBIC * z;
    const t = exp(-LINEAR * c * (1 + CUBIC * z));
    const inverse = 1 / (1 + t);
    const factor = g * (4 - LINEAR * c * g * ((1 - t) * inverse)) - 2;
    return a * (LINEAR * factor * inverse) * (t * inverse);
  },
});
