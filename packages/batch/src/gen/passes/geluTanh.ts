// Generated from specs/activations/geluTanh.ts by @subgrad/generator. Do not edit.
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
import { mulGeluTanhBend } from "../internal/mulGeluTanhBend.ts";
import { mulGeluTanhSlope } from "../internal/mulGeluTanhSlope.ts";
import { mulTanhNormalCdf } from "../internal/mulTanhNormalCdf.ts";
import { wideMulGeluTanhBend } from "../internal/wideMulGeluTanhBend.ts";
import { wideMulGeluTanhSlope } from "../internal/wideMulGeluTanhSlope.ts";
import { wideMulTanhNormalCdf } from "../internal/wideMulTanhNormalCdf.ts";

export interface GeluTanhOptions {}

export interface GeluTanhSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: GeluTanhOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("geluTanh", "x", x);
  checkOptions("geluTanh", options);
  const out = outputFor("geluTanh", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: GeluTanhSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("geluTanhDerivative", "x", x);
  checkOptions("geluTanhDerivative", options);
  resolveKinks("geluTanhDerivative", {}, options.kinks);
  const out = outputFor("geluTanhDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: GeluTanhSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("geluTanhSecondDerivative", "x", x);
  checkOptions("geluTanhSecondDerivative", options);
  resolveKinks("geluTanhSecondDerivative", {}, options.kinks);
  const out = outputFor("geluTanhSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeluTanhSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("geluTanhBackward", "x", x);
  checkLike("geluTanhBackward", "dy", dy, x);
  checkOptions("geluTanhBackward", options);
  resolveKinks("geluTanhBackward", {}, options.kinks);
  const out = outputFor("geluTanhBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: GeluTanhSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("geluTanhDoubleBackward", "x", x);
  checkLike("geluTanhDoubleBackward", "ddx", ddx, x);
  checkLike("geluTanhDoubleBackward", "dy", dy, x);
  checkOptions("geluTanhDoubleBackward", options);
  resolveKinks("geluTanhDoubleBackward", {}, options.kinks);
  const out = outputsFor("geluTanhDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: GeluTanhSlopeOptions): {} {
  checkInput("geluTanhParameterGradients", "x", x);
  checkLike("geluTanhParameterGradients", "dy", dy, x);
  checkOptions("geluTanhParameterGradients", options);
  return {};
}

function value(x: number): number {
  return mulTanhNormalCdf(x, x);
}

function value32(x: number): number {
  return wideMulTanhNormalCdf(x, x);
}

function slope(x: number): number {
  return mulGeluTanhSlope(1, x);
}

function slope32(x: number): number {
  return wideMulGeluTanhSlope(1, x);
}

function bend(x: number): number {
  return mulGeluTanhBend(1, x);
}

function bend32(x: number): number {
  return wideMulGeluTanhBend(1, x);
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
