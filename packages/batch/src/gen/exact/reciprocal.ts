// Generated from specs/activations/reciprocal.ts by @subgrad/generator. Do not edit.
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

export interface ReciprocalOptions {}

export interface ReciprocalSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Reciprocal, element by element.
 *
 * `reciprocal(x) = 1 / x`
 *
 * At the pole `zero`, x = 0: −∞ from the left and at −0, ∞ from the right. As in IEEE 754, the sign of zero tells the side.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see ONNX operator Reciprocal; PyTorch torch.reciprocal
 */
export function reciprocal<A extends FloatArray>(x: A, options: ReciprocalOptions & Output<A> = {}): A {
  checkInput("reciprocal", "x", x);
  checkOptions("reciprocal", options);
  const out = outputFor("reciprocal", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link reciprocal} in x, element by element.
 *
 * At the pole `zero`, x = 0: −∞. As in IEEE 754, the sign of zero tells the side.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function reciprocalDerivative<A extends FloatArray>(
  x: A,
  options: ReciprocalSlopeOptions & Output<A> = {},
): A {
  checkInput("reciprocalDerivative", "x", x);
  checkOptions("reciprocalDerivative", options);
  resolveKinks("reciprocalDerivative", {}, options.kinks);
  const out = outputFor("reciprocalDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link reciprocal}(x): dy · {@link reciprocalDerivative}(x), element by element. */
export function reciprocalBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ReciprocalSlopeOptions & Output<A> = {},
): A {
  checkInput("reciprocalBackward", "x", x);
  checkLike("reciprocalBackward", "dy", dy, x);
  checkOptions("reciprocalBackward", options);
  resolveKinks("reciprocalBackward", {}, options.kinks);
  const out = outputFor("reciprocalBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link reciprocal}(x): sums over all elements, in compensated binary64. */
export function reciprocalParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ReciprocalSlopeOptions = {},
): {} {
  checkInput("reciprocalParameterGradients", "x", x);
  checkLike("reciprocalParameterGradients", "dy", dy, x);
  checkOptions("reciprocalParameterGradients", options);
  return {};
}

function value(x: number): number {
  return 1 / x;
}

function slope(x: number): number {
  return -(1 / x) / x;
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
