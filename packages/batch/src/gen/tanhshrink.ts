// Generated from specs/activations/tanhshrink.ts by @subgrad/generator. Do not edit.
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
import { tanh } from "./internal/tanh.ts";
import { xMinusTanh } from "./internal/xMinusTanh.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/tanhshrink.ts";

export interface TanhshrinkOptions {}

export interface TanhshrinkSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Hyperbolic tangent shrinkage, element by element.
 *
 * `tanhshrink(x) = x - tanh(x)`
 *
 * The identity less tanh: cubic near 0, and a step of 1 closer to 0 far out.
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see PyTorch, torch.nn.Tanhshrink
 */
export function tanhshrink<A extends FloatArray>(x: A, options: TanhshrinkOptions & Output<A> = {}): A {
  checkInput("tanhshrink", "x", x);
  checkOptions("tanhshrink", options);
  const out = outputFor("tanhshrink", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link tanhshrink} in x, element by element.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function tanhshrinkDerivative<A extends FloatArray>(
  x: A,
  options: TanhshrinkSlopeOptions & Output<A> = {},
): A {
  checkInput("tanhshrinkDerivative", "x", x);
  checkOptions("tanhshrinkDerivative", options);
  resolveKinks("tanhshrinkDerivative", {}, options.kinks);
  const out = outputFor("tanhshrinkDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link tanhshrink}(x): dy · {@link tanhshrinkDerivative}(x), element by element. */
export function tanhshrinkBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhshrinkSlopeOptions & Output<A> = {},
): A {
  checkInput("tanhshrinkBackward", "x", x);
  checkLike("tanhshrinkBackward", "dy", dy, x);
  checkOptions("tanhshrinkBackward", options);
  resolveKinks("tanhshrinkBackward", {}, options.kinks);
  const out = outputFor("tanhshrinkBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link tanhshrink}(x): sums over all elements, in compensated binary64. */
export function tanhshrinkParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhshrinkSlopeOptions = {},
): {} {
  checkInput("tanhshrinkParameterGradients", "x", x);
  checkLike("tanhshrinkParameterGradients", "dy", dy, x);
  checkOptions("tanhshrinkParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (x === 0) return x;
  return xMinusTanh(x);
}

function slope(x: number): number {
  return tanh(x) * tanh(x);
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
