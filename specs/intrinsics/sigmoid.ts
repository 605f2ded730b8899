import { abs, defineIntrinsic, exp, LOG2E, sigmoidSlope } from "@subgrad/spec";
import {
  divisionRemainder,
  expOfNegative,
  expTail,
  reciprocal,
  reduceLn2High,
  reduceLn2Low,
  round,
  scaleDown,
} from "@subgrad/spec/kernel";

const LOWEST_F64 = -746;

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
  // Both kernels take t = e^−|x|, which cannot overflow.
  f32: ({ x }) => {
    const t = expOfNegative(-abs(x));
    return (x < 0 ? t : 1) * reciprocal(1 + t);
  },
  // t / (1 + t) with t = 2ⁿ(leading + rest): the quotient is carried in two words, and scaled last.
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
  notes:
    "Largest error found on a million log-spaced and uniform arguments, in ULP: f64 0.88; f32 2.34, fused 2.28.",
});
