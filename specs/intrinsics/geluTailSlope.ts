import { defineIntrinsic, mulNormalPdf, normalCdf, normalPdf } from "@subgrad/spec";
import { inverseMillsTail, reciprocal } from "@subgrad/spec/kernel";

// What inverseMillsTail leaves of λ(a) − a, and how far it serves: beyond, φ and the result are 0.
const OFFSET = 0.640625;
const FAR_F32 = 18;
const FAR_F64 = 40;

export default defineIntrinsic({
  name: "geluTailSlope",
  title: "Φ(−a) − a·φ(a) for a ≥ 0, the derivative of x·Φ(x) at −a",
  inputs: ["a"],
  definition: ({ a }) => normalCdf(-a) - a * normalPdf(a),
  derivatives: { a: ({ a }) => mulNormalPdf(a * a - 2, a) },
  thresholds: [0, 0.7517915246935645, 13.145, 14.5, 18, 38.58079894, 40],
  // Φ(−a) = φ(a) / λ(a) for the inverse Mills ratio λ, so that φ, which underflows, is a factor of the whole.
  f32: ({ a }) => {
    const z = a > FAR_F32 ? FAR_F32 : a;
    return mulNormalPdf(reciprocal(z + (OFFSET + inverseMillsTail(z))) - z, a);
  },
  f64: ({ a }) => {
    const z = a > FAR_F64 ? FAR_F64 : a;
    return mulNormalPdf(1 / (z + (OFFSET + inverseMillsTail(z))) - z, a);
  },
});
