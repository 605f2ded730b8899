// Generated from specs/activations/smelu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  addTo,
  apartFrom,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  numberParameter,
  outputFor,
  outputsFor,
  startSum,
  sumInLanes,
  totalOf,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";

const BETA = { name: "beta", default: 1, above: 0 };

export interface SmeluOptions {
  /** Half-width of the bend. A number > 0; default 1. */
  readonly beta?: number | undefined;
}

export interface SmeluSlopeOptions {
  /** Half-width of the bend. A number > 0; default 1. */
  readonly beta?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SmeluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("smelu", "x", x);
  checkOptions("smelu", options);
  const beta = numberParameter("smelu", BETA, x, options.beta);
  const out = outputFor("smelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [beta])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, beta);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SmeluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("smeluDerivative", "x", x);
  checkOptions("smeluDerivative", options);
  const beta = numberParameter("smeluDerivative", BETA, x, options.beta);
  resolveKinks("smeluDerivative", {}, options.kinks);
  const out = outputFor("smeluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [beta])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, beta);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SmeluSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("smeluSecondDerivative", "x", x);
  checkOptions("smeluSecondDerivative", options);
  const beta = numberParameter("smeluSecondDerivative", BETA, x, options.beta);
  resolveKinks("smeluSecondDerivative", {}, options.kinks);
  const out = outputFor("smeluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [beta])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, beta);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SmeluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("smeluBackward", "x", x);
  checkLike("smeluBackward", "dy", dy, x);
  checkOptions("smeluBackward", options);
  const beta = numberParameter("smeluBackward", BETA, x, options.beta);
  resolveKinks("smeluBackward", {}, options.kinks);
  const out = outputFor("smeluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [beta])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, beta);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SmeluSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("smeluDoubleBackward", "x", x);
  checkLike("smeluDoubleBackward", "ddx", ddx, x);
  checkLike("smeluDoubleBackward", "dy", dy, x);
  checkOptions("smeluDoubleBackward", options);
  const beta = numberParameter("smeluDoubleBackward", BETA, x, options.beta);
  resolveKinks("smeluDoubleBackward", {}, options.kinks);
  const out = outputsFor("smeluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [beta]))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, beta);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [beta]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, beta);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SmeluSlopeOptions,
  betaSlopeLanes: Grade,
): { beta: number } {
  checkInput("smeluParameterGradients", "x", x);
  checkLike("smeluParameterGradients", "dy", dy, x);
  checkOptions("smeluParameterGradients", options);
  const beta = numberParameter("smeluParameterGradients", BETA, x, options.beta);
  resolveKinks("smeluParameterGradients", {}, options.kinks);
  return {
    beta: sumInLanes(betaSlopeLanes, dy, x, { numbers: [beta] }, () =>
      (isFloat32(x) ? betaGradient32 : betaGradient64)(dy, x, beta),
    ),
  };
}

function value(x: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  if (x > beta) {
    return x;
  }

  if (x > beta * -0.125) {
    return x / 2 + (beta + x * (x / beta)) / 4;
  }

  const s = x + beta;
  const q = s / beta;
  const lost = x - (s - beta);
  return x > -beta ? (q * s + 2 * q * lost) / 4 : 0;
}

function slope(x: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  return x > -beta ? (x < beta ? (x + beta) / (2 * beta) : 1) : 0;
}

function bend(x: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  return x > -beta ? (x <= beta ? 1 / (2 * beta) : 0) : 0;
}

function betaSlope(x: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  return x > -beta ? (x < beta ? (((beta - x) / beta) * ((beta + x) / beta)) / 4 : 0) : 0;
}

function forward32(x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, beta);
}

function forward64(x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, beta);
}

function derivative32(x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, beta);
}

function derivative64(x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, beta);
}

function secondDerivative32(x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, beta);
}

function secondDerivative64(x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, beta);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, beta);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, beta);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  beta: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, beta);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  beta: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, beta);
}

function betaGradient32(dy: FloatArray, x: FloatArray, beta: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * betaSlope(x[i]!, beta));
  return totalOf(total);
}

function betaGradient64(dy: FloatArray, x: FloatArray, beta: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * betaSlope(x[i]!, beta));
  return totalOf(total);
}
