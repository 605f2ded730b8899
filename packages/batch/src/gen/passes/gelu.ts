// Generated from specs/activations/gelu.ts by @subgrad/generator. Do not edit.
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
import { geluSlope } from "../internal/geluSlope.ts";
import { mulNormalCdf } from "../internal/mulNormalCdf.ts";
import { mulNormalPdf } from "../internal/mulNormalPdf.ts";
import { wideGeluSlope } from "../internal/wideGeluSlope.ts";
import { wideMulNormalCdf } from "../internal/wideMulNormalCdf.ts";
import { wideMulNormalPdf } from "../internal/wideMulNormalPdf.ts";

export interface GeluOptions {}

export interface GeluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: GeluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("gelu", "x", x);
  checkOptions("gelu", options);
  const out = outputFor("gelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: GeluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("geluDerivative", "x", x);
  checkOptions("geluDerivative", options);
  resolveKinks("geluDerivative", {}, options.kinks);
  const out = outputFor("geluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: GeluSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("geluSecondDerivative", "x", x);
  checkOptions("geluSecondDerivative", options);
  resolveKinks("geluSecondDerivative", {}, options.kinks);
  const out = outputFor("geluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("geluBackward", "x", x);
  checkLike("geluBackward", "dy", dy, x);
  checkOptions("geluBackward", options);
  resolveKinks("geluBackward", {}, options.kinks);
  const out = outputFor("geluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: GeluSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("geluDoubleBackward", "x", x);
  checkLike("geluDoubleBackward", "ddx", ddx, x);
  checkLike("geluDoubleBackward", "dy", dy, x);
  checkOptions("geluDoubleBackward", options);
  resolveKinks("geluDoubleBackward", {}, options.kinks);
  const out = outputsFor("geluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: GeluSlopeOptions): {} {
  checkInput("geluParameterGradients", "x", x);
  checkLike("geluParameterGradients", "dy", dy, x);
  checkOptions("geluParameterGradients", options);
  return {};
}

function value(x: number): number {
  return mulNormalCdf(x, x);
}

function value32(x: number): number {
  return wideMulNormalCdf(x, x);
}

function slope(x: number): number {
  return geluSlope(x);
}

function slope32(x: number): number {
  return wideGeluSlope(x);
}

function bend(x: number): number {
  return mulNormalPdf(2 - x * x, x);
}

function bend32(x: number): number {
  return wideMulNormalPdf(2 - x * x, x);
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
