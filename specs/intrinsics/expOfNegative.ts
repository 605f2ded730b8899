import { defineIntrinsic, exp, LOG2E } from "@subgrad/spec";
import { expReduced, reduceLn2High, reduceLn2Low, round, scaleDown } from "@subgrad/spec/kernel";

// Below these bounds the result is 0; NaN passes the comparisons.
const LOWEST_F32 = -104;
const LOWEST_F64 = -746;

export default defineIntrinsic({
  name: "expOfNegative",
  title: "eˣ for x ≤ 0",
  inputs: ["x"],
  definition: ({ x }) => exp(x),
  f32: ({ x }) => {
    const clamped = x < LOWEST_F32 ? LOWEST_F32 : x;
    const n = round(clamped * LOG2E);
    return scaleDown(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n)), n);
  },
  f64: ({ x }) => {
    const clamped = x < LOWEST_F64 ? LOWEST_F64 : x;
    const n = round(clamped * LOG2E);
    return scaleDown(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n)), n);
  },
  internal: true,
});
