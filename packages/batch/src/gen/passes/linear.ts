// Generated from specs/activations/linear.ts by @subgrad/generator. Do not edit.
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

const ALPHA = { name: "alpha", default: 1 };

const BETA = { name: "beta", default: 0 };

export interface LinearOptions {
  /** Slope. Any number; default 1. */
  readonly alpha?: number | undefined;
  /** Value at 0. Any number; default 0. */
  readonly beta?: number | undefined;
}

export interface LinearSlopeOptions {
  /** Slope. Any number; default 1. */
  readonly alpha?: number | undefined;
  /** Value at 0. Any number; default 0. */
  readonly beta?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LinearOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("linear", "x", x);
  checkOptions("linear", options);
  const alpha = numberParameter("linear", ALPHA, x, options.alpha);
  const beta = numberParameter("linear", BETA, x, options.beta);
  const out = outputFor("linear", options.out, x);
  if (inLanes(forwardLanes, [x], out, [alpha, beta])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, alpha, beta);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: LinearSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("linearDerivative", "x", x);
  checkOptions("linearDerivative", options);
  const alpha = numberParameter("linearDerivative", ALPHA, x, options.alpha);
  const beta = numberParameter("linearDerivative", BETA, x, options.beta);
  resolveKinks("linearDerivative", {}, options.kinks);
  const out = outputFor("linearDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [alpha])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, alpha, beta);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: LinearSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("linearSecondDerivative", "x", x);
  checkOptions("linearSecondDerivative", options);
  const alpha = numberParameter("linearSecondDerivative", ALPHA, x, options.alpha);
  const beta = numberParameter("linearSecondDerivative", BETA, x, options.beta);
  resolveKinks("linearSecondDerivative", {}, options.kinks);
  const out = outputFor("linearSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, alpha, beta);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LinearSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("linearBackward", "x", x);
  checkLike("linearBackward", "dy", dy, x);
  checkOptions("linearBackward", options);
  const alpha = numberParameter("linearBackward", ALPHA, x, options.alpha);
  const beta = numberParameter("linearBackward", BETA, x, options.beta);
  resolveKinks("linearBackward", {}, options.kinks);
  const out = outputFor("linearBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [alpha])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, alpha, beta);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LinearSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("linearDoubleBackward", "x", x);
  checkLike("linearDoubleBackward", "ddx", ddx, x);
  checkLike("linearDoubleBackward", "dy", dy, x);
  checkOptions("linearDoubleBackward", options);
  const alpha = numberParameter("linearDoubleBackward", ALPHA, x, options.alpha);
  const beta = numberParameter("linearDoubleBackward", BETA, x, options.beta);
  resolveKinks("linearDoubleBackward", {}, options.kinks);
  const out = outputsFor("linearDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, alpha, beta);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [alpha]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, alpha, beta);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LinearSlopeOptions,
  alphaSlopeLanes: Grade,
  betaSlopeLanes: Grade,
): { alpha: number; beta: number } {
  checkInput("linearParameterGradients", "x", x);
  checkLike("linearParameterGradients", "dy", dy, x);
  checkOptions("linearParameterGradients", options);
  const alpha = numberParameter("linearParameterGradients", ALPHA, x, options.alpha);
  const beta = numberParameter("linearParameterGradients", BETA, x, options.beta);
  resolveKinks("linearParameterGradients", {}, options.kinks);
  return {
    alpha: sumInLanes(alphaSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? alphaGradient32 : alphaGradient64)(dy, x, alpha, beta),
    ),
    beta: sumInLanes(betaSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? betaGradient32 : betaGradient64)(dy, x, alpha, beta),
    ),
  };
}

function value(x: number, alpha: number, beta: number): number {
  if (x === -Infinity) return alpha === 0 ? beta : alpha * x;
  if (x === Infinity) return alpha === 0 ? beta : alpha * x;
  return beta === 0 ? (x === 0 ? x * Math.abs(x) : alpha * x) : alpha * x + beta;
}

function slope(x: number, alpha: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  return alpha;
}

function bend(x: number, alpha: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function alphaSlope(x: number, alpha: number, beta: number): number {
  return x;
}

function betaSlope(x: number, alpha: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  return 1;
}

function forward32(x: FloatArray, out: FloatArray, alpha: number, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, alpha, beta);
}

function forward64(x: FloatArray, out: FloatArray, alpha: number, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, alpha, beta);
}

function derivative32(x: FloatArray, out: FloatArray, alpha: number, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, alpha, beta);
}

function derivative64(x: FloatArray, out: FloatArray, alpha: number, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, alpha, beta);
}

function secondDerivative32(x: FloatArray, out: FloatArray, alpha: number, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, alpha, beta);
}

function secondDerivative64(x: FloatArray, out: FloatArray, alpha: number, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, alpha, beta);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, alpha: number, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, alpha, beta);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, alpha: number, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, alpha, beta);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  alpha: number,
  beta: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, alpha, beta);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  alpha: number,
  beta: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, alpha, beta);
}

function alphaGradient32(dy: FloatArray, x: FloatArray, alpha: number, beta: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * alphaSlope(x[i]!, alpha, beta));
  return totalOf(total);
}

function alphaGradient64(dy: FloatArray, x: FloatArray, alpha: number, beta: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * alphaSlope(x[i]!, alpha, beta));
  return totalOf(total);
}

function betaGradient32(dy: FloatArray, x: FloatArray, alpha: number, beta: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * betaSlope(x[i]!, alpha, beta));
  return totalOf(total);
}

function betaGradient64(dy: FloatArray, x: FloatArray, alpha: number, beta: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * betaSlope(x[i]!, alpha, beta));
  return totalOf(total);
}
