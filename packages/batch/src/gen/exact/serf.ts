// Generated from specs/activations/serf.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  isFloat32,
  outputFor,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";
import { erf } from "../internal/erf.ts";
import { expProduct } from "../internal/expProduct.ts";
import { log1pExp } from "../internal/log1pExp.ts";
import { mulExp } from "../internal/mulExp.ts";
import { sigmoid } from "../internal/sigmoid.ts";

export interface SerfOptions {}

export interface SerfSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Serf, a log-softplus error activation, element by element.
 *
 * `serf(x) = x * erf(log1pExp(x))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Nag & Bhattacharyya 2021, arXiv:2108.09598
 */
export function serf<A extends FloatArray>(x: A, options: SerfOptions & Output<A> = {}): A {
  checkInput("serf", "x", x);
  checkOptions("serf", options);
  const out = outputFor("serf", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link serf} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function serfDerivative<A extends FloatArray>(x: A, options: SerfSlopeOptions & Output<A> = {}): A {
  checkInput("serfDerivative", "x", x);
  checkOptions("serfDerivative", options);
  resolveKinks("serfDerivative", {}, options.kinks);
  const out = outputFor("serfDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link serf}(x): dy · {@link serfDerivative}(x), element by element. */
export function serfBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SerfSlopeOptions & Output<A> = {},
): A {
  checkInput("serfBackward", "x", x);
  checkLike("serfBackward", "dy", dy, x);
  checkOptions("serfBackward", options);
  resolveKinks("serfBackward", {}, options.kinks);
  const out = outputFor("serfBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link serf}(x): sums over all elements, in compensated binary64. */
export function serfParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SerfSlopeOptions = {},
): {} {
  checkInput("serfParameterGradients", "x", x);
  checkLike("serfParameterGradients", "dy", dy, x);
  checkOptions("serfParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x < -40 ? mulExp(1.1283791670955126 * x, x) : x * erf(log1pExp(x));
}

function slope(x: number): number {
  if (x === Infinity) return 1;
  if (x < -40) {
    return mulExp(1.1283791670955126 * (1 + x), x);
  }

  const s = log1pExp(x);
  return erf(s) + x * (1.1283791670955126 * expProduct(-s, s) * sigmoid(x));
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

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}
