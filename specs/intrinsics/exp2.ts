import { defineIntrinsic, exp, exp2, LN2 } from "@subgrad/spec";
import { expReduced, productLost, round, scaleByPowerOfTwo } from "@subgrad/spec/kernel";

// Beyond these bounds the result is 0 or overflows; the clamps keep n within the reach of scaleByPowerOfTwo.
// They are comparisons that are false for NaN, which therefore passes through.
const LOWEST_F32 = -151;
const HIGHEST_F32 = 129;
const LOWEST_F64 = -1076;
const HIGHEST_F64 = 1025;

// What ln 2 is beyond the nearest binary64 number.
const LN2_LOW_F64 = 2.3190468138462996e-17;

export default defineIntrinsic({
  name: "exp2",
  title: "2ˣ",
  inputs: ["x"],
  definition: ({ x }) => exp(x * LN2),
  derivatives: { x: ({ x }) => LN2 * exp2(x) },
  thresholds: [-1076, -1075, -1074, -1022, -151, -150, -149, -126, -0.5, 0, 0.5, 128, 129, 1024, 1025],
  // 2ⁿ·e^(f·ln 2) with |f| ≤ ½, where f = 0 leaves the power alone.
  f32: ({ x }) => {
    const above = x < LOWEST_F32 ? LOWEST_F32 : x;
    const clamped = above > HIGHEST_F32 ? HIGHEST_F32 : above;
    const n = round(clamped);
    return scaleByPowerOfTwo(expReduced((clamped - n) * LN2, 0), n);
  },
  f64: ({ x }) => {
    const above = x < LOWEST_F64 ? LOWEST_F64 : x;
    const clamped = above > HIGHEST_F64 ? HIGHEST_F64 : above;
    const n = round(clamped);
    const f = clamped - n;
    const high = f * LN2;
    const low = productLost(f, LN2, high) + f * LN2_LOW_F64;
    return scaleByPowerOfTwo(expReduced(high, -low), n);
  },
  errors: { f64: 0.64, f32: 0.97, fused: 0.97 },
  notes: "Powers of two are exact.",
});
