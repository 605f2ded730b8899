import { defineIntrinsic, exp, expDifference, LOG2E } from "@subgrad/spec";
import {
  differenceLost,
  expOfNegative,
  expReduced,
  expSum,
  reduceLn2High,
  reduceLn2Low,
  round,
  scaleDown,
} from "@subgrad/spec/kernel";

// The bound is that of expOfNegative.
const LOWEST_F32 = -104;

export default defineIntrinsic({
  name: "expDifference",
  title:
    "e^(a − b) where b is the greater one, as accurate as if the difference were not rounded; 1 elsewhere",
  inputs: ["a", "b"],
  definition: ({ a, b }) => (a > b ? 1 : exp(a - b)),
  derivatives: {
    a: ({ a, b }) => (a > b ? 0 : expDifference(a, b)),
    b: ({ a, b }) => (a > b ? 0 : -expDifference(a, b)),
  },
  // What the difference has lost goes into the reduced argument. That of an infinity is NaN.
  f32: ({ a, b }) => {
    const x = a > b ? b : a;
    const difference = x - b;
    const clamped = difference < LOWEST_F32 ? LOWEST_F32 : difference;
    const lost = clamped === difference ? differenceLost(x, b, difference) : 0;
    const n = round(clamped * LOG2E);
    return scaleDown(expReduced(reduceLn2High(clamped, n), reduceLn2Low(n) - lost), n);
  },
  f64: ({ a, b }) => (a > b ? 1 : expSum(a - b, differenceLost(a, b, a - b))),
  wide: ({ a, b }) => {
    const difference = a - b;
    return expOfNegative(difference > 0 ? 0 : difference);
  },
});
