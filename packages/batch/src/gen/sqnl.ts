// Generated from specs/activations/sqnl.ts by @subgrad/generator. Do not edit.
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
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/sqnl.ts";

export interface SqnlOptions {}

export interface SqnlSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Square non-linearity, element by element.
 *
 * `sqnl(x) = x < -2 ? -1 : x > 2 ? 1 : x - x * abs(x) / 4`
 *
 * A hyperbolic tangent made of parabolas.
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Wuraola & Patel 2018, SQNL: A New Computationally Efficient Activation Function, IJCNN
 */
export function sqnl<A extends FloatArray>(x: A, options: SqnlOptions & Output<A> = {}): A {
  checkInput("sqnl", "x", x);
  checkOptions("sqnl", options);
  const out = outputFor("sqnl", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link sqnl} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function sqnlDerivative<A extends FloatArray>(x: A, options: SqnlSlopeOptions & Output<A> = {}): A {
  checkInput("sqnlDerivative", "x", x);
  checkOptions("sqnlDerivative", options);
  resolveKinks("sqnlDerivative", {}, options.kinks);
  const out = outputFor("sqnlDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link sqnl}(x): dy · {@link sqnlDerivative}(x), element by element. */
export function sqnlBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SqnlSlopeOptions & Output<A> = {},
): A {
  checkInput("sqnlBackward", "x", x);
  checkLike("sqnlBackward", "dy", dy, x);
  checkOptions("sqnlBackward", options);
  resolveKinks("sqnlBackward", {}, options.kinks);
  const out = outputFor("sqnlBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link sqnl}(x): sums over all elements, in compensated binary64. */
export function sqnlParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SqnlSlopeOptions = {},
): {} {
  checkInput("sqnlParameterGradients", "x", x);
  checkLike("sqnlParameterGradients", "dy", dy, x);
  checkOptions("sqnlParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (x === 0) return x;
  return x < -2 ? -1 : x > 2 ? 1 : x - (x * Math.abs(x)) / 4;
}

function slope(x: number): number {
  return x < -2 ? 0 : x > 2 ? 0 : 1 - Math.abs(x) / 2;
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
