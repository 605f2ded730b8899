// Generated from specs/activations/tanh.ts by @subgrad/generator. Do not edit.
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

export interface TanhOptions {}

export interface TanhSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: TanhOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("tanh", "x", x);
  checkOptions("tanh", options);
  const out = outputFor("tanh", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: TanhSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("tanhDerivative", "x", x);
  checkOptions("tanhDerivative", options);
  resolveKinks("tanhDerivative", {}, options.kinks);
  const out = outputFor("tanhDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: TanhSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("tanhSecondDerivative", "x", x);
  checkOptions("tanhSecondDerivative", options);
  resolveKinks("tanhSecondDerivative", {}, options.kinks);
  const out = outputFor("tanhSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("tanhBackward", "x", x);
  checkLike("tanhBackward", "dy", dy, x);
  checkOptions("tanhBackward", options);
  resolveKinks("tanhBackward", {}, options.kinks);
  const out = outputFor("tanhBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: TanhSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("tanhDoubleBackward", "x", x);
  checkLike("tanhDoubleBackward", "ddx", ddx, x);
  checkLike("tanhDoubleBackward", "dy", dy, x);
  checkOptions("tanhDoubleBackward", options);
  resolveKinks("tanhDoubleBackward", {}, options.kinks);
  const out = outputsFor("tanhDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: TanhSlopeOptions): {} {
  checkInput("tanhParameterGradients", "x", x);
  checkLike("tanhParameterGradients", "dy", dy, x);
  checkOptions("tanhParameterGradients", options);
  return {};
}

function value(x: number): number {
  return tanh(x);
}

function value32(x: number): number {
  return wideTanh(x);
}

function slope(x: number): number {
  return mulSigmoidSlope(4, 2 * x);
}

function slope32(x: number): number {
  return wideMulSigmoidSlope(4, 2 * x);
}

function bend(x: number): number {
  return mulSigmoidSlope(-8 * tanh(x), 2 * x);
}

function bend32(x: number): number {
  return wideMulSigmoidSlope(-8 * wideTanh(x), 2 * x);
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
