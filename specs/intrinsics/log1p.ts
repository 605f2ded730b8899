import { abs, defineIntrinsic, LN2, SQRT2 } from "@subgrad/spec";
import {
  barrier,
  exponent,
  log1pTail,
  log1pUnit,
  powerOfTwo,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

const MAX_F32 = 3.4028234663852886e38;
const MAX_F64 = 1.7976931348623157e308;

// Below these magnitudes the result rounds to x, be it −0.
const TINY_F32 = 1e-8;
const TINY_F64 = 1e-17;

const SQRT2_F32 = 1.4142135;
const SQRT2_F64 = 1.4142135623730951;

// ln 2 in two words; the product of the high one with an exponent is exact.
const LN2_HIGH_F32 = 0.693359375;
const LN2_LOW_F32 = -0.00021219444;
const LN2_HIGH_F64 = 0.6931471803691238;
const LN2_LOW_F64 = 1.9082149292705877e-10;

export default defineIntrinsic({
  name: "log1p",
  title: "ln(1 + x)",
  inputs: ["x"],
  definition: "log1p",
  derivatives: { x: ({ x }) => 1 / (1 + x) },
  thresholds: [-1, -0.2928932188134524, 0, 0.41421356237309503, 1],
  // ln(1 + x) = ln u + lost / u, where the sum u = 1 + x has lost `lost` by rounding. u = 2^octaves · (1 + f) with
  // 1 + f in [√½, √2]; half of it is taken apart, so that the power that takes the exponent away stays normal.
  f32: ({ x }) => {
    const u = 1 + x;
    if (x <= -1) return x < -1 ? (u - u) / (u - u) : -1 / (u * u);
    if (x > MAX_F32 || abs(x) < TINY_F32) return x;
    const octave = toFloat(exponent(0.5 * u));
    // A compiler that may reassociate would see that nothing is lost, and be wrong.
    const sum = barrier(u, octave);
    const lost = x < 1 ? x - (sum - 1) : 1 - (sum - x);
    const m = 0.5 * u * powerOfTwo(toInteger(-octave));
    const f = (m > SQRT2_F32 ? 0.5 * m : m) - 1;
    const octaves = octave + (m > SQRT2_F32 ? 2 : 1);
    return octaves * LN2_HIGH_F32 + (f + (log1pTail(f) + (octaves * LN2_LOW_F32 + lost / u)));
  },
  f64: ({ x }) => {
    const u = 1 + x;
    if (x <= -1) return x < -1 ? (u - u) / (u - u) : -1 / (u * u);
    if (x > MAX_F64 || abs(x) < TINY_F64) return x;
    const lost = x < 1 ? x - (u - 1) : 1 - (u - x);
    const octave = toFloat(exponent(0.5 * u));
    const m = 0.5 * u * powerOfTwo(toInteger(-octave));
    const f = (m > SQRT2_F64 ? 0.5 * m : m) - 1;
    const octaves = octave + (m > SQRT2_F64 ? 2 : 1);
    const high = octaves * LN2_HIGH_F64;
    const leading = high + f;
    const rest = high - leading + f + (log1pTail(f) + (octaves * LN2_LOW_F64 + lost / u));
    return leading + rest;
  },
  // 1 + x = 2ᵏ(1 + f) with 1 + f in [√½, √2], where f is x itself, be it −0, for k = 0.
  wide: ({ x }) => {
    const u = 1 + x;
    if (x <= -1) return x < -1 ? (u - u) / (u - u) : -1 / (u * u);
    if (x > MAX_F64) return x;
    const k = exponent(SQRT2 * u);
    const scale = powerOfTwo(0 - k);
    return log1pUnit(x * scale - (1 - scale)) - toFloat(0 - k) * LN2;
  },
  errors: { f64: 0.87, f32: 0.85, fused: 0.84 },
});
