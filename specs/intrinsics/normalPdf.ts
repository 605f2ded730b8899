import { abs, defineIntrinsic, exp, INV_SQRT_2PI, normalPdf } from "@subgrad/spec";
import {
  expReduced,
  normalPdfExponent,
  normalPdfHigh,
  normalPdfLow,
  scaleByPowerOfTwo,
} from "@subgrad/spec/kernel";

// φ is 0 from here on.
const HIGHEST_F32 = 14.5;
const HIGHEST_F64 = 39;

export default defineIntrinsic({
  name: "normalPdf",
  title: "φ(x) = e^(−x²/2) / √(2π), the density of the normal distribution",
  inputs: ["x"],
  definition: ({ x }) => INV_SQRT_2PI * exp(-0.5 * x * x),
  derivatives: { x: ({ x }) => -x * normalPdf(x) },
  thresholds: [
    -39, -38.58079894, -37.6154, -14.5, -14.357, -13.145, 0, 13.145, 14.357, 14.5, 37.6154, 38.58079894, 39,
  ],
  f32: ({ x }) => {
    const a = abs(x) > HIGHEST_F32 ? HIGHEST_F32 : abs(x);
    const n = normalPdfExponent(a);
    return scaleByPowerOfTwo(expReduced(normalPdfHigh(a, n), normalPdfLow(a, n)), n);
  },
  f64: ({ x }) => {
    const a = abs(x) > HIGHEST_F64 ? HIGHEST_F64 : abs(x);
    const n = normalPdfExponent(a);
    return scaleByPowerOfTwo(expReduced(normalPdfHigh(a, n), normalPdfLow(a, n)), n);
  },
  wide: ({ x }) => INV_SQRT_2PI * exp(-0.5 * x * x),
  errors: { f64: 0.77, f32: 0.99, fused: 0.99 },
});
