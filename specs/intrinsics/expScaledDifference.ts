import { abs, defineIntrinsic, exp, expScaledDifference, LOG2E } from "@subgrad/spec";
import {
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
const MAX_F32 = 3.4028234663852886e38;
// Twice what counts of the exponent.
const NEAR_F32 = 256;
const GRID_F32 = 512;
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
  // Where b is large its difference from a is exact as far as it counts. Elsewhere b is taken off after reduction, together
  // with n·ln 2: first a multiple of 2⁻⁹, which leaves that sum exact, and what it has too little in the end.
  f32: ({ a, b, c }) => {
    const scale = abs(c) < NORMAL_F32 ? NORMAL_F32 : abs(c);
    const inverse = reciprocal(scale);
    const inverseHigh = highPart(inverse);
    const remainder = divisionRemainder(1, inverseHigh, scale);
    const inverseLow =
      scale < SPLITTABLE_F32 && inverse < SPLITTABLE_F32 ? remainder * inverse : inverse - inverseHigh;
    const origin = abs(b) * inverse < NEAR_F32 ? 0 : b;
    const top = b - origin;
    const topHigh = highPart(top);
    const shift = round(top * inverse * GRID_F32) / GRID_F32;
    const shiftLow = topHigh * inverseHigh - shift + fma(top - topHigh, inverse, topHigh * inverseLow);
    const lowest = top + LOWEST_F32 * scale;
    const least = lowest < -MAX_F32 ? -MAX_F32 : lowest;
    const difference = (a > b ? b : a) - origin;
    const distance = difference < least ? least : difference;
    const high = highPart(distance);
    const low = distance - high;
    const n = round(fma(distance, inverse * LOG2E, -shift * LOG2E));
    const rest = reduceLn2Low(n) + shiftLow - fma(low, inverse, high * inverseLow);
    return scaleDown(expReduced(high * inverseHigh + reduceLn2High(-shift, n), rest), n);
  },
  f64: ({ a, b, c }) =>
    a > b ? 1 : expSum((a - b) / abs(c), standardizedLost(a, b, abs(c), (a - b) / abs(c))),
});
