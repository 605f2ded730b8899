// Generated from specs/activations/hardMish.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  isFloat32,
  outputFor,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks, slopeAt } from "../internal/conventions.ts";

export interface HardMishOptions {}

export interface HardMishSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"lower", never> | undefined;
}

/**
 * Hard Mish, mish made of parabola and lines, element by element.
 *
 * `hardMish(x) = x > -2 ? x < 0 ? x * (x + 2) / 2 : x : 0`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Misra 2020, H-Mish, github.com/digantamisra98/H-Mish; Wightman, timm
 */
export function hardMish<A extends FloatArray>(x: A, options: HardMishOptions & Output<A> = {}): A {
  checkInput("hardMish", "x", x);
  checkOptions("hardMish", options);
  const out = outputFor("hardMish", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link hardMish} in x, element by element.
 *
 * At the kink `lower`, x = -2: 0, from the left (from the right: -1). 0 is the slope of the dead side, as for hardSwish.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function hardMishDerivative<A extends FloatArray>(
  x: A,
  options: HardMishSlopeOptions & Output<A> = {},
): A {
  checkInput("hardMishDerivative", "x", x);
  checkOptions("hardMishDerivative", options);
  const kinks = resolveKinks("hardMishDerivative", { lower: "left" }, options.kinks);
  const lowerAnswer = slopeAt(kinks.lower, 0, -1);
  const out = outputFor("hardMishDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, lowerAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link hardMish}(x): dy · {@link hardMishDerivative}(x), element by element. */
export function hardMishBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardMishSlopeOptions & Output<A> = {},
): A {
  checkInput("hardMishBackward", "x", x);
  checkLike("hardMishBackward", "dy", dy, x);
  checkOptions("hardMishBackward", options);
  const kinks = resolveKinks("hardMishBackward", { lower: "left" }, options.kinks);
  const lowerAnswer = slopeAt(kinks.lower, 0, -1);
  const out = outputFor("hardMishBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, lowerAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link hardMish}(x): sums over all elements, in compensated binary64. */
export function hardMishParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardMishSlopeOptions = {},
): {} {
  checkInput("hardMishParameterGradients", "x", x);
  checkLike("hardMishParameterGradients", "dy", dy, x);
  checkOptions("hardMishParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -2 ? (x < 0 ? (x * (x + 2)) / 2 : x) : 0;
}

function slope(x: number, lowerAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -2) return lowerAnswer;
  return x > -2 ? (x < 0 ? x + 1 : 1) : 0;
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray, lowerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lowerAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, lowerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lowerAnswer);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, lowerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lowerAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, lowerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lowerAnswer);
}
