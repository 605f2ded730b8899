import { abs, defineIntrinsic, max, min } from "@subgrad/spec";
import { divisionRemainder, fma, reciprocal } from "@subgrad/spec/kernel";

// atan x rounds to ±π/2 from here on, and to x below TINY, be it −0.
const HIGHEST_F32 = 1e9;
const HIGHEST_F64 = 1e19;
const TINY_F32 = 1e-4;
const TINY_F64 = 1e-9;

// atan ½, π/4, atan 2 and π/2; the low words are what binary64 leaves over.
const ATAN_HALF = 0.4636476090008061;
const ATAN_HALF_LOW = 2.2698777452961687e-17;
const ATAN_1 = 0.7853981633974483;
const ATAN_1_LOW = 3.061616997868383e-17;
const ATAN_2 = 1.1071487177940904;
const ATAN_2_LOW = 9.40447137356638e-17;
const HALF_PI = 1.5707963267948966;
const HALF_PI_LOW = 6.123233995736766e-17;

export default defineIntrinsic({
  name: "atan",
  title: "atan x",
  inputs: ["x"],
  definition: "atan",
  derivatives: { x: ({ x }) => 1 / (1 + x * x) },
  thresholds: [-4, -1.390625, -0.71875, -0.25, 0, 0.25, 0.71875, 1.390625, 4],
  // atan a = atan c + atan((a − c) / (1 + a·c)) for c = 0, ½, 1, 2 or, with −1 / a, infinite: the quotient t then stays
  // below ¼, and a − c and a·c are exact.
  f32: ({ x }) => {
    const a = abs(x) > HIGHEST_F32 ? HIGHEST_F32 : abs(x);
    const c = a < 0.25 ? 0 : a < 0.71875 ? 0.5 : a < 1.390625 ? 1 : 2;
    const start = a < 0.25 ? 0 : a < 0.71875 ? ATAN_HALF : a < 1.390625 ? ATAN_1 : a > 4 ? HALF_PI : ATAN_2;
    const dividend = a > 4 ? -1 : a - c;
    const t = dividend * reciprocal(a > 4 ? a : 1 + a * c);
    const z = t * t;
    const p = fma(fma(fma(0.09844647, z, -0.14221685), z, 0.19998714), z, -0.33333325);
    const magnitude = start + fma(t * z, p, t);
    return a < TINY_F32 ? x : x < 0 ? -magnitude : magnitude;
  },
  // What the divisor and the quotient have lost by rounding comes back as a correction.
  f64: ({ x }) => {
    const a = abs(x) > HIGHEST_F64 ? HIGHEST_F64 : abs(x);
    if (a < TINY_F64) return x;
    const c = a < 0.25 ? 0 : a < 0.71875 ? 0.5 : a < 1.390625 ? 1 : 2;
    const start = a < 0.25 ? 0 : a < 0.71875 ? ATAN_HALF : a < 1.390625 ? ATAN_1 : a > 4 ? HALF_PI : ATAN_2;
    const startLow =
      a < 0.25
        ? 0
        : a < 0.71875
          ? ATAN_HALF_LOW
          : a < 1.390625
            ? ATAN_1_LOW
            : a > 4
              ? HALF_PI_LOW
              : ATAN_2_LOW;
    const product = a * c;
    const sum = 1 + product;
    const shadow = sum - 1;
    const sumLost = 1 - (sum - shadow) + (product - shadow);
    const dividend = a > 4 ? -1 : a - c;
    const divisor = a > 4 ? a : sum;
    const divisorLost = a > 4 ? 0 : sumLost;
    const t = dividend / divisor;
    const correction = (divisionRemainder(dividend, t, divisor) - t * divisorLost) / divisor;
    const z = t * t;
    const p6 = -0.06655528203557859 + z * (0.05724926121370529 + z * -0.04000195169276677);
    const p4 = -0.09090896290958288 + z * (0.07691827797062464 + z * p6);
    const p2 = -0.1428571428382569 + z * (0.11111110904448593 + z * p4);
    const p = -0.3333333333333332 + z * (0.1999999999999155 + z * p2);
    const leading = start + t;
    const rest = start - leading + t + (t * z * p + (startLow + correction));
    return x < 0 ? -(leading + rest) : leading + rest;
  },
  // One reduction, by atan x = ±π/2 − atan(1 / x), and a longer polynomial. The side of x is that of a number in [−1, 1]: a
  // comparison of signs would be a branch that no engine can predict. Added to −0, either 0 keeps its sign.
  wide: ({ x }) => {
    const t = abs(x) > 1 ? -1 / x : x;
    const start = abs(x) > 1 ? HALF_PI * max(-1, min(1, x)) : -0;
    const z = t * t;
    const p8 = -0.01629923342987629 + z * (0.004926271914526112 + z * -0.0006979428762227693);
    const p5 = 0.07259421457323559 + z * (-0.05451568093272132 + z * (0.03447555981946991 + z * p8));
    const p2 = -0.1428416703302326 + z * (0.11094502207232922 + z * (-0.0898543284311251 + z * p5));
    const p = -0.33333332133462173 + z * (0.19999927230319137 + z * p2);
    return start + t * (1 + z * p);
  },
  errors: { f64: 0.56, f32: 1.86, fused: 1.86 },
  notes: `Coefficients: fits atanTail32 (degree 3 in t², error 0.003 · 2^-24 of the arc tangent of t), atanTail64 (degree 8,
    0.0006 · 2^-53) and atanTailWide (degree 10, 0.001 · 2^-24).`,
});
