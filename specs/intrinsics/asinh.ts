import { abs, defineIntrinsic, LN2, log1p, sqrt } from "@subgrad/spec";
import {
  divisionRemainder,
  exponent,
  log1pTail,
  powerOfTwo,
  productLost,
  reciprocal,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

const MAX_F64 = 1.7976931348623157e308;

// Below these magnitudes asinh x rounds to x, be it −0; from FAR on √(1 + x²) rounds to |x|.
const TINY_F32 = 1e-4;
const FAR_F32 = 4096;
const TINY_F64 = 1e-8;
const FAR_F64 = 268435456;

const SQRT2_F64 = 1.4142135623730951;
const LN2_HIGH_F64 = 0.6931471803691238;
const LN2_LOW_F64 = 1.9082149292705877e-10;

export default defineIntrinsic({
  name: "asinh",
  title: "asinh x",
  inputs: ["x"],
  definition: "asinh",
  derivatives: { x: ({ x }) => 1 / sqrt(1 + x * x) },
  thresholds: [-268435456, -4096, -0.75, -0.3535533905932738, 0, 0.3535533905932738, 0.75, 4096, 268435456],
  // ln(1 + w) for w = |x| + (√(1 + x²) − 1); far out ln 2|x| = ln(1 + (|x| − 1)) + ln 2, which does not overflow.
  f32: ({ x }) => {
    const a = abs(x);
    const near = a > FAR_F32 ? 1 : a;
    const square = near * near;
    const excess = square * reciprocal(1 + sqrt(1 + square));
    const magnitude = log1p(a > FAR_F32 ? a - 1 : a + excess) + (a > FAR_F32 ? LN2 : 0);
    return a < TINY_F32 ? x : x < 0 ? -magnitude : magnitude;
  },
  // As log1p, but w is carried in two words.
  f64: ({ x }) => {
    const a = abs(x);
    if (a < TINY_F64 || a > MAX_F64) return x;
    const near = a > FAR_F64 ? 1 : a;
    const square = near * near;
    const sum = 1 + square;
    const shadow = sum - 1;
    const sumLost = 1 - (sum - shadow) + (square - shadow) + productLost(near, near, square);
    const root = sqrt(sum);
    const rootLost = (divisionRemainder(sum, root, root) + sumLost) / (2 * root);
    const excess = root - 1;
    const w = near + excess;
    const wLost = near - w + excess + rootLost;
    const u = a > FAR_F64 ? a : 1 + w;
    const lost = a > FAR_F64 ? 0 : (w < 1 ? w - (u - 1) : 1 - (u - w)) + wLost;
    const octave = toFloat(exponent(0.5 * u));
    const m = 0.5 * u * powerOfTwo(toInteger(-octave));
    const f = (m > SQRT2_F64 ? 0.5 * m : m) - 1;
    const octaves = octave + (m > SQRT2_F64 ? 2 : 1) + (a > FAR_F64 ? 1 : 0);
    const high = octaves * LN2_HIGH_F64;
    const leading = high + f;
    const rest = high - leading + f + (log1pTail(f) + (octaves * LN2_LOW_F64 + lost / u));
    return x < 0 ? -(leading + rest) : leading + rest;
  },
  errors: { f64: 0.79, f32: 1.49, fused: 1.49 },
});
