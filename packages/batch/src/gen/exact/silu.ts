// Generated from specs/activations/silu.ts by @subgrad/generator. Do not edit.
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
import { mulSigmoid } from "../internal/mulSigmoid.ts";
import { sigmoid } from "../internal/sigmoid.ts";

export interface SiluOptions {}

export interface SiluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Sigmoid-weighted linear unit, element by element.
 *
 * `silu(x) = x * sigmoid(x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Elfwing, Uchibe & Doya 2018, arXiv:1702.03118
 */
export function silu<A extends FloatArray>(x: A, options: SiluOptions & Output<A> = {}): A {
  checkInput("silu", "x", x);
  checkOptions("silu", options);
  const out = outputFor("silu", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link silu} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function siluDerivative<A extends FloatArray>(x: A, options: SiluSlopeOptions & Output<A> = {}): A {
  checkInput("siluDerivative", "x", x);
  checkOptions("siluDerivative", options);
  resolveKinks("siluDerivative", {}, options.kinks);
  const out = outputFor("siluDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link silu}(x): dy · {@link siluDerivative}(x), element by element. */
export function siluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SiluSlopeOptions & Output<A> = {},
): A {
  checkInput("siluBackward", "x", x);
  checkLike("siluBackward", "dy", dy, x);
  checkOptions("siluBackward", options);
  resolveKinks("siluBackward", {}, options.kinks);
  const out = outputFor("siluBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link silu}(x): sums over all elements, in compensated binary64. */
export function siluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SiluSlopeOptions = {},
): {} {
  checkInput("siluParameterGradients", "x", x);
  checkLike("siluParameterGradients", "dy", dy, x);
  checkOptions("siluParameterGradients", options);
  return {};
}

function value(x: number): number {
  return mulSigmoid(x, x);
}

function slope(x: number): number {
  if (x === Infinity) return 1;
  return mulSigmoid(1 + x * sigmoid(-x), x);
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
