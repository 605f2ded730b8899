import { abs, defineIntrinsic, erfc, mulNormalCdf, normalPdf, SQRT1_2 } from "@subgrad/spec";
import { floor, millsRatio } from "@subgrad/spec/kernel";

// φ is e⁻⁷⁰⁸ here, as far as the exponential goes.
const FAR_WIDE = 37.6;
// Makes all of them less than 1.
const SIDE = 0.02;

export default defineIntrinsic({
  name: "normalCdf",
  title: "Φ(x), the distribution function of the normal distribution",
  inputs: ["x"],
  definition: ({ x }) => 0.5 * erfc(-SQRT1_2 * x),
  derivatives: { x: ({ x }) => normalPdf(x) },
  thresholds: [-38.485, -37.5193, -14.17, -12.9339, -0.5, 0, 0.5, 5.4, 8.3],
  f32: ({ x }) => mulNormalCdf(1, x),
  f64: ({ x }) => mulNormalCdf(1, x),
  // A fraction of x, rounded down to −1 or 0, makes the side −½ or ½: a comparison would be a branch.
  wide: ({ x }) => {
    const above = x < -FAR_WIDE ? -FAR_WIDE : x;
    const clamped = above > FAR_WIDE ? FAR_WIDE : above;
    const a = abs(clamped);
    const tail = normalPdf(a) * millsRatio(a);
    const side = 0.5 + floor(clamped * SIDE);
    return 0.5 + side - 2 * side * tail;
  },
  errors: { f64: 1, f32: 2.68, fused: 2.68 },
});
