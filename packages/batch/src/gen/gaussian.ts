// Generated from specs/activations/gaussian.ts by @subgrad/generator. Do not edit.
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
import { expProduct } from "./internal/expProduct.ts";
import { mulExpProduct } from "./internal/mulExpProduct.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/gaussian.ts";

export interface GaussianOptions {}

export interface GaussianSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Gaussian, element by element.
 *
 * `gaussian(x) = exp(-x * x)`
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Broomhead & Lowe 1988, Multivariable Functional Interpolation and Adaptive Networks, Complex Systems 2
 */
export function gaussian<A extends FloatArray>(x: A, options: GaussianOptions & Output<A> = {}): A {
  checkInput("gaussian", "x", x);
  checkOptions("gaussian", options);
  const out = outputFor("gaussian", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link gaussian} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function gaussianDerivative<A extends FloatArray>(
  x: A,
  options: GaussianSlopeOptions & Output<A> = {},
): A {
  checkInput("gaussianDerivative", "x", x);
  checkOptions("gaussianDerivative", options);
  resolveKinks("gaussianDerivative", {}, options.kinks);
  const out = outputFor("gaussianDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link gaussian}(x): dy · {@link gaussianDerivative}(x), element by element. */
export function gaussianBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GaussianSlopeOptions & Output<A> = {},
): A {
  checkInput("gaussianBackward", "x", x);
  checkLike("gaussianBackward", "dy", dy, x);
  checkOptions("gaussianBackward", options);
  resolveKinks("gaussianBackward", {}, options.kinks);
  const out = outputFor("gaussianBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link gaussian}(x): sums over all elements, in compensated binary64. */
export function gaussianParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: GaussianSlopeOptions = {},
): {} {
  checkInput("gaussianParameterGradients", "x", x);
  checkLike("gaussianParameterGradients", "dy", dy, x);
  checkOptions("gaussianParameterGradients", options);
  return {};
}

function value(x: number): number {
  return expProduct(-x, x);
}

function slope(x: number): number {
  return mulExpProduct(-2 * x, -x, x);
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
