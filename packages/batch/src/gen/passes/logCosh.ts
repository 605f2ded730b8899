// Generated from specs/activations/logCosh.ts by @subgrad/generator. Do not edit.
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
import { expm1 } from "../internal/expm1.ts";
import { log1p } from "../internal/log1p.ts";
import { mulSigmoidSlope } from "../internal/mulSigmoidSlope.ts";
import { tanh } from "../internal/tanh.ts";
import { wideExp } from "../internal/wideExp.ts";
import { wideExpm1 } from "../internal/wideExpm1.ts";
import { wideLog1p } from "../internal/wideLog1p.ts";
import { wideMulSigmoidSlope } from "../internal/wideMulSigmoidSlope.ts";
import { wideTanh } from "../internal/wideTanh.ts";

export interface LogCoshOptions {}

export interface LogCoshSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LogCoshOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("logCosh", "x", x);
  checkOptions("logCosh", options);
  const out = outputFor("logCosh", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: LogCoshSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("logCoshDerivative", "x", x);
  checkOptions("logCoshDerivative", options);
  resolveKinks("logCoshDerivative", {}, options.kinks);
  const out = outputFor("logCoshDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: LogCoshSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("logCoshSecondDerivative", "x", x);
  checkOptions("logCoshSecondDerivative", options);
  resolveKinks("logCoshSecondDerivative", {}, options.kinks);
  const out = outputFor("logCoshSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogCoshSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("logCoshBackward", "x", x);
  checkLike("logCoshBackward", "dy", dy, x);
  checkOptions("logCoshBackward", options);
  resolveKinks("logCoshBackward", {}, options.kinks);
  const out = outputFor("logCoshBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LogCoshSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("logCoshDoubleBackward", "x", x);
  checkLike("logCoshDoubleBackward", "ddx", ddx, x);
  checkLike("logCoshDoubleBackward", "dy", dy, x);
  checkOptions("logCoshDoubleBackward", options);
  resolveKinks("logCoshDoubleBackward", {}, options.kinks);
  const out = outputsFor("logCoshDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: LogCoshSlopeOptions): {} {
  checkInput("logCoshParameterGradients", "x", x);
  checkLike("logCoshParameterGradients", "dy", dy, x);
  checkOptions("logCoshParameterGradients", options);
  return {};
}

function value(x: number): number {
  const a = Math.abs(x);
  if (a > 1) {
    return a - Math.LN2 + log1p(exp(-2 * a));
  }

  const m = expm1(a);
  return log1p((0.5 * m * m) / (1 + m));
}

function value32(x: number): number {
  const a = Math.abs(x);
  if (a > 1) {
    return a - Math.LN2 + wideLog1p(wideExp(-2 * a));
  }

  const m = wideExpm1(a);
  return wideLog1p((0.5 * m * m) / (1 + m));
}

function slope(x: number): number {
  return tanh(x);
}

function slope32(x: number): number {
  return wideTanh(x);
}

function bend(x: number): number {
  return mulSigmoidSlope(4, 2 * x);
}

function bend32(x: number): number {
  return wideMulSigmoidSlope(4, 2 * x);
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
