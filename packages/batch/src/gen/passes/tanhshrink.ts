// Generated from specs/activations/tanhshrink.ts by @subgrad/generator. Do not edit.
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
import { tanh } from "../internal/tanh.ts";
import { wideMulSigmoidSlope } from "../internal/wideMulSigmoidSlope.ts";
import { wideTanh } from "../internal/wideTanh.ts";
import { xMinusTanh } from "../internal/xMinusTanh.ts";

export interface TanhshrinkOptions {}

export interface TanhshrinkSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: TanhshrinkOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("tanhshrink", "x", x);
  checkOptions("tanhshrink", options);
  const out = outputFor("tanhshrink", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: TanhshrinkSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("tanhshrinkDerivative", "x", x);
  checkOptions("tanhshrinkDerivative", options);
  resolveKinks("tanhshrinkDerivative", {}, options.kinks);
  const out = outputFor("tanhshrinkDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: TanhshrinkSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("tanhshrinkSecondDerivative", "x", x);
  checkOptions("tanhshrinkSecondDerivative", options);
  resolveKinks("tanhshrinkSecondDerivative", {}, options.kinks);
  const out = outputFor("tanhshrinkSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhshrinkSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("tanhshrinkBackward", "x", x);
  checkLike("tanhshrinkBackward", "dy", dy, x);
  checkOptions("tanhshrinkBackward", options);
  resolveKinks("tanhshrinkBackward", {}, options.kinks);
  const out = outputFor("tanhshrinkBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: TanhshrinkSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("tanhshrinkDoubleBackward", "x", x);
  checkLike("tanhshrinkDoubleBackward", "ddx", ddx, x);
  checkLike("tanhshrinkDoubleBackward", "dy", dy, x);
  checkOptions("tanhshrinkDoubleBackward", options);
  resolveKinks("tanhshrinkDoubleBackward", {}, options.kinks);
  const out = outputsFor("tanhshrinkDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: TanhshrinkSlopeOptions): {} {
  checkInput("tanhshrinkParameterGradients", "x", x);
  checkLike("tanhshrinkParameterGradients", "dy", dy, x);
  checkOptions("tanhshrinkParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (x === 0) return x;
  return xMinusTanh(x);
}

function slope(x: number): number {
  return tanh(x) * tanh(x);
}

function slope32(x: number): number {
  return wideTanh(x) * wideTanh(x);
}

function bend(x: number): number {
  return mulSigmoidSlope(8 * tanh(x), 2 * x);
}

function bend32(x: number): number {
  return wideMulSigmoidSlope(8 * wideTanh(x), 2 * x);
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
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
