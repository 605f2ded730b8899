// Generated from specs/activations/lisht.ts by @subgrad/generator. Do not edit.
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
import { mulSigmoidSlope } from "../internal/mulSigmoidSlope.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { tanh } from "../internal/tanh.ts";

export interface LishtOptions {}

export interface LishtSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LishtOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("lisht", "x", x);
  checkOptions("lisht", options);
  const out = outputFor("lisht", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: LishtSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("lishtDerivative", "x", x);
  checkOptions("lishtDerivative", options);
  resolveKinks("lishtDerivative", {}, options.kinks);
  const out = outputFor("lishtDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: LishtSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("lishtSecondDerivative", "x", x);
  checkOptions("lishtSecondDerivative", options);
  resolveKinks("lishtSecondDerivative", {}, options.kinks);
  const out = outputFor("lishtSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LishtSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("lishtBackward", "x", x);
  checkLike("lishtBackward", "dy", dy, x);
  checkOptions("lishtBackward", options);
  resolveKinks("lishtBackward", {}, options.kinks);
  const out = outputFor("lishtBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LishtSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("lishtDoubleBackward", "x", x);
  checkLike("lishtDoubleBackward", "ddx", ddx, x);
  checkLike("lishtDoubleBackward", "dy", dy, x);
  checkOptions("lishtDoubleBackward", options);
  resolveKinks("lishtDoubleBackward", {}, options.kinks);
  const out = outputsFor("lishtDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: LishtSlopeOptions): {} {
  checkInput("lishtParameterGradients", "x", x);
  checkLike("lishtParameterGradients", "dy", dy, x);
  checkOptions("lishtParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x * tanh(x);
}

function value32(x: number): number {
  return x * wideTanh(x);
}

function slope(x: number): number {
  if (x === -Infinity) return -1;
  if (x === Infinity) return 1;
  return tanh(x) + x * mulSigmoidSlope(4, 2 * x);
}

function slope32(x: number): number {
  if (x === -Infinity) return -1;
  if (x === Infinity) return 1;
  return wideTanh(x) + x * wideMulSigmoidSlope(4, 2 * x);
}

function bend(x: number): number {
  return mulSigmoidSlope(8 * (1 - x * tanh(x)), 2 * x);
}

function bend32(x: number): number {
  return wideMulSigmoidSlope(8 * (1 - x * wideTanh(x)), 2 * x);
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

/** σ(x)·σ(−x), the derivative of the sigmoid, in binary64 for a result that is rounded to binary32. */
const wideSigmoidSlope = (x: number): number => {
  const t = wideExp(-Math.abs(x));
  return t / ((1 + t) * (1 + t));
};

/** a·σ(x)·σ(−x), right also where the slope itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoidSlope = (a: number, x: number): number =>
  Math.abs(x) > 708 ? (a < 0 ? -0 : 0) : a * wideSigmoidSlope(x);
