import { defineIntrinsic, exp, LOG2E } from "@subgrad/spec";
import {
  mulExpReduced,
  powerOfTwo,
  reduceLn2High,
  reduceLn2Low,
  round,
  shiftRight,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

// The limits are those of mulExp.
const LIMIT_F32 = 174;
const LIMIT_F64 = 1416;

export default defineIntrinsic({
  name: "mulExpSum",
  title: "a·e^(high + low), where low is what the rounding of high has lost",
  inputs: ["a", "high", "low"],
  definition: ({ a, high, low }) => a * exp(high + low),
  // As mulExp, with what was lost in the reduced argument, as in expSum.
  f32: ({ a, high, low }) => {
    const atLeast = high < -LIMIT_F32 ? -LIMIT_F32 : high;
    const clamped = atLeast > LIMIT_F32 ? LIMIT_F32 : atLeast;
    const n = round(clamped * LOG2E);
    const octaves = toInteger(n);
    const half = shiftRight(octaves, 1);
    const scale = powerOfTwo(half);
    const first = high < 0 ? a * scale : a;
    const lost = clamped === high ? low : 0;
    const product = mulExpReduced(first, reduceLn2High(clamped, n), reduceLn2Low(n) - lost);
    const scaled = product * powerOfTwo(octaves - half) * (high < 0 ? 1 : scale);
    return high < -LIMIT_F32 ? (a < 0 ? -0 : 0) : scaled;
  },
  f64: ({ a, high, low }) => {
    if (high < -LIMIT_F64) return a < 0 ? -0 : 0;
    const clamped = high > LIMIT_F64 ? LIMIT_F64 : high;
    const n = round(clamped * LOG2E);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const first = high < 0 ? a * scale : a;
    const lost = clamped === high ? low : 0;
    const product = mulExpReduced(first, reduceLn2High(clamped, n), reduceLn2Low(n) - lost);
    return product * (scale + scale * (n - 2 * toFloat(half))) * (high < 0 ? 1 : scale);
  },
  internal: true,
});
