import { abs, defineIntrinsic, normalCdf } from "@subgrad/spec";
import {
  divisionRemainder,
  expTail,
  fma,
  inverseMillsTail,
  mulExpReduced,
  mulTwoWords,
  normalCdfCentre,
  normalPdfExponent,
  normalPdfHigh,
  normalPdfLow,
  powerOfTwo,
  productLost,
  reciprocal,
  shiftRight,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

// 2^⌊n/2⌋ is a normal number up to here. Beyond, Φ(−|x|) counts as 0, which is right for |a| < 2⁹⁵⁰ (f32: 2¹⁰⁰).
const LIMIT_F32 = 18.6;
const LIMIT_F64 = 53;

// What inverseMillsTail leaves of λ(a) − a.
const OFFSET = 0.640625;

export default defineIntrinsic({
  name: "mulNormalCdfSum",
  title: "a·factor·Φ(x + low), where low is what the rounding of x has lost",
  inputs: ["a", "factor", "x", "low"],
  definition: ({ a, factor, x, low }) => a * factor * normalCdf(x + low),
  // a·Φ(−|x|) is a·φ(x) / λ(|x|) with the inverse Mills ratio λ; the power of two that underflows first comes last,
  // but for half of it, which makes room for the other factor. The logarithm of Φ has the slope λ, so that low goes into
  // the exponent of φ. Near 0 the centre saves accuracy, and makes Φ(0) exactly ½; φ is about ⅜ there.
  f32: ({ a, factor, x, low }) => {
    const whole = a * factor;
    const magnitude = abs(x);
    const z = magnitude > LIMIT_F32 ? LIMIT_F32 : magnitude;
    const n = normalPdfExponent(z);
    const octaves = toInteger(n);
    const half = shiftRight(octaves, 1);
    const scale = powerOfTwo(half);
    const lambda = z + (OFFSET + inverseMillsTail(z));
    const rest = normalPdfLow(z, n) + lambda * (x < 0 ? -low : low);
    const product = mulExpReduced(a * scale * factor, normalPdfHigh(z, n), rest) * reciprocal(lambda);
    const scaled = product * powerOfTwo(octaves - half);
    const small = magnitude > LIMIT_F32 ? (whole < 0 ? -0 : 0) : scaled;
    const outer = x < 0 ? small : whole - small;
    return magnitude < 0.5 ? fma(whole, normalCdfCentre(x) + 0.375 * low, 0.5 * whole) : outer;
  },
  // Density, λ and quotient are carried in two words each; only the last operations round.
  f64: ({ a, factor, x, low }) => {
    const whole = a * factor;
    const magnitude = abs(x);
    if (magnitude < 0.5) {
      const centre = normalCdfCentre(x);
      const shifted = 0.5 + centre;
      const product = factor * shifted;
      const productRest = factor === 1 ? 0 : productLost(factor, shifted, product);
      return mulTwoWords(a, product, productRest + factor * (0.5 - shifted + centre + 0.375 * low));
    }
    if (magnitude > LIMIT_F64) return x > 0 ? whole : whole < 0 ? -0 : 0;
    const n = normalPdfExponent(magnitude);
    const tail = inverseMillsTail(magnitude);
    const sum = magnitude + OFFSET;
    const shadow = sum - magnitude;
    const lambda = sum + tail;
    const lambdaLow = magnitude - (sum - shadow) + (OFFSET - shadow) + (sum - lambda + tail);
    const high = normalPdfHigh(magnitude, n);
    const rest = normalPdfLow(magnitude, n) + (low === 0 ? 0 : lambda * (x < 0 ? -low : low));
    const density = 1 + high;
    const densityLow = high - (density - 1) + (expTail(high - rest) - rest);
    const inverse = 1 / lambda;
    const quotient = density * inverse;
    const remainder = divisionRemainder(density, quotient, lambda) + (densityLow - quotient * lambdaLow);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const product = factor * quotient;
    const productRest = factor === 1 ? 0 : productLost(factor, quotient, product);
    const result = mulTwoWords(a * scale, product, productRest + factor * (remainder * inverse));
    const small = result * (scale + scale * (n - 2 * toFloat(half)));
    const wholeRest = factor === 1 ? 0 : productLost(a, factor, whole);
    return x < 0 ? small : whole - (small - wholeRest);
  },
  internal: true,
});
