// Generated from specs/activations/cloglog.ts by @subgrad/generator. Do not edit.
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
import { expMinusExp } from "../internal/expMinusExp.ts";
import { expm1 } from "../internal/expm1.ts";
import { mulExpMinusExp } from "../internal/mulExpMinusExp.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

export interface CloglogOptions {}

export interface CloglogSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: CloglogOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("cloglog", "x", x);
  checkOptions("cloglog", options);
  const out = outputFor("cloglog", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: CloglogSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("cloglogDerivative", "x", x);
  checkOptions("cloglogDerivative", options);
  resolveKinks("cloglogDerivative", {}, options.kinks);
  const out = outputFor("cloglogDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: CloglogSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("cloglogSecondDerivative", "x", x);
  checkOptions("cloglogSecondDerivative", options);
  resolveKinks("cloglogSecondDerivative", {}, options.kinks);
  const out = outputFor("cloglogSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: CloglogSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("cloglogBackward", "x", x);
  checkLike("cloglogBackward", "dy", dy, x);
  checkOptions("cloglogBackward", options);
  resolveKinks("cloglogBackward", {}, options.kinks);
  const out = outputFor("cloglogBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: CloglogSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("cloglogDoubleBackward", "x", x);
  checkLike("cloglogDoubleBackward", "ddx", ddx, x);
  checkLike("cloglogDoubleBackward", "dy", dy, x);
  checkOptions("cloglogDoubleBackward", options);
  resolveKinks("cloglogDoubleBackward", {}, options.kinks);
  const out = outputsFor("cloglogDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: CloglogSlopeOptions): {} {
  checkInput("cloglogParameterGradients", "x", x);
  checkLike("cloglogParameterGradients", "dy", dy, x);
  checkOptions("cloglogParameterGradients", options);
  return {};
}

function value(x: number): number {
  return -expm1(-exp(x));
}

function value32(x: number): number {
  return -wideExpm1(-wideExp(x));
}

function slope(x: number): number {
  return expMinusExp(x);
}

function bend(x: number): number {
  return mulExpMinusExp(-expm1(Math.min(x, 10)) * 1073741824, x) / 1073741824;
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function derivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function secondDerivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function secondDerivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
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

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};
