import { abs, defineIntrinsic, exp, expScaledDifference, LOG2E } from "@subgrad/spec";
import {
  barrier,
  differenceLost,
  divisionRemainder,
  expReduced,
  expSum,
  fma,
  highPart,
  reciprocal,
  reduceLn2High,
  reduceLn2Low,
  round,
  scaleDown,
  standardizedLost,
} from "@subgrad/spec/kernel";

// The bound is that of expOfNegative.
const LOWEST_F32 = -104;
// Numbers below this have no inverse.
const NORMAL_F32 = 1.1754943508222875e-38;
// Inverses of numbers beyond this cannot be carried in two words.
const SPLITTABLE_F32 = 1e30;

export default defineIntrinsic({
  name: "expScaledDifference",
  title:
    "e^((a − b)/|c|) where b is greater than a, as accurate as if neither difference nor quotient were rounded; 1 elsewhere",
  inputs: ["a", "b", "c"],
  definition: ({ a, b, c }) => (a > b ? 1 : exp((a - b) / abs(c))),
  derivatives: {
    a: ({ a, b, c }) => (a > b ? 0 : expScaledDifference(a, b, c) / abs(c)),
    b: ({ a, b, c }) => (a > b ? 0 : -expScaledDifference(a, b, c) / abs(c)),
    c: ({ a, b, c }) => (a > b ? 0 : (-(a - b) / c / abs(c)) * expScaledDifference(a, b, c)),
  },
  // Times the inverse of c, which is the same for a whole row, in two words; the product of their high parts is exact.
  f32: ({ a, b, c }) => {
    const scale = abs(c) < NORMAL_F32 ? NORMAL_F32 : abs(c);
    const inverse = reciprocal(scale);
    const inverseHigh = highPart(inverse);
    const remainder = divisionRemainder(1, inverseHigh, scale);
    const inverseLow =
      scale < SPLITTABLE_F32 && inverse < SPLITTABLE_F32 ? remainder * inverse : inverse - inverseHigh;
    const x = a > b ? b : a;
    const difference = x - b;
    const lowest = LOWEST_F32 * scale;
    const clamped = difference < lowest ? lowest : difference;
    const lost = clamped === difference ? differenceLost(x, b, difference) : 0;
    const n = round(clamped * (inverse * LOG2E));
    const high = barrier(highPart(clamped), n);
    const low = barrier(clamped - high, n) + lost;
    const rest = reduceLn2Low(n) - fma(low, inverse, high * inverseLow);
    return scaleDown(expReduced(reduceLn2High(high * inverseHigh, n), rest), n);
  },
  f64: ({ a, b, c }) =>
    a > b ? 1 : expSum((a - b) / abs(c), standardizedLost(a, b, abs(c), (a - b) / abs(c))),
});
