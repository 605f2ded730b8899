// Generated from specs/activations/gelu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
} from "../runtime/index.ts";
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { inverseMills } from "./internal/inverseMills.ts";
import { mulNormalCdf } from "./internal/mulNormalCdf.ts";
import { mulNormalPdf } from "./internal/mulNormalPdf.ts";
import { normalCdf } from "./internal/normalCdf.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/gelu.ts";

export interface GeluOptions {}

export interface GeluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Gaussian error linear unit, element by element.
 *
 * `gelu(x) = x * normalCdf(x)`
 *
 * The exact form, with the normal distribution function; not the tanh approximation.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415
 */
export function gelu<A extends FloatArray>(x: A, options: GeluOptions & Output<A> = {}): A {
  checkInput("gelu", "x", x);
  checkOptions("gelu", options);
  const out = outputFor("gelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link gelu} in x, element by element.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function geluDerivative<A extends FloatArray>(x: A, options: GeluSlopeOptions & Output<A> = {}): A {
  checkInput("geluDerivative", "x", x);
  checkOptions("geluDerivative", options);
  resolveKinks("geluDerivative", {}, options.kinks);
  const out = outputFor("geluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link gelu}(x): dy · {@link geluDerivative}(x), element by element. */
export function geluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeluSlopeOptions & Output<A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link gelu}(x): sums over all elements, in compensated binary64. */
export function geluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeluSlopeOptions = {},
): {} {
  checkInput("geluParameterGradients", "x", x);
  checkLike("geluParameterGradients", "dy", dy, x);
  checkOptions("geluParameterGradients", options);
  return {};
}

function value(x: number): number {
  return mulNormalCdf(x, x);
}

function slope(x: number): number {
  return x < -1 ? mulNormalPdf(x + 1 / inverseMills(-x), x) : normalCdf(x) + mulNormalPdf(x, x);
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
