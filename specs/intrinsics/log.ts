import { defineIntrinsic, LN2, SQRT2 } from "@subgrad/spec";
import { exponent, log1pTail, log1pUnit, powerOfTwo, toFloat, toInteger } from "@subgrad/spec/kernel";

const MAX_F32 = 3.4028234663852886e38;
const MAX_F64 = 1.7976931348623157e308;

const SQRT2_F32 = 1.4142135;
const SQRT2_F64 = 1.4142135623730951;

// ln 2 in two words; the product of the high one with an exponent is exact.
const LN2_HIGH_F32 = 0.693359375;
const LN2_LOW_F32 = -0.00021219444;
const LN2_HIGH_F64 = 0.6931471803691238;
const LN2_LOW_F64 = 1.9082149292705877e-10;

export default defineIntrinsic({
  name: "log",
  title: "ln x",
  inputs: ["x"],
  definition: "log",
  derivatives: { x: ({ x }) => 1 / x },
  thresholds: [0, 1.1754943508222875e-38, 2.2250738585072014e-308, 0.7071067811865476, 1, 1.4142135623730951],
  // x = 2^octaves · (1 + f) with 1 + f in [√½, √2]. Scaling by 2^±24 (f64: 2^±54) makes subnormal numbers normal
  // and keeps the power that takes the exponent away normal.
  f32: ({ x }) => {
    if (x <= 0) return x < 0 ? (x - x) / (x - x) : -1 / (x * x);
    if (x > MAX_F32) return x;
    const y = x * (x < 1 ? 16777216 : 5.9604645e-8);
    const octave = toFloat(exponent(y));
    const m = y * powerOfTwo(toInteger(-octave));
    const f = (m > SQRT2_F32 ? 0.5 * m : m) - 1;
    const octaves = octave + (x < 1 ? -24 : 24) + (m > SQRT2_F32 ? 1 : 0);
    return octaves * LN2_HIGH_F32 + (f + (log1pTail(f) + octaves * LN2_LOW_F32));
  },
  f64: ({ x }) => {
    if (x <= 0) return x < 0 ? (x - x) / (x - x) : -1 / (x * x);
    if (x > MAX_F64) return x;
    const y = x * (x < 1 ? 18014398509481984 : 5.551115123125783e-17);
    const octave = toFloat(exponent(y));
    const m = y * powerOfTwo(toInteger(-octave));
    const f = (m > SQRT2_F64 ? 0.5 * m : m) - 1;
    const octaves = octave + (x < 1 ? -54 : 54) + (m > SQRT2_F64 ? 1 : 0);
    const high = octaves * LN2_HIGH_F64;
    const leading = high + f;
    const rest = high - leading + f + (log1pTail(f) + octaves * LN2_LOW_F64);
    return leading + rest;
  },
  wide: ({ x }) => {
    if (x <= 0) return x < 0 ? (x - x) / (x - x) : -1 / (x * x);
    if (x > MAX_F64) return x;
    const k = exponent(SQRT2 * x);
    return log1pUnit(x * powerOfTwo(-k) - 1) + toFloat(k) * LN2;
  },
  errors: { f64: 0.89, f32: 0.83, fused: 0.84 },
});
