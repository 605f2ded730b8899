// Generated from specs/activations/probit.ts by @subgrad/generator. Do not edit.
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
import { mulNormalPdf } from "../internal/mulNormalPdf.ts";
import { normalCdf } from "../internal/normalCdf.ts";
import { normalPdf } from "../internal/normalPdf.ts";
import { wideMulNormalPdf } from "../internal/wideMulNormalPdf.ts";
import { wideNormalCdf } from "../internal/wideNormalCdf.ts";
import { wideNormalPdf } from "../internal/wideNormalPdf.ts";

export interface ProbitOptions {}

export interface ProbitSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ProbitOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("probit", "x", x);
  checkOptions("probit", options);
  const out = outputFor("probit", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ProbitSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("probitDerivative", "x", x);
  checkOptions("probitDerivative", options);
  resolveKinks("probitDerivative", {}, options.kinks);
  const out = outputFor("probitDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ProbitSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("probitSecondDerivative", "x", x);
  checkOptions("probitSecondDerivative", options);
  resolveKinks("probitSecondDerivative", {}, options.kinks);
  const out = outputFor("probitSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ProbitSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("probitBackward", "x", x);
  checkLike("probitBackward", "dy", dy, x);
  checkOptions("probitBackward", options);
  resolveKinks("probitBackward", {}, options.kinks);
  const out = outputFor("probitBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ProbitSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("probitDoubleBackward", "x", x);
  checkLike("probitDoubleBackward", "ddx", ddx, x);
  checkLike("probitDoubleBackward", "dy", dy, x);
  checkOptions("probitDoubleBackward", options);
  resolveKinks("probitDoubleBackward", {}, options.kinks);
  const out = outputsFor("probitDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: ProbitSlopeOptions): {} {
  checkInput("probitParameterGradients", "x", x);
  checkLike("probitParameterGradients", "dy", dy, x);
  checkOptions("probitParameterGradients", options);
  return {};
}

function value(x: number): number {
  return normalCdf(x);
}

function value32(x: number): number {
  return wideNormalCdf(x);
}

function slope(x: number): number {
  return normalPdf(x);
}

function slope32(x: number): number {
  return wideNormalPdf(x);
}

function bend(x: number): number {
  return Math.abs(x) < 1 ? mulNormalPdf(-x * 1073741824, x) / 1073741824 : mulNormalPdf(-x, x);
}

function bend32(x: number): number {
  return Math.abs(x) < 1 ? wideMulNormalPdf(-x * 1073741824, x) / 1073741824 : wideMulNormalPdf(-x, x);
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
