// Generated from specs/activations/tanh.ts by @subgrad/generator. Do not edit.
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
import { tanh as tanhKernel } from "../internal/tanh.ts";

export interface TanhOptions {}

export interface TanhSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Hyperbolic tangent, element by element.
 *
 * `tanh(x) = tanh(x)`
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see LeCun, Bottou, Orr & Müller 1998, Efficient BackProp
 */
export function tanh<A extends FloatArray>(x: A, options: TanhOptions & Output<A> = {}): A {
  checkInput("tanh", "x", x);
  checkOptions("tanh", options);
  const out = outputFor("tanh", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link tanh} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function tanhDerivative<A extends FloatArray>(x: A, options: TanhSlopeOptions & Output<A> = {}): A {
  checkInput("tanhDerivative", "x", x);
  checkOptions("tanhDerivative", options);
  resolveKinks("tanhDerivative", {}, options.kinks);
  const out = outputFor("tanhDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link tanh}(x): dy · {@link tanhDerivative}(x), element by element. */
export function tanhBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhSlopeOptions & Output<A> = {},
): A {
  checkInput("tanhBackward", "x", x);
  checkLike("tanhBackward", "dy", dy, x);
  checkOptions("tanhBackward", options);
  resolveKinks("tanhBackward", {}, options.kinks);
  const out = outputFor("tanhBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link tanh}(x): sums over all elements, in compensated binary64. */
export function tanhParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: TanhSlopeOptions = {},
): {} {
  checkInput("tanhParameterGradients", "x", x);
  checkLike("tanhParameterGradients", "dy", dy, x);
  checkOptions("tanhParameterGradients", options);
  return {};
}

function value(x: number): number {
  return tanhKernel(x);
}

function slope(x: number): number {
  return mulSigmoid(4 * sigmoid(2 * Math.abs(x)), -2 * Math.abs(x));
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
