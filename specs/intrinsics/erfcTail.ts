import { defineIntrinsic, erfc, LOG2E, SQRT1_2, SQRT2 } from "@subgrad/spec";
import {
  divisionRemainder,
  expReduced,
  expTail,
  inverseMillsTail,
  reciprocal,
  reduceLn2High,
  reduceLn2Low,
  round,
  scaleByPowerOfTwo,
} from "@subgrad/spec/kernel";

// ln √π in two words; the high ones have 16 and 40 bits after the point.
const LN_SQRT_PI = 0.5723649429247001;
const LN_SQRT_PI_HIGH_F32 = 0.572357177734375;
const LN_SQRT_PI_LOW_F32 = 0.0000077651903;
const LN_SQRT_PI_HIGH_F64 = 0.5723649429246507;
const LN_SQRT_PI_LOW_F64 = 4.941005757140082e-14;

export default defineIntrinsic({
  name: "erfcTail",
  title: "erfc a for a ≥ 0",
  inputs: ["a"],
  definition: ({ a }) => erfc(a),
  // e^−(a² + ln √π) / (a + k), where a + k = λ(√2·a) / √2 for the inverse Mills ratio λ. The square of a is taken
  // apart: h is a to 8 (f64: 10) bits after the point, so that h² and its remainder modulo ln 2 are exact. In f64
  // numerator, denominator and quotient are carried in two words each.
  f32: ({ a }) => {
    const clamped = a > 10.1 ? 10.1 : a;
    const h = round(clamped * 256) * 0.00390625;
    const n = round((clamped * clamped + LN_SQRT_PI) * -LOG2E);
    const high = reduceLn2High(-h * h, n) - LN_SQRT_PI_HIGH_F32;
    const low = reduceLn2Low(n) + (LN_SQRT_PI_LOW_F32 + (clamped - h) * (clamped + h));
    const denominator = clamped + SQRT1_2 * (0.640625 + inverseMillsTail(SQRT2 * clamped));
    return scaleByPowerOfTwo(expReduced(high, low) * reciprocal(denominator), n);
  },
  f64: ({ a }) => {
    const clamped = a > 27.3 ? 27.3 : a;
    const h = round(clamped * 1024) * 0.0009765625;
    const n = round((clamped * clamped + LN_SQRT_PI) * -LOG2E);
    const high = reduceLn2High(-h * h, n) - LN_SQRT_PI_HIGH_F64;
    const low = reduceLn2Low(n) + (LN_SQRT_PI_LOW_F64 + (clamped - h) * (clamped + h));
    const leading = 1 + high;
    const rest = high - (leading - 1) + (expTail(high - low) - low);
    const k = SQRT1_2 * (0.640625 + inverseMillsTail(SQRT2 * clamped));
    const denominator = clamped + k;
    const shadow = denominator - clamped;
    const lost = clamped - (denominator - shadow) + (k - shadow);
    const inverse = 1 / denominator;
    const quotient = leading * inverse;
    const remainder = divisionRemainder(leading, quotient, denominator) + (rest - quotient * lost);
    return scaleByPowerOfTwo(quotient + remainder * inverse, n);
  },
  internal: true,
});
