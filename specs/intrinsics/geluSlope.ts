import { abs, defineIntrinsic, mulNormalPdf, normalCdf, normalPdf } from "@subgrad/spec";
import { floor, inverseMillsTail, millsRatio, reciprocal } from "@subgrad/spec/kernel";

// What inverseMillsTail leaves of λ(a) − a, and how far it serves: beyond, φ is 0.
const OFFSET = 0.640625;
const FAR_F32 = 18;
const FAR_F64 = 40;

const FAR_WIDE = 37.6;
// Makes all of them less than 1.
const SIDE = 0.02;

export default defineIntrinsic({
  name: "geluSlope",
  title: "Φ(x) + x·φ(x), the derivative of x·Φ(x)",
  inputs: ["x"],
  definition: ({ x }) => normalCdf(x) + x * normalPdf(x),
  derivatives: { x: ({ x }) => mulNormalPdf(2 - x * x, x) },
  thresholds: [-40, -38.58079894, -18, -14.5, -13.145, -0.7517915246935645, 0, 5.4, 8.3, 18, 40],
  slope: true,
  // On the left Φ(−a) = φ(a) / λ(a) for the inverse Mills ratio λ, so that φ, which underflows, is a factor of the whole. What
  // the slopes at a and −a add up to is 1.
  f32: ({ x }) => {
    const a = abs(x) > FAR_F32 ? FAR_F32 : abs(x);
    const left = mulNormalPdf(reciprocal(a + (OFFSET + inverseMillsTail(a))) - a, a);
    return x < 0 ? left : 1 - left;
  },
  f64: ({ x }) => {
    const a = abs(x) > FAR_F64 ? FAR_F64 : abs(x);
    const left = mulNormalPdf(millsRatio(a) - a, a);
    return x < 0 ? left : 1 - left;
  },
  // Left and right are told apart as in normalCdf.
  wide: ({ x }) => {
    const above = x < -FAR_WIDE ? -FAR_WIDE : x;
    const clamped = above > FAR_WIDE ? FAR_WIDE : above;
    const a = abs(clamped);
    const tail = normalPdf(a) * (millsRatio(a) - a);
    const side = 0.5 + floor(clamped * SIDE);
    return 0.5 + side - 2 * side * tail;
  },
});
