// Generated from specs/activations/smelu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  isFloat32,
  numberParameter,
  outputFor,
  startSum,
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

/**
 * Smooth rectified linear unit, element by element.
 *
 * `smelu(x, beta) = x > -beta ? x < beta ? (x + beta) * (x + beta) / (4 * beta) : x : 0`
 *
 * A parabola joins the two sides of relu; with beta = 1 this is sparsePlus.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Shamir, Lin & Coviello 2020, arXiv:2010.09931
 */
export function smelu<A extends FloatArray>(x: A, options: SmeluOptions & Output<A> = {}): A {
  checkInput("smelu", "x", x);
  checkOptions("smelu", options);
  const beta = numberParameter("smelu", BETA, x, options.beta);
  const out = outputFor("smelu", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, beta);
  return out;
}

/**
 * The derivative of {@link smelu} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function smeluDerivative<A extends FloatArray>(x: A, options: SmeluSlopeOptions & Output<A> = {}): A {
  checkInput("smeluDerivative", "x", x);
  checkOptions("smeluDerivative", options);
  const beta = numberParameter("smeluDerivative", BETA, x, options.beta);
  resolveKinks("smeluDerivative", {}, options.kinks);
  const out = outputFor("smeluDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, beta);
  return out;
}

/** The gradient of x from the gradient of y = {@link smelu}(x): dy · {@link smeluDerivative}(x), element by element. */
export function smeluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SmeluSlopeOptions & Output<A> = {},
): A {
  checkInput("smeluBackward", "x", x);
  checkLike("smeluBackward", "dy", dy, x);
  checkOptions("smeluBackward", options);
  const beta = numberParameter("smeluBackward", BETA, x, options.beta);
  resolveKinks("smeluBackward", {}, options.kinks);
  const out = outputFor("smeluBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, beta);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link smelu}(x): sums over all elements, in compensated binary64. */
export function smeluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SmeluSlopeOptions = {},
): { beta: number } {
  checkInput("smeluParameterGradients", "x", x);
  checkLike("smeluParameterGradients", "dy", dy, x);
  checkOptions("smeluParameterGradients", options);
  const beta = numberParameter("smeluParameterGradients", BETA, x, options.beta);
  resolveKinks("smeluParameterGradients", {}, options.kinks);
  return { beta: (isFloat32(x) ? betaGradient32 : betaGradient64)(dy, x, beta) };
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

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, beta);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, beta);
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
