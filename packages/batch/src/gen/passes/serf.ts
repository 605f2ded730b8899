// Generated from specs/activations/serf.ts by @subgrad/generator. Do not edit.
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
import { exp } from "../internal/exp.ts";
import { expProduct } from "../internal/expProduct.ts";
import { log1pExp } from "../internal/log1pExp.ts";
import { mulExp } from "../internal/mulExp.ts";
import { mulExpProduct } from "../internal/mulExpProduct.ts";
import { sigmoid } from "../internal/sigmoid.ts";
import { wideErf } from "../internal/wideErf.ts";
import { wideExp } from "../internal/wideExp.ts";
import { wideExpProduct } from "../internal/wideExpProduct.ts";
import { wideLog1pExp } from "../internal/wideLog1pExp.ts";
import { wideMulExp } from "../internal/wideMulExp.ts";
import { wideMulExpProduct } from "../internal/wideMulExpProduct.ts";
import { wideSigmoid } from "../internal/wideSigmoid.ts";

export interface SerfOptions {}

export interface SerfSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SerfOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("serf", "x", x);
  checkOptions("serf", options);
  const out = outputFor("serf", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SerfSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("serfDerivative", "x", x);
  checkOptions("serfDerivative", options);
  resolveKinks("serfDerivative", {}, options.kinks);
  const out = outputFor("serfDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SerfSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("serfSecondDerivative", "x", x);
  checkOptions("serfSecondDerivative", options);
  resolveKinks("serfSecondDerivative", {}, options.kinks);
  const out = outputFor("serfSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SerfSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("serfBackward", "x", x);
  checkLike("serfBackward", "dy", dy, x);
  checkOptions("serfBackward", options);
  resolveKinks("serfBackward", {}, options.kinks);
  const out = outputFor("serfBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SerfSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("serfDoubleBackward", "x", x);
  checkLike("serfDoubleBackward", "ddx", ddx, x);
  checkLike("serfDoubleBackward", "dy", dy, x);
  checkOptions("serfDoubleBackward", options);
  resolveKinks("serfDoubleBackward", {}, options.kinks);
  const out = outputsFor("serfDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SerfSlopeOptions): {} {
  checkInput("serfParameterGradients", "x", x);
  checkLike("serfParameterGradients", "dy", dy, x);
  checkOptions("serfParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x < -40 ? mulExp(1.1283791670955126 * x, x) : x * erf(log1pExp(x));
}

function value32(x: number): number {
  return x < -40 ? wideMulExp(1.1283791670955126 * x, x) : x * wideErf(wideLog1pExp(x));
}

function slope(x: number): number {
  if (x === Infinity) return 1;
  if (x < -40) {
    return mulExp(1.1283791670955126 * (1 + x), x);
  }

  const s = log1pExp(x);
  return erf(s) + x * (1.1283791670955126 * expProduct(-s, s) * sigmoid(x));
}

function slope32(x: number): number {
  if (x === Infinity) return 1;
  if (x < -40) {
    return wideMulExp(1.1283791670955126 * (1 + x), x);
  }

  const s = wideLog1pExp(x);
  return wideErf(s) + x * (1.1283791670955126 * wideExpProduct(-s, s) * wideSigmoid(x));
}

function bend(x: number): number {
  if (x <= -40) {
    return mulExp(1.1283791670955126 * (2 + x), x);
  }

  const right = Math.min(Math.max(x, 0), 100);
  const low = log1pExp(-Math.abs(x));
  const s = sigmoid(x);
  const factor = 1.1283791670955126 * s * (2 + Math.min(x, 100) * (sigmoid(-x) - 2 * (right + low) * s));
  return mulExpProduct(factor * exp(-low * (low + 2 * right)), -right, right);
}

function bend32(x: number): number {
  if (x <= -40) {
    return wideMulExp(1.1283791670955126 * (2 + x), x);
  }

  const right = Math.min(Math.max(x, 0), 100);
  const low = wideLog1pExp(-Math.abs(x));
  const s = wideSigmoid(x);
  const factor = 1.1283791670955126 * s * (2 + Math.min(x, 100) * (wideSigmoid(-x) - 2 * (right + low) * s));
  return wideMulExpProduct(factor * wideExp(-low * (low + 2 * right)), -right, right);
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
