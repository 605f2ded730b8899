// Generated from specs/activations/squaredRelu.ts by @subgrad/generator. Do not edit.
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

export interface SquaredReluOptions {}

export interface SquaredReluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Squared rectified linear unit, element by element.
 *
 * `squaredRelu(x) = x > 0 ? x * x : 0`
 *
 * Limits: 0 at −∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see So, Mańke, Liu, Dai, Shazeer & Le 2021, Primer, arXiv:2109.08668
 */
export function squaredRelu<A extends FloatArray>(x: A, options: SquaredReluOptions & Output<A> = {}): A {
  checkInput("squaredRelu", "x", x);
  checkOptions("squaredRelu", options);
  const out = outputFor("squaredRelu", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link squaredRelu} in x, element by element.
 *
 * Limits: 0 at −∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function squaredReluDerivative<A extends FloatArray>(
  x: A,
  options: SquaredReluSlopeOptions & Output<A> = {},
): A {
  checkInput("squaredReluDerivative", "x", x);
  checkOptions("squaredReluDerivative", options);
  resolveKinks("squaredReluDerivative", {}, options.kinks);
  const out = outputFor("squaredReluDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link squaredRelu}(x): dy · {@link squaredReluDerivative}(x), element by element. */
export function squaredReluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquaredReluSlopeOptions & Output<A> = {},
): A {
  checkInput("squaredReluBackward", "x", x);
  checkLike("squaredReluBackward", "dy", dy, x);
  checkOptions("squaredReluBackward", options);
  resolveKinks("squaredReluBackward", {}, options.kinks);
  const out = outputFor("squaredReluBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link squaredRelu}(x): sums over all elements, in compensated binary64. */
export function squaredReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquaredReluSlopeOptions = {},
): {} {
  checkInput("squaredReluParameterGradients", "x", x);
  checkLike("squaredReluParameterGradients", "dy", dy, x);
  checkOptions("squaredReluParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? x * x : 0;
}

function slope(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? 2 * x : 0;
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
