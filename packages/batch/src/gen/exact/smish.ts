// Generated from specs/activations/smish.ts by @subgrad/generator. Do not edit.
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

export interface SmishOptions {}

export interface SmishSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Smish, a logarithmic relative of mish, element by element.
 *
 * `smish(x) = x * tanh(log1p(sigmoid(x)))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Wang, Ren & Wang 2022, Smish: A Novel Activation Function for Deep Learning Methods, Electronics 11(4)
 */
export function smish<A extends FloatArray>(x: A, options: SmishOptions & Output<A> = {}): A {
  checkInput("smish", "x", x);
  checkOptions("smish", options);
  const out = outputFor("smish", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link smish} in x, element by element.
 *
 * Limits: 0 at −∞, 0.6 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function smishDerivative<A extends FloatArray>(x: A, options: SmishSlopeOptions & Output<A> = {}): A {
  checkInput("smishDerivative", "x", x);
  checkOptions("smishDerivative", options);
  resolveKinks("smishDerivative", {}, options.kinks);
  const out = outputFor("smishDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link smish}(x): dy · {@link smishDerivative}(x), element by element. */
export function smishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SmishSlopeOptions & Output<A> = {},
): A {
  checkInput("smishBackward", "x", x);
  checkLike("smishBackward", "dy", dy, x);
  checkOptions("smishBackward", options);
  resolveKinks("smishBackward", {}, options.kinks);
  const out = outputFor("smishBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link smish}(x): sums over all elements, in compensated binary64. */
export function smishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SmishSlopeOptions = {},
): {} {
  checkInput("smishParameterGradients", "x", x);
  checkLike("smishParameterGradients", "dy", dy, x);
  checkOptions("smishParameterGradients", options);
  return {};
}

function value(x: number): number {
  const s = sigmoid(x);
  return mulSigmoid(x * ((2 + s) / (2 + s * (2 + s))), x);
}

function slope(x: number): number {
  if (x === Infinity) return 0.6;
  const s = sigmoid(x);
  const d = 2 + s * (2 + s);
  const w = x < 0 ? x * (1 - s * s) : x * sigmoid(-x) * (1 + s);
  return mulSigmoid((2 + s + (4 * w) / d) / d, x);
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
