import { defineIntrinsic, expm1, LOG2E } from "@subgrad/spec";
import {
  expTail,
  fma,
  powerOfTwo,
  reduceLn2High,
  reduceLn2Low,
  round,
  toInteger,
} from "@subgrad/spec/kernel";

// Below the lowest bounds the exponential is lost beside the 1, above the highest it overflows. NaN passes both
// comparisons.
const LOWEST_F32 = -18;
const HIGHEST_F32 = 89;
const LOWEST_F64 = -40;
const HIGHEST_F64 = 710;

export default defineIntrinsic({
  name: "addExpm1",
  title: "b + e^(high + low) − 1, where low is what the rounding of high has lost",
  inputs: ["b", "high", "low"],
  definition: ({ b, high, low }) => b + expm1(high + low),
  // 2ⁿ(1 + e) − 1 with e = eʳ − 1, as 2ⁿ⁻¹·2e + (2ⁿ⁻¹ − ½), and that once more: 2ⁿ itself would overflow for the last
  // octave, and half of e may be subnormal.
  f32: ({ b, high, low }) => {
    const above = high < LOWEST_F32 ? LOWEST_F32 : high;
    const clamped = above > HIGHEST_F32 ? HIGHEST_F32 : above;
    const n = round(clamped * LOG2E);
    const lost = clamped === high ? low : 0;
    const r = reduceLn2High(clamped, n) - (reduceLn2Low(n) - lost);
    const scale = powerOfTwo(toInteger(n) - 1);
    const start = scale - 0.5 + 0.5 * b;
    const e = r + expTail(r);
    return fma(scale, e + e, start) + start;
  },
  // The exact terms first, by Fast2Sum: |2ⁿ⁻¹ − ½| is 0 for n = 0 and otherwise exceeds |2ⁿ⁻¹ · high|.
  // From n = 54 on, 2ⁿ⁻¹ − ½ is rounded too.
  f64: ({ b, high, low }) => {
    const above = high < LOWEST_F64 ? LOWEST_F64 : high;
    const clamped = above > HIGHEST_F64 ? HIGHEST_F64 : above;
    const n = round(clamped * LOG2E);
    const first = reduceLn2High(clamped, n);
    const second = reduceLn2Low(n) - (clamped === high ? low : 0);
    const r = first - second;
    const lost = first - r - second;
    const scale = powerOfTwo(toInteger(n) - 1);
    const start = scale - 0.5;
    const linear = scale * first;
    const leading = start + linear;
    const unrounded = scale - start - 0.5;
    const rest = start - leading + linear + unrounded + scale * (expTail(r) + (r * lost - second));
    return 2 * (0.5 * b + leading + rest);
  },
  internal: true,
});
