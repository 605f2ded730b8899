import { abs, defineIntrinsic, sin } from "@subgrad/spec";
import { reduceHalfPiHigh, reduceHalfPiLow, round, sinFar, sinQuadrant } from "@subgrad/spec/kernel";

// The products in reduceHalfPiHigh are exact up to here.
const FAR_F32 = 1e4;
const FAR_F64 = 1647099;

const TWO_OVER_PI = 0.6366197723675814;

export default defineIntrinsic({
  name: "cos",
  title: "cos x",
  inputs: ["x"],
  definition: "cos",
  derivatives: { x: ({ x }) => -sin(x) },
  thresholds: [
    -1647099, -10000, -3.141592653589793, -1.5707963267948966, -0.7853981633974483, 0, 0.7853981633974483,
    1.5707963267948966, 2.356194490192345, 3.141592653589793, 4.71238898038469, 6.283185307179586, 10000,
    1647099,
  ],
  f32: ({ x }) => {
    if (abs(x) > FAR_F32) return sinFar(x, 1);
    const n = round(x * TWO_OVER_PI);
    return sinQuadrant(reduceHalfPiHigh(x, n), reduceHalfPiLow(x, n), n + 1);
  },
  f64: ({ x }) => {
    if (abs(x) > FAR_F64) return sinFar(x, 1);
    const n = round(x * TWO_OVER_PI);
    return sinQuadrant(reduceHalfPiHigh(x, n), reduceHalfPiLow(x, n), n + 1);
  },
  errors: { f64: 0.75, f32: 0.98, fused: 0.98 },
  notes: "At the arguments nearest to multiples of π/2, of every exponent, errors are f64 0.50, f32 0.50.",
});
