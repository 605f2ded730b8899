// Generated from specs/activations/lecunTanh.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  apartFrom,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
  outputsFor,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";
import { exp } from "../internal/exp.ts";
import { mulExpProduct } from "../internal/mulExpProduct.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { tanh } from "../internal/tanh.ts";

export interface LecunTanhOptions {}

export interface LecunTanhSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LecunTanhOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("lecunTanh", "x", x);
  checkOptions("lecunTanh", options);
  const out = outputFor("lecunTanh", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: LecunTanhSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("lecunTanhDerivative", "x", x);
  checkOptions("lecunTanhDerivative", options);
  resolveKinks("lecunTanhDerivative", {}, options.kinks);
  const out = outputFor("lecunTanhDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: LecunTanhSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("lecunTanhSecondDerivative", "x", x);
  checkOptions("lecunTanhSecondDerivative", options);
  resolveKinks("lecunTanhSecondDerivative", {}, options.kinks);
  const out = outputFor("lecunTanhSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LecunTanhSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("lecunTanhBackward", "x", x);
  checkLike("lecunTanhBackward", "dy", dy, x);
  checkOptions("lecunTanhBackward", options);
  resolveKinks("lecunTanhBackward", {}, options.kinks);
  const out = outputFor("lecunTanhBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LecunTanhSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("lecunTanhDoubleBackward", "x", x);
  checkLike("lecunTanhDoubleBackward", "ddx", ddx, x);
  checkLike("lecunTanhDoubleBackward", "dy", dy, x);
  checkOptions("lecunTanhDoubleBackward", options);
  resolveKinks("lecunTanhDoubleBackward", {}, options.kinks);
  const out = outputsFor("lecunTanhDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: LecunTanhSlopeOptions): {} {
  checkInput("lecunTanhParameterGradients", "x", x);
  checkLike("lecunTanhParameterGradients", "dy", dy, x);
  checkOptions("lecunTanhParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Math.abs(x) < 1e-20) {
    return ((2 * 1.7159) / 3) * x;
  }

  if (Math.abs(x) < 0.9375) {
    return 1.7159 * tanh((2 * x) / 3);
  }

  const e = mulExpProduct(exp(-7.947285970052083e-8 * Math.abs(x)), -1.3333332538604736, Math.abs(x));
  const magnitude = 1.7159 - (2 * 1.7159 * e) / (1 + e);
  return x < 0 ? -magnitude : magnitude;
}

function value32(x: number): number {
  if (Math.abs(x) < 1e-20) {
    return ((2 * 1.7159) / 3) * x;
  }

  if (Math.abs(x) < 0.9375) {
    return 1.7159 * wideTanh((2 * x) / 3);
  }

  const e = wideMulExpProduct(wideExp(-7.947285970052083e-8 * Math.abs(x)), -1.3333332538604736, Math.abs(x));
  const magnitude = 1.7159 - (2 * 1.7159 * e) / (1 + e);
  return x < 0 ? -magnitude : magnitude;
}

function slope(x: number): number {
  const rest = exp(-7.947285970052083e-8 * Math.abs(x));
  const e = mulExpProduct(rest, -1.3333332538604736, Math.abs(x));
  return mulExpProduct((((8 * 1.7159) / 3) * rest) / (1 + e * (2 + e)), -1.3333332538604736, Math.abs(x));
}

function slope32(x: number): number {
  const rest = wideExp(-7.947285970052083e-8 * Math.abs(x));
  const e = wideMulExpProduct(rest, -1.3333332538604736, Math.abs(x));
  return wideMulExpProduct((((8 * 1.7159) / 3) * rest) / (1 + e * (2 + e)), -1.3333332538604736, Math.abs(x));
}

function bend(x: number): number {
  if (Math.abs(x) < 1e-20) {
    return ((-16 * 1.7159) / 27) * x;
  }

  const rest = exp(-7.947285970052083e-8 * Math.abs(x));
  const e = mulExpProduct(rest, -1.3333332538604736, Math.abs(x));
  const factor = ((-32 * 1.7159) / 9) * tanh((2 * x) / 3) * rest;
  return mulExpProduct(factor / (1 + e * (2 + e)), -1.3333332538604736, Math.abs(x));
}

function bend32(x: number): number {
  if (Math.abs(x) < 1e-20) {
    return ((-16 * 1.7159) / 27) * x;
  }

  const rest = wideExp(-7.947285970052083e-8 * Math.abs(x));
  const e = wideMulExpProduct(rest, -1.3333332538604736, Math.abs(x));
  const factor = ((-32 * 1.7159) / 9) * wideTanh((2 * x) / 3) * rest;
  return wideMulExpProduct(factor / (1 + e * (2 + e)), -1.3333332538604736, Math.abs(x));
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope32(x[i]!);
}

function derivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function secondDerivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend32(x[i]!);
}

function secondDerivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope32(x[i]!);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend32(x[i]!);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
const powerOfTwo = sharedPowerOfTwo;

const roundTiesToEven = sharedRoundTiesToEven;

/** eʳ − 1 for |r| ≤ ½ ln 2, in binary64 for a result that is rounded to binary32. */
const wideExpm1Reduced = (r: number): number => {
  const p4 = 0.001394062434076471 + r * 0.00019845844790976368;
  const p2 = 0.04166636095279681 + r * (0.008333389417141433 + r * p4);
  return r * (1 + r * (0.5000000044152457 + r * (0.16666666370341715 + r * p2)));
};

/** eˣ − 1, in binary64 for a result that is rounded to binary32. */
const wideExpm1 = (x: number): number => {
  const above = x < -60 ? -60 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  const scale = powerOfTwo(n | 0);
  return scale * wideExpm1Reduced(r) - (1 - scale);
};

/** tanh x, in binary64 for a result that is rounded to binary32. */
const wideTanh = (x: number): number => {
  const e = wideExpm1(2 * x);
  return e / (e + 2);
};

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
const wideMulExp = (a: number, x: number): number => (x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x));

/** a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulExpProduct = (a: number, b: number, c: number): number => wideMulExp(a, b * c);
