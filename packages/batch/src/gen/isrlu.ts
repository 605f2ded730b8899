// Generated from specs/activations/isrlu.ts by @subgrad/generator. Do not edit.
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
} from "../runtime/index.ts";
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

const ALPHA = { name: "alpha", default: 1, above: 0 };

export interface IsrluOptions {
  /** How soon the negative side saturates, at −1 / √alpha. A number > 0; default 1. */
  readonly alpha?: number | undefined;
}

export interface IsrluSlopeOptions {
  /** How soon the negative side saturates, at −1 / √alpha. A number > 0; default 1. */
  readonly alpha?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Inverse square root linear unit, element by element.
 *
 * `isrlu(x, alpha) = x < 0 ? x / sqrt(1 + alpha * x * x) : x`
 *
 * Limits: −(1 / sqrt(alpha)) at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Carlile, Delamarter, Kinney, Marti & Whitney 2017, arXiv:1710.09967
 */
export function isrlu<A extends FloatArray>(x: A, options: IsrluOptions & Output<A> = {}): A {
  checkInput("isrlu", "x", x);
  checkOptions("isrlu", options);
  const alpha = numberParameter("isrlu", ALPHA, x, options.alpha);
  const out = outputFor("isrlu", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, alpha);
  return out;
}

/**
 * The derivative of {@link isrlu} in x, element by element.
 *
 * Limits: 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function isrluDerivative<A extends FloatArray>(x: A, options: IsrluSlopeOptions & Output<A> = {}): A {
  checkInput("isrluDerivative", "x", x);
  checkOptions("isrluDerivative", options);
  const alpha = numberParameter("isrluDerivative", ALPHA, x, options.alpha);
  resolveKinks("isrluDerivative", {}, options.kinks);
  const out = outputFor("isrluDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, alpha);
  return out;
}

/** The gradient of x from the gradient of y = {@link isrlu}(x): dy · {@link isrluDerivative}(x), element by element. */
export function isrluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: IsrluSlopeOptions & Output<A> = {},
): A {
  checkInput("isrluBackward", "x", x);
  checkLike("isrluBackward", "dy", dy, x);
  checkOptions("isrluBackward", options);
  const alpha = numberParameter("isrluBackward", ALPHA, x, options.alpha);
  resolveKinks("isrluBackward", {}, options.kinks);
  const out = outputFor("isrluBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, alpha);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link isrlu}(x): sums over all elements, in compensated binary64. */
export function isrluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: IsrluSlopeOptions = {},
): { alpha: number } {
  checkInput("isrluParameterGradients", "x", x);
  checkLike("isrluParameterGradients", "dy", dy, x);
  checkOptions("isrluParameterGradients", options);
  const alpha = numberParameter("isrluParameterGradients", ALPHA, x, options.alpha);
  resolveKinks("isrluParameterGradients", {}, options.kinks);
  return { alpha: (isFloat32(x) ? alphaGradient32 : alphaGradient64)(dy, x, alpha) };
}

function value(x: number, alpha: number): number {
  return x < -1 ? -1 / Math.sqrt(alpha + 1 / x / x) : x < 0 ? x / Math.sqrt(1 + alpha * x * x) : x;
}

function slope(x: number, alpha: number): number {
  if (Number.isNaN(x)) return x;
  const d = 1 + alpha * x * x;
  return x < 0 && d < 1000000000 ? Math.sqrt(1 / d / (d * d)) : x < 0 ? 1 / d / Math.sqrt(d) : 1;
}

function alphaSlope(x: number, alpha: number): number {
  if (Number.isNaN(x)) return x;
  return x < -1
    ? 0.5 / (alpha + 1 / x / x) / Math.sqrt(alpha + 1 / x / x)
    : x < 0
      ? (-0.5 * x * x * x) / (1 + alpha * x * x) / Math.sqrt(1 + alpha * x * x)
      : 0;
}

function forward32(x: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, alpha);
}

function forward64(x: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, alpha);
}

function derivative32(x: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, alpha);
}

function derivative64(x: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, alpha);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, alpha);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, alpha);
}

function alphaGradient32(dy: FloatArray, x: FloatArray, alpha: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * alphaSlope(x[i]!, alpha));
  return totalOf(total);
}

function alphaGradient64(dy: FloatArray, x: FloatArray, alpha: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * alphaSlope(x[i]!, alpha));
  return totalOf(total);
}
