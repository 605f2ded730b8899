import { abs, cos, defineIntrinsic, sin, sinc } from "@subgrad/spec";
import {
  bitAnd,
  cosLeading,
  cosTail,
  divisionRemainder,
  reduceHalfPiHigh,
  reduceHalfPiLow,
  round,
  sinFar,
  sinTail,
  toFloat,
  toInteger,
} from "@subgrad/spec/kernel";

const MAX_F32 = 3.4028234663852886e38;
const MAX_F64 = 1.7976931348623157e308;

// sinc x rounds to 1 below these magnitudes.
const TINY_F32 = 1e-4;
const TINY_F64 = 1e-9;

const FAR_F64 = 1647099;

const TWO_OVER_PI = 0.6366197723675814;

export default defineIntrinsic({
  name: "sinc",
  title: "sin(x) / x, and 1 at 0",
  inputs: ["x"],
  definition: ({ x }) => (x === 0 ? 1 : sin(x) / x),
  derivatives: { x: ({ x }) => (x === 0 ? 0 : (cos(x) - sinc(x)) / x) },
  thresholds: [
    -1647099, -10000, -3.141592653589793, -0.7853981633974483, 0, 0.7853981633974483, 3.141592653589793,
    10000, 1647099,
  ],
  f32: ({ x }) => {
    if (abs(x) > MAX_F32) return 0;
    if (abs(x) < TINY_F32) return 1;
    return sin(x) / x;
  },
  // The sine is divided in two words.
  f64: ({ x }) => {
    if (abs(x) < TINY_F64) return 1;
    if (abs(x) > FAR_F64) return abs(x) > MAX_F64 ? 0 : sinFar(x, 0) / x;
    const n = round(x * TWO_OVER_PI);
    const high = reduceHalfPiHigh(x, n);
    const low = reduceHalfPiLow(x, n);
    const isOdd = toFloat(bitAnd(toInteger(n), 1));
    const turned = 1 - toFloat(bitAnd(toInteger(n), 2));
    const leading = isOdd > 0 ? cosLeading(high) : high;
    const tail = isOdd > 0 ? cosTail(high, low) : sinTail(high, low);
    const sine = leading + tail;
    const quotient = sine / x;
    const remainder = divisionRemainder(sine, quotient, x) + (leading - sine + tail);
    return turned * (quotient + remainder / x);
  },
  errors: { f64: 1.37, f32: 1.63, fused: 1.63 },
  notes: "Up to 1647099 no error of f64 beyond 0.81 was found.",
});
