// Generated from specs/activations/elish.ts by @subgrad/generator. Do not edit.
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
import { mulExp } from "../internal/mulExp.ts";
import { mulSigmoid } from "../internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "../internal/mulSigmoidSlope.ts";
import { sigmoid } from "../internal/sigmoid.ts";
import { tanh } from "../internal/tanh.ts";
import { wideExp } from "../internal/wideExp.ts";
import { wideExpm1 } from "../internal/wideExpm1.ts";
import { wideMulExp } from "../internal/wideMulExp.ts";
import { wideMulSigmoid } from "../internal/wideMulSigmoid.ts";
import { wideMulSigmoidSlope } from "../internal/wideMulSigmoidSlope.ts";
import { wideSigmoid } from "../internal/wideSigmoid.ts";
import { wideTanh } from "../internal/wideTanh.ts";

export interface ElishOptions {}

export interface ElishSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ElishOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("elish", "x", x);
  checkOptions("elish", options);
  const out = outputFor("elish", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ElishSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("elishDerivative", "x", x);
  checkOptions("elishDerivative", options);
  resolveKinks("elishDerivative", {}, options.kinks);
  const out = outputFor("elishDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ElishSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("elishSecondDerivative", "x", x);
  checkOptions("elishSecondDerivative", options);
  resolveKinks("elishSecondDerivative", {}, options.kinks);
  const out = outputFor("elishSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ElishSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("elishBackward", "x", x);
  checkLike("elishBackward", "dy", dy, x);
  checkOptions("elishBackward", options);
  resolveKinks("elishBackward", {}, options.kinks);
  const out = outputFor("elishBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ElishSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("elishDoubleBackward", "x", x);
  checkLike("elishDoubleBackward", "ddx", ddx, x);
  checkLike("elishDoubleBackward", "dy", dy, x);
  checkOptions("elishDoubleBackward", options);
  resolveKinks("elishDoubleBackward", {}, options.kinks);
  const out = outputsFor("elishDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: ElishSlopeOptions): {} {
  checkInput("elishParameterGradients", "x", x);
  checkLike("elishParameterGradients", "dy", dy, x);
  checkOptions("elishParameterGradients", options);
  return {};
}

function value(x: number): number {
  const e = expm1(x);
  return x < 0 && x > -0.5 ? (e + (e * e) / (2 + e)) / 2 : mulSigmoid(x < 0 ? e : x, x);
}

function value32(x: number): number {
  const e = wideExpm1(x);
  return x < 0 && x > -0.5 ? (e + (e * e) / (2 + e)) / 2 : wideMulSigmoid(x < 0 ? e : x, x);
}

function slope(x: number): number {
  if (x === Infinity) return 1;
  return mulSigmoid(x < 0 ? exp(x) + expm1(x) * sigmoid(-x) : 1 + x * sigmoid(-x), x);
}

function slope32(x: number): number {
  if (x === Infinity) return 1;
  return wideMulSigmoid(x < 0 ? wideExp(x) + wideExpm1(x) * wideSigmoid(-x) : 1 + x * wideSigmoid(-x), x);
}

function bend(x: number): number {
  if (x > 0) {
    return mulSigmoidSlope(2 - x * tanh(0.5 * x), x);
  }

  const u = exp(x);
  return mulExp((u * (5 + u * (3 + u)) - 1) / ((1 + u) * (1 + u) * (1 + u)), x);
}

function bend32(x: number): number {
  if (x > 0) {
    return wideMulSigmoidSlope(2 - x * wideTanh(0.5 * x), x);
  }

  const u = wideExp(x);
  return wideMulExp((u * (5 + u * (3 + u)) - 1) / ((1 + u) * (1 + u) * (1 + u)), x);
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
