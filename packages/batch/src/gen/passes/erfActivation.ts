// Generated from specs/activations/erfActivation.ts by @subgrad/generator. Do not edit.
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
import { erf } from "../internal/erf.ts";
import { mulExpProduct } from "../internal/mulExpProduct.ts";
import { wideErf } from "../internal/wideErf.ts";
import { wideMulExpProduct } from "../internal/wideMulExpProduct.ts";

export interface ErfActivationOptions {}

export interface ErfActivationSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ErfActivationOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("erfActivation", "x", x);
  checkOptions("erfActivation", options);
  const out = outputFor("erfActivation", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ErfActivationSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("erfActivationDerivative", "x", x);
  checkOptions("erfActivationDerivative", options);
  resolveKinks("erfActivationDerivative", {}, options.kinks);
  const out = outputFor("erfActivationDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ErfActivationSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("erfActivationSecondDerivative", "x", x);
  checkOptions("erfActivationSecondDerivative", options);
  resolveKinks("erfActivationSecondDerivative", {}, options.kinks);
  const out = outputFor("erfActivationSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ErfActivationSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("erfActivationBackward", "x", x);
  checkLike("erfActivationBackward", "dy", dy, x);
  checkOptions("erfActivationBackward", options);
  resolveKinks("erfActivationBackward", {}, options.kinks);
  const out = outputFor("erfActivationBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ErfActivationSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("erfActivationDoubleBackward", "x", x);
  checkLike("erfActivationDoubleBackward", "ddx", ddx, x);
  checkLike("erfActivationDoubleBackward", "dy", dy, x);
  checkOptions("erfActivationDoubleBackward", options);
  resolveKinks("erfActivationDoubleBackward", {}, options.kinks);
  const out = outputsFor("erfActivationDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ErfActivationSlopeOptions,
): {} {
  checkInput("erfActivationParameterGradients", "x", x);
  checkLike("erfActivationParameterGradients", "dy", dy, x);
  checkOptions("erfActivationParameterGradients", options);
  return {};
}

function value(x: number): number {
  return erf(x);
}

function value32(x: number): number {
  return wideErf(x);
}

function slope(x: number): number {
  return mulExpProduct(1.1283791670955126, -x, x);
}

function slope32(x: number): number {
  return wideMulExpProduct(1.1283791670955126, -x, x);
}

function bend(x: number): number {
  return mulExpProduct(-2 * 1.1283791670955126 * x, -x, x);
}

function bend32(x: number): number {
  return wideMulExpProduct(-2 * 1.1283791670955126 * x, -x, x);
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
