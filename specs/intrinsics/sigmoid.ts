import { abs, defineIntrinsic, exp, LOG2E, sigmoidSlope } from "@subgrad/spec";
import {
  divisionRemainder,
  expReduced,
  expTail,
  powerOfTwo,
  reciprocal,
  reduceLn2High,
  reduceLn2Low,
  round,
  scaleDown,
  toInteger,
} from "@subgrad/spec/kernel";

// Below the lowest bounds σ is 0, above the highest it rounds to 1. NaN passes both comparisons.
const LOWEST_F32 = -104;
const HIGHEST_F32 = 40;
const LOWEST_F64 = -746;
const ONE_F32 = 4294967296;

export default defineIntrinsic({
  name: "sigmoid",
  title: "1 / (1 + e⁻ˣ)",
  inputs: ["x"],
  definition: ({ x }) => 1 / (1 + exp(-x)),
  derivatives: { x: ({ x }) => sigmoidSlope(x) },
  thresholds: [
    -746, -745.1332191019412, -708.3964185322641, -104, -103.97208, -87.33655, -36.7368005696771, -16.635532,
    0, 16.635532, 36.7368005696771,
  ],
  // eˣ / (1 + eˣ), both 2³² times as large: so eˣ is a normal number wherever the quotient is not 0.
  f32: ({ x }) => {
    const above = x < LOWEST_F32 ? LOWEST_F32 : x;
    const clamped = above > HIGHEST_F32 ? HIGHEST_F32 : above;
    const n = round(clamped * LOG2E);
    const scale = powerOfTwo(toInteger(n) + 32);
    const t = expReduced(reduceLn2High(clamped, n), reduceLn2Low(n)) * scale;
    return t * reciprocal(ONE_F32 + t);
  },
  // t = e^−|x| cannot overflow. t / (1 + t) with t = 2ⁿ(leading + rest): the quotient is carried in two words, and scaled last.
  f64: ({ x }) => {
    const a = -abs(x);
    const clamped = a < LOWEST_F64 ? LOWEST_F64 : a;
    const n = round(clamped * LOG2E);
    const high = reduceLn2High(clamped, n);
    const low = reduceLn2Low(n);
    const leading = 1 + high;
    const rest = high - (leading - 1) + (expTail(high - low) - low);
    const t = scaleDown(leading + rest, n);
    const sum = 1 + t;
    const lost = t - (sum - 1);
    const inverse = 1 / sum;
    const quotient = leading * inverse;
    const remainder = divisionRemainder(leading, quotient, sum) + (rest - quotient * lost);
    const small = scaleDown(quotient + remainder * inverse, n);
    return x < 0 ? small : 1 - small;
  },
  wide: ({ x }) => 1 / (1 + exp(-x)),
  errors: { f64: 0.88, f32: 2.58, fused: 2.58 },
});
