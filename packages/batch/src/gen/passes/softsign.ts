// Generated from specs/activations/softsign.ts by @subgrad/generator. Do not edit.
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

export interface SoftsignOptions {}

export interface SoftsignSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SoftsignOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("softsign", "x", x);
  checkOptions("softsign", options);
  const out = outputFor("softsign", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SoftsignSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("softsignDerivative", "x", x);
  checkOptions("softsignDerivative", options);
  resolveKinks("softsignDerivative", {}, options.kinks);
  const out = outputFor("softsignDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SoftsignSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("softsignSecondDerivative", "x", x);
  checkOptions("softsignSecondDerivative", options);
  resolveKinks("softsignSecondDerivative", {}, options.kinks);
  const out = outputFor("softsignSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftsignSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("softsignBackward", "x", x);
  checkLike("softsignBackward", "dy", dy, x);
  checkOptions("softsignBackward", options);
  resolveKinks("softsignBackward", {}, options.kinks);
  const out = outputFor("softsignBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SoftsignSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("softsignDoubleBackward", "x", x);
  checkLike("softsignDoubleBackward", "ddx", ddx, x);
  checkLike("softsignDoubleBackward", "dy", dy, x);
  checkOptions("softsignDoubleBackward", options);
  resolveKinks("softsignDoubleBackward", {}, options.kinks);
  const out = outputsFor("softsignDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SoftsignSlopeOptions): {} {
  checkInput("softsignParameterGradients", "x", x);
  checkLike("softsignParameterGradients", "dy", dy, x);
  checkOptions("softsignParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (x === -Infinity) return -1;
  if (x === Infinity) return 1;
  return x / (1 + Math.abs(x));
}

function slope(x: number): number {
  return 1 / (1 + Math.abs(x)) / (1 + Math.abs(x));
}

function bend(x: number): number {
  return (
    (-(((1 / (1 + Math.abs(x))) * (x <= 0 ? -1 : 1)) / (1 + Math.abs(x))) -
      (1 / (1 + Math.abs(x)) / (1 + Math.abs(x))) * (x <= 0 ? -1 : 1)) /
    (1 + Math.abs(x))
  );
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
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
