import { defineIntrinsic, inverseMills, normalCdf, normalPdf } from "@subgrad/spec";
import {
  divisionRemainder,
  inverseMillsTail,
  millsRatio,
  mulExpReduced,
  normalPdfExponent,
  normalPdfHigh,
  normalPdfLow,
  scaleByPowerOfTwo,
} from "@subgrad/spec/kernel";

// What inverseMillsTail leaves of λ(x) − x, up to where it serves.
const OFFSET = 0.640625;
const FAR_F32 = 18;
const FAR_F64 = 40;
// φ is 0 from here on.
const HIGHEST_F64 = 39;

// The fit of millsRatio serves up to here.
const FAR_WIDE = 24;

export default defineIntrinsic({
  name: "inverseMills",
  title: "λ(x) = φ(x) / Φ(−x), the inverse Mills ratio",
  inputs: ["x"],
  definition: ({ x }) => normalPdf(x) / normalCdf(-x),
  derivatives: { x: ({ x }) => inverseMills(x) * (inverseMills(x) - x) },
  thresholds: [-39, -38.58079894, -14.5, -13.145, 0, 18, 40],
  // On the right both φ and Φ underflow and only their ratio lasts; on the left Φ(−x) is near 1. Far out it is
  // Laplace's continued fraction, cut off where the rest is below 2⁻⁵⁵ (f32: 2⁻²⁶) of it.
  f32: ({ x }) => {
    if (x < 0) return normalPdf(x) / normalCdf(-x);
    if (x > FAR_F32) return x + 1 / (x + 2 / (x + 3 / x));
    return x + (OFFSET + inverseMillsTail(x));
  },
  // On the left, what 1 − Φ(x) and its reciprocal lose by rounding goes into the exponent of φ.
  f64: ({ x }) => {
    if (x < 0) {
      const a = -x > HIGHEST_F64 ? HIGHEST_F64 : -x;
      const small = normalCdf(x);
      const d = 1 - small;
      const inverse = 1 / d;
      const lost = divisionRemainder(1, inverse, d) - (1 - d - small) * inverse;
      const n = normalPdfExponent(a);
      return scaleByPowerOfTwo(mulExpReduced(inverse, normalPdfHigh(a, n), normalPdfLow(a, n) - lost), n);
    }
    if (x > FAR_F64) return x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 5 / x))));
    return x + (OFFSET + inverseMillsTail(x));
  },
  wide: ({ x }) => {
    if (x < 0) return normalPdf(x) / normalCdf(-x);
    if (x > FAR_WIDE) return x + 1 / (x + 2 / (x + 3 / (x + 4 / x)));
    return 1 / millsRatio(x);
  },
});
