import { abs, defineIntrinsic, mulNormalPdf, normalPdf } from "@subgrad/spec";
import {
  mulExpReduced,
  normalPdfExponent,
  normalPdfHigh,
  normalPdfLow,
  powerOfTwo,
  shiftRight,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

// The limits are those of mulNormalCdf.
const LIMIT_F32 = 18.6;
const LIMIT_F64 = 53;

export default defineIntrinsic({
  name: "mulNormalPdf",
  title: "a·φ(x), right also where φ(x) itself would underflow",
  inputs: ["a", "x"],
  definition: ({ a, x }) => a * normalPdf(x),
  derivatives: { a: ({ x }) => normalPdf(x), x: ({ a, x }) => mulNormalPdf(-a * x, x) },
  thresholds: [
    -53, -38.58079894, -37.6154, -18.6, -14.357, -13.145, 0, 13.145, 14.357, 18.6, 37.6154, 38.58079894, 53,
  ],
  // The factor that underflows first comes last.
  f32: ({ a, x }) => {
    const magnitude = abs(x);
    const z = magnitude > LIMIT_F32 ? LIMIT_F32 : magnitude;
    const n = normalPdfExponent(z);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const last = scale + scale * (n - 2 * toFloat(half));
    const vanished = a < 0 ? -0 : 0;
    const product = mulExpReduced(a * scale, normalPdfHigh(z, n), normalPdfLow(z, n));
    return magnitude > LIMIT_F32 ? vanished : product * last;
  },
  f64: ({ a, x }) => {
    const magnitude = abs(x);
    if (magnitude > LIMIT_F64) return a < 0 ? -0 : 0;
    const n = normalPdfExponent(magnitude);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const product = mulExpReduced(a * scale, normalPdfHigh(magnitude, n), normalPdfLow(magnitude, n));
    return product * (scale + scale * (n - 2 * toFloat(half)));
  },
});
