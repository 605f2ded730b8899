// Generated from specs/activations/cosine.ts by @subgrad/generator. Do not edit.
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
import { cos } from "./internal/cos.ts";
import { sin } from "./internal/sin.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/cosine.ts";

export interface CosineOptions {}

export interface CosineSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Cosine, element by element.
 *
 * `cosine(x) = cos(x)`
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Wong, Leung & Chang 2002, Handwritten Digit Recognition Using Multi-Layer Feedforward Neural Networks with Periodic and Monotonic Activation Functions
 */
export function cosine<A extends FloatArray>(x: A, options: CosineOptions & Output<A> = {}): A {
  checkInput("cosine", "x", x);
  checkOptions("cosine", options);
  const out = outputFor("cosine", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link cosine} in x, element by element.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function cosineDerivative<A extends FloatArray>(
  x: A,
  options: CosineSlopeOptions & Output<A> = {},
): A {
  checkInput("cosineDerivative", "x", x);
  checkOptions("cosineDerivative", options);
  resolveKinks("cosineDerivative", {}, options.kinks);
  const out = outputFor("cosineDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link cosine}(x): dy · {@link cosineDerivative}(x), element by element. */
export function cosineBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: CosineSlopeOptions & Output<A> = {},
): A {
  checkInput("cosineBackward", "x", x);
  checkLike("cosineBackward", "dy", dy, x);
  checkOptions("cosineBackward", options);
  resolveKinks("cosineBackward", {}, options.kinks);
  const out = outputFor("cosineBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link cosine}(x): sums over all elements, in compensated binary64. */
export function cosineParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: CosineSlopeOptions = {},
): {} {
  checkInput("cosineParameterGradients", "x", x);
  checkLike("cosineParameterGradients", "dy", dy, x);
  checkOptions("cosineParameterGradients", options);
  return {};
}

function value(x: number): number {
  return cos(x);
}

function slope(x: number): number {
  return -sin(x);
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
