import { abs, defineIntrinsic, exp, expScaledDifference, LOG2E, max } from "@subgrad/spec";
import {
  barrier,
  expOfNegative,
  exponent,
  expSum,
  fma,
  highPart,
  powerOfTwo,
  reciprocal,
  round,
  standardizedLost,
  toInteger,
} from "@subgrad/spec/kernel";

// The bound is that of expOfNegative.
const LOWEST_F32 = -104;
// Numbers below this have no inverse.
const NORMAL_F32 = 1.1754943508222875e-38;
// Where b is as large beside c, the difference from the next number is as good as infinite with a greater c, too; and b does
// not overflow in units of it.
const SMALLEST_F32 = 7.888609052210118e-31;
// The inverse of the power of two beyond this is subnormal.
const EXPONENT_F32 = 126;
// As many units of c take n to 520: its products with 12 bits are exact, and so are differences from b beyond.
const NEAR_F32 = 256;
const LN2_HIGH_F32 = 0.693359375;
const LN2_LOW_F32 = -0.00021219444170128554;
const DOWN_F32 = 5.421010862427522e-20;

export default defineIntrinsic({
  name: "expScaledDifference",
  title: "e^((a − b)/|c|) for a ≤ b, as accurate as if neither difference nor quotient were rounded",
  inputs: ["a", "b", "c"],
  definition: ({ a, b, c }) => exp((a - b) / abs(c)),
  derivatives: {
    a: ({ a, b, c }) => expScaledDifference(a, b, c) / abs(c),
    b: ({ a, b, c }) => -expScaledDifference(a, b, c) / abs(c),
    c: ({ a, b, c }) => (-(a - b) / c / abs(c)) * expScaledDifference(a, b, c),
  },
  require: ({ a, b }) => a <= b,
  // In units of a power of two c is t, from 1 to 4. Multiples of t·ln 2 are taken off a and b apart, which loses nothing that
  // counts, and as many off a as the difference needs; so where a is b the result is exactly 1. Powers of t go into the
  // coefficients of the polynomial (those of expTail): all that depends on b and c alone is the same for a whole row.
  f32: ({ a, b, c }) => {
    const scale = max(max(abs(c), NORMAL_F32), abs(b) * SMALLEST_F32);
    const octaves = exponent(scale);
    const unit = powerOfTwo(octaves > EXPONENT_F32 ? -EXPONENT_F32 : -octaves);
    const t = scale * unit;
    const inverse = reciprocal(t);
    const periods = inverse * LOG2E;
    const tHigh = highPart(t);
    const periodHigh = highPart(t * LN2_HIGH_F32);
    const periodLow = tHigh * LN2_HIGH_F32 - periodHigh + (t - tHigh) * LN2_HIGH_F32 + t * LN2_LOW_F32;
    const origin = abs(b) * unit < NEAR_F32 * t ? 0 : b;
    const top = (b - origin) * unit;
    const m = round(top * periods);
    const left = fma(-m, periodLow, barrier(fma(-m, periodHigh, top), m));
    const lowest = fma(LOWEST_F32, t, top);
    const difference = fma(a, unit, -origin * unit);
    const distance = difference < lowest ? lowest : difference;
    const n = round(fma(distance, periods, -left * periods));
    const r = fma(-n, periodLow, barrier(fma(-n, periodHigh, distance), n)) - left;
    const c1 = DOWN_F32 * inverse;
    const c2 = c1 * inverse;
    const c3 = c2 * inverse;
    const c4 = c3 * inverse;
    const c6 = 0.0013863416 * c4 * (inverse * inverse);
    const c5 = 0.008367432 * c4 * inverse;
    const p4 = fma(fma(c6, r, c5), r, 0.04166724 * c4);
    const p2 = fma(fma(p4, r, 0.16666535 * c3), r, 0.5 * c2);
    const sum = DOWN_F32 + fma(p2 * r, r, c1 * r);
    return sum * powerOfTwo(toInteger(n) - toInteger(m) + 64);
  },
  f64: ({ a, b, c }) => expSum((a - b) / abs(c), standardizedLost(a, b, abs(c), (a - b) / abs(c))),
  // The inverse of c is the same for a whole row.
  wide: ({ a, b, c }) => expOfNegative((a - b) * (1 / abs(c))),
});
