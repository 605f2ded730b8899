import { abs, defineIntrinsic, mulNormalPdf, normalCdf } from "@subgrad/spec";
import {
  divisionRemainder,
  expTail,
  fma,
  inverseMillsTail,
  mulExpReduced,
  normalCdfCentre,
  normalPdfExponent,
  normalPdfHigh,
  normalPdfLow,
  powerOfTwo,
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
  name: "mulNormalCdf",
  title: "a·Φ(x), right also where Φ(x) itself would underflow",
  inputs: ["a", "x"],
  definition: ({ a, x }) => a * normalCdf(x),
  derivatives: { a: ({ x }) => normalCdf(x), x: ({ a, x }) => mulNormalPdf(a, x) },
  thresholds: [-53, -38.6, -38.485, -37.5193, -18.6, -14.17, -12.9339, -0.5, 0, 0.5, 5.4, 8.3],
  // a·Φ(−|x|) is a·φ(x) / λ(|x|) with the inverse Mills ratio λ; the factor that underflows first comes last. Near 0
  // the centre saves accuracy, and makes Φ(0) exactly ½.
  f32: ({ a, x }) => {
    const magnitude = abs(x);
    const z = magnitude > LIMIT_F32 ? LIMIT_F32 : magnitude;
    const n = normalPdfExponent(z);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const density = mulExpReduced(a * scale, normalPdfHigh(z, n), normalPdfLow(z, n));
    const product = density * reciprocal(z + (OFFSET + inverseMillsTail(z)));
    const scaled = product * (scale + scale * (n - 2 * toFloat(half)));
    const small = magnitude > LIMIT_F32 ? (a < 0 ? -0 : 0) : scaled;
    const outer = x < 0 ? small : a - small;
    return magnitude < 0.5 ? fma(a, normalCdfCentre(x), 0.5 * a) : outer;
  },
  // Density, λ and quotient are carried in two words each; only the last operations round.
  f64: ({ a, x }) => {
    const magnitude = abs(x);
    if (magnitude < 0.5) return a * normalCdfCentre(x) + 0.5 * a;
    if (magnitude > LIMIT_F64) return x > 0 ? a : a < 0 ? -0 : 0;
    const n = normalPdfExponent(magnitude);
    const high = normalPdfHigh(magnitude, n);
    const low = normalPdfLow(magnitude, n);
    const density = 1 + high;
    const densityLow = high - (density - 1) + (expTail(high - low) - low);
    const tail = inverseMillsTail(magnitude);
    const sum = magnitude + OFFSET;
    const shadow = sum - magnitude;
    const lambda = sum + tail;
    const lambdaLow = magnitude - (sum - shadow) + (OFFSET - shadow) + (sum - lambda + tail);
    const inverse = 1 / lambda;
    const quotient = density * inverse;
    const remainder = divisionRemainder(density, quotient, lambda) + (densityLow - quotient * lambdaLow);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const b = a * scale;
    const product = b * quotient + b * (remainder * inverse);
    const small = product * (scale + scale * (n - 2 * toFloat(half)));
    return x < 0 ? small : a - small;
  },
  notes:
    "Largest error found on a million log-spaced and uniform arguments, in ULP: f64 1.50 (1.25 for a = x); f32 3.08, fused 3.15.",
});
