import { abs, defineIntrinsic, exp, LN2, LOG2E } from "@subgrad/spec";
import { addExpm1, expm1Reduced, powerOfTwo, round, toInteger } from "@subgrad/spec/kernel";

// Below this magnitude the result rounds to x, of which half may be subnormal.
const TINY_F64 = 1e-17;

// Below, the result rounds to −1; up to the other, the power is a normal number.
const LOWEST_WIDE = -60;
const HIGHEST_WIDE = 709;

export default defineIntrinsic({
  name: "expm1",
  title: "eˣ − 1",
  inputs: ["x"],
  definition: "expm1",
  derivatives: { x: ({ x }) => exp(x) },
  thresholds: [
    -40, -37.42994775023705, -18, -17.32868, -0.34657359027997264, 0.34657359027997264, 88.72284, 89,
    709.782712893384, 710,
  ],
  f32: ({ x }) => addExpm1(0, x, 0),
  f64: ({ x }) => (abs(x) < TINY_F64 ? x : addExpm1(0, x, 0)),
  // In this order −0 stays what it is.
  wide: ({ x }) => {
    const above = x < LOWEST_WIDE ? LOWEST_WIDE : x;
    const clamped = above > HIGHEST_WIDE ? HIGHEST_WIDE : above;
    const n = round(clamped * LOG2E);
    const r = clamped - n * LN2;
    const scale = powerOfTwo(toInteger(n));
    return scale * expm1Reduced(r) - (1 - scale);
  },
  errors: { f64: 0.86, f32: 1.53, fused: 1.53 },
});
