import { abs, defineIntrinsic, normalPdf } from "@subgrad/spec";
import {
  mulExpReduced,
  normalPdfExponent,
  normalPdfHigh,
  normalPdfLow,
  powerOfTwo,
  productLost,
  shiftRight,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

// The limits are those of mulNormalCdf.
const LIMIT_F32 = 18.6;
const LIMIT_F64 = 53;

export default defineIntrinsic({
  name: "mulNormalPdfSum",
  title: "a·factor·φ(x + low), where low is what the rounding of x has lost",
  inputs: ["a", "factor", "x", "low"],
  definition: ({ a, factor, x, low }) => a * factor * normalPdf(x + low),
  // −(x + low)²/2 is −x²/2 − x·low, near enough; the factor that underflows first comes last.
  f32: ({ a, factor, x, low }) => {
    const magnitude = abs(x);
    const z = magnitude > LIMIT_F32 ? LIMIT_F32 : magnitude;
    const n = normalPdfExponent(z);
    const octaves = toInteger(n);
    const half = shiftRight(octaves, 1);
    const scale = powerOfTwo(half);
    const last = powerOfTwo(octaves - half);
    const vanished = a * factor < 0 ? -0 : 0;
    const product = mulExpReduced(a * scale * factor, normalPdfHigh(z, n), normalPdfLow(z, n) + x * low);
    return magnitude > LIMIT_F32 ? vanished : product * last;
  },
  f64: ({ a, factor, x, low }) => {
    const magnitude = abs(x);
    const whole = a * factor;
    if (magnitude > LIMIT_F64) return whole < 0 ? -0 : 0;
    const n = normalPdfExponent(magnitude);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    // What the product has lost goes into the exponent.
    const lost = factor === 1 || whole === 0 ? 0 : productLost(a, factor, whole) / whole;
    const rest = normalPdfLow(magnitude, n) + x * low - lost;
    const product = mulExpReduced(a * scale * factor, normalPdfHigh(magnitude, n), rest);
    return product * (scale + scale * (n - 2 * toFloat(half)));
  },
  internal: true,
});
