import { defineIntrinsic, exp, LOG2E } from "@subgrad/spec";
import { expReduced, reduceLn2High, reduceLn2Low, round, scaleByPowerOfTwo } from "@subgrad/spec/kernel";

// The clamps are those of exp.
const LOWEST_F32 = -104;
const HIGHEST_F32 = 89;
const LOWEST_F64 = -746;
const HIGHEST_F64 = 710;

export default defineIntrinsic({
  name: "expSum",
  title: "e^(high + low), where low is what the rounding of high has lost",
  inputs: ["high", "low"],
  definition: ({ high, low }) => exp(high + low),
  // exp turns an error in its argument into a relative error: at −700 half a unit in the last place of the argument
  // would cost 350 ULP. What was lost goes into the reduced argument.
  f32: ({ high, low }) => {
    const atLeast = high < LOWEST_F32 ? LOWEST_F32 : high;
    const clamped = atLeast > HIGHEST_F32 ? HIGHEST_F32 : atLeast;
    const n = round(clamped * LOG2E);
    const lost = clamped === high ? low : 0;
    return scaleByPowerOfTwo(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n) - lost), n);
  },
  f64: ({ high, low }) => {
    const atLeast = high < LOWEST_F64 ? LOWEST_F64 : high;
    const clamped = atLeast > HIGHEST_F64 ? HIGHEST_F64 : atLeast;
    const n = round(clamped * LOG2E);
    const lost = clamped === high ? low : 0;
    return scaleByPowerOfTwo(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n) - lost), n);
  },
  internal: true,
});
