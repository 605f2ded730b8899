import { defineIntrinsic, exp, LN2, LOG2E } from "@subgrad/spec";
import {
  expReduced,
  expm1Reduced,
  powerOfTwo,
  reduceLn2High,
  reduceLn2Low,
  round,
  scaleByPowerOfTwo,
  toInteger,
} from "@subgrad/spec/kernel";

// Beyond these bounds the result is 0 or overflows; the clamps keep n within the reach of scaleByPowerOfTwo.
// They are comparisons that are false for NaN, which therefore passes through.
const LOWEST_F32 = -104;
const HIGHEST_F32 = 89;
const LOWEST_F64 = -746;
const HIGHEST_F64 = 710;

const LOWEST_WIDE = -708;
const HIGHEST_WIDE = 709;

export default defineIntrinsic({
  name: "exp",
  title: "eˣ",
  inputs: ["x"],
  definition: "exp",
  derivatives: { x: ({ x }) => exp(x) },
  thresholds: [
    -746, -745.1332191019412, -708.3964185322641, -104, -103.97208, -87.33655, -0.34657359027997264,
    0.34657359027997264, 88.72284, 89, 709.782712893384, 710,
  ],
  f32: ({ x }) => {
    const above = x < LOWEST_F32 ? LOWEST_F32 : x;
    const clamped = above > HIGHEST_F32 ? HIGHEST_F32 : above;
    const n = round(clamped * LOG2E);
    return scaleByPowerOfTwo(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n)), n);
  },
  f64: ({ x }) => {
    const above = x < LOWEST_F64 ? LOWEST_F64 : x;
    const clamped = above > HIGHEST_F64 ? HIGHEST_F64 : above;
    const n = round(clamped * LOG2E);
    return scaleByPowerOfTwo(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n)), n);
  },
  // Within the clamps the power is a normal number, and beyond them every binary32 overflows or is 0.
  wide: ({ x }) => {
    const above = x < LOWEST_WIDE ? LOWEST_WIDE : x;
    const clamped = above > HIGHEST_WIDE ? HIGHEST_WIDE : above;
    const n = round(clamped * LOG2E);
    const r = clamped - n * LN2;
    return powerOfTwo(toInteger(n)) * (1 + expm1Reduced(r));
  },
  errors: { f64: 0.77, f32: 0.96, fused: 0.96 },
});
