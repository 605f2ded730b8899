import { abs, defineIntrinsic, LOG2E, mulSigmoidSlope, sigmoidSlope, tanh } from "@subgrad/spec";
import {
  expReduced,
  mulExpReduced,
  powerOfTwo,
  reduceLn2High,
  reduceLn2Low,
  round,
  shiftRight,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

// As in mulExp: 2^⌊n/2⌋ is a normal number up to here, and beyond the result is 0.
const LIMIT_F32 = 174;
const LIMIT_F64 = 1416;

const HIGHEST_WIDE = 708;

export default defineIntrinsic({
  name: "mulSigmoidSlope",
  title: "a·σ(x)·σ(−x), right also where the slope itself would underflow",
  inputs: ["a", "x"],
  definition: ({ a, x }) => a * sigmoidSlope(x),
  derivatives: {
    a: ({ x }) => sigmoidSlope(x),
    x: ({ a, x }) => mulSigmoidSlope(-a * tanh(0.5 * x), x),
  },
  thresholds: [
    -1416, -745.1332191019412, -708.3964185322641, -174, -103.97208, -87.33655, 0, 16.635532,
    36.7368005696771,
  ],
  slope: true,
  // With t = e^−|x| it is a·t / (1 + t)², where the power of two that underflows comes last. What 1 + t loses goes into the
  // exponent, as 2 / (1 + t) ≈ 2 − t.
  f32: ({ a, x }) => {
    const distance = abs(x) > LIMIT_F32 ? LIMIT_F32 : abs(x);
    const n = round(distance * -LOG2E);
    const high = reduceLn2High(-distance, n);
    const low = reduceLn2Low(n);
    const octaves = toInteger(n);
    const half = shiftRight(octaves, 1);
    const scale = powerOfTwo(half);
    const last = powerOfTwo(octaves - half);
    const t = expReduced(high, low) * scale * last;
    const sum = 1 + t;
    const lost = t - (sum - 1);
    const scaled = mulExpReduced((a * scale) / (sum * sum), high, low + lost * (2 - t)) * last;
    return abs(x) > LIMIT_F32 ? (a < 0 ? -0 : 0) : scaled;
  },
  f64: ({ a, x }) => {
    if (abs(x) > LIMIT_F64) return a < 0 ? -0 : 0;
    const n = round(abs(x) * -LOG2E);
    const high = reduceLn2High(-abs(x), n);
    const low = reduceLn2Low(n);
    const half = shiftRight(toInteger(n), 1);
    const scale = powerOfTwo(half);
    const last = scale + scale * (n - 2 * toFloat(half));
    const t = expReduced(high, low) * scale * last;
    const sum = 1 + t;
    const lost = t - (sum - 1);
    return mulExpReduced((a * scale) / (sum * sum), high, low + lost * (2 - t)) * last;
  },
  // Where an infinite a would count, the result is 0 all the same.
  wide: ({ a, x }) => (abs(x) > HIGHEST_WIDE ? (a < 0 ? -0 : 0) : a * sigmoidSlope(x)),
});
