import { abs, defineIntrinsic, expm1, LOG2E, sigmoidSlope } from "@subgrad/spec";
import {
  bitAnd,
  bitOr,
  bits,
  divisionRemainder,
  expTail,
  fma,
  fromBits,
  powerOfTwo,
  reciprocal,
  reduceLn2High,
  reduceLn2Low,
  round,
  toInteger,
} from "@subgrad/spec/kernel";

// tanh x rounds to 1 from about 19.06 on (f32: 9.01).
const HIGHEST_F32 = 10;
const HIGHEST_F64 = 20;
// Below this magnitude tanh x rounds to x, be it −0, and the products of the f64 kernel may underflow.
const TINY_F64 = 1e-9;
const SIGN = -2147483648;

export default defineIntrinsic({
  name: "tanh",
  title: "tanh x",
  inputs: ["x"],
  definition: "tanh",
  derivatives: { x: ({ x }) => 4 * sigmoidSlope(2 * x) },
  thresholds: [
    -20, -19.061547465398498, -9.010913, -0.625, -1e-9, 0, 1e-9, 0.625, 9.010913, 19.061547465398498, 20,
  ],
  // 1 − 2 / (1 + e^2|x|), but near 0; the sign of x comes last.
  f32: ({ x }) => {
    const a = abs(x) > HIGHEST_F32 ? HIGHEST_F32 : abs(x);
    const z = a * a;
    const p2 = fma(fma(-0.0056923013, z, 0.02062817), z, -0.053736515);
    const p = fma(fma(p2, z, 0.13331406), z, -0.3333328);
    const centre = fma(a * z, p, a);
    const n = round(a * (2 * LOG2E));
    const r = reduceLn2High(2 * a, n) - reduceLn2Low(n);
    const scale = powerOfTwo(toInteger(n));
    const sum = fma(scale, r + expTail(r), scale + 1);
    const magnitude = a < 0.625 ? centre : 1 - 2 * reciprocal(sum);
    return fromBits(bitOr(bits(magnitude), bitAnd(bits(x), SIGN)));
  },
  // e / (1 + e) for e = (e^2|x| − 1) / 2, which is found as in expm1. Numerator, denominator and quotient are carried
  // in two words each.
  f64: ({ x }) => {
    const a = abs(x);
    const twice = a > HIGHEST_F64 ? 2 * HIGHEST_F64 : 2 * a;
    const n = round(twice * LOG2E);
    const high = reduceLn2High(twice, n);
    const low = reduceLn2Low(n);
    const r = high - low;
    const lost = high - r - low;
    const scale = powerOfTwo(toInteger(n) - 1);
    const start = scale - 0.5;
    const linear = scale * high;
    const leading = start + linear;
    const rest = start - leading + linear + scale * (expTail(r) + (r * lost - low));
    const e = leading + rest;
    const eLow = leading - e + rest;
    const d = 1 + e;
    const shadow = d - 1;
    const dLow = 1 - (d - shadow) + (e - shadow) + eLow;
    const inverse = 1 / d;
    const quotient = e * inverse;
    const remainder = divisionRemainder(e, quotient, d) + (eLow - quotient * dLow);
    const magnitude = quotient + remainder * inverse;
    return a < TINY_F64 ? x : x < 0 ? -magnitude : magnitude;
  },
  wide: ({ x }) => {
    const e = expm1(2 * x);
    return e / (e + 2);
  },
  errors: { f64: 0.73, f32: 1.15, fused: 1.15 },
  notes: `Coefficients: fit tanhCentre32 (degree 4 in x², error 0.08 · 2^-24).`,
});
