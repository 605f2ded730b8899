import { defineIntrinsic, exp, LN2, LOG2E } from "@subgrad/spec";
import {
  expReduced,
  expm1Reduced,
  powerOfTwo,
  reduceLn2High,
  reduceLn2Low,
  round,
  scaleDown,
  toInteger,
} from "@subgrad/spec/kernel";

// Below these bounds the result is 0; NaN passes the comparisons.
const LOWEST_F32 = -104;
const LOWEST_F64 = -746;

// As of exp.
const LOWEST_WIDE = -708;

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
  wide: ({ x }) => {
    const clamped = x < LOWEST_WIDE ? LOWEST_WIDE : x;
    const n = round(clamped * LOG2E);
    const r = clamped - n * LN2;
    return powerOfTwo(toInteger(n)) * (1 + expm1Reduced(r));
  },
  internal: true,
});
