// Generated from specs/activations/relu6.ts by @subgrad/generator. Do not edit.
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

const PROFILES = {
  jax: { zero: "left", six: "right" },
  "keras-jax": { zero: "left", six: "right" },
  "keras-tensorflow": { zero: "left", six: "right" },
  "keras-torch": { zero: "left", six: "right" },
  mlx: { zero: "left", six: "right" },
  nnlib: { zero: "left", six: "right" },
  pytorch: { zero: "left", six: "right" },
  tensorflow: { zero: "left", six: "right" },
  tfjs: { zero: "left", six: "left" },
} as const;

export interface Relu6Options {}

export interface Relu6SlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "zero" | "six",
        | "jax"
        | "keras-jax"
        | "keras-tensorflow"
        | "keras-torch"
        | "mlx"
        | "nnlib"
        | "pytorch"
        | "tensorflow"
        | "tfjs"
      >
    | undefined;
}

/**
 * Rectified linear unit, capped at 6, element by element.
 *
 * `relu6(x) = x > 0 ? x < 6 ? x : 6 : 0`
 *
 * Limits: 0 at −∞, 6 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Krizhevsky 2010, Convolutional Deep Belief Networks on CIFAR-10
 */
export function relu6<A extends FloatArray>(x: A, options: Relu6Options & Output<A> = {}): A {
  checkInput("relu6", "x", x);
  checkOptions("relu6", options);
  const out = outputFor("relu6", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link relu6} in x, element by element.
 *
 * At the kink `zero`, x = 0: 0, from the left (from the right: 1). 0 is the slope of least magnitude, and what every framework answers.
 * At the kink `six`, x = 6: 0, from the right (from the left: 1). 0 is the slope of least magnitude, and what PyTorch and JAX answer.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function relu6Derivative<A extends FloatArray>(x: A, options: Relu6SlopeOptions & Output<A> = {}): A {
  checkInput("relu6Derivative", "x", x);
  checkOptions("relu6Derivative", options);
  const kinks = resolveKinks("relu6Derivative", { zero: "left", six: "right" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const sixAnswer = slopeAt(kinks.six, 1, 0);
  const out = outputFor("relu6Derivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, zeroAnswer, sixAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link relu6}(x): dy · {@link relu6Derivative}(x), element by element. */
export function relu6Backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: Relu6SlopeOptions & Output<A> = {},
): A {
  checkInput("relu6Backward", "x", x);
  checkLike("relu6Backward", "dy", dy, x);
  checkOptions("relu6Backward", options);
  const kinks = resolveKinks("relu6Backward", { zero: "left", six: "right" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const sixAnswer = slopeAt(kinks.six, 1, 0);
  const out = outputFor("relu6Backward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, zeroAnswer, sixAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link relu6}(x): sums over all elements, in compensated binary64. */
export function relu6ParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: Relu6SlopeOptions = {},
): {} {
  checkInput("relu6ParameterGradients", "x", x);
  checkLike("relu6ParameterGradients", "dy", dy, x);
  checkOptions("relu6ParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? (x < 6 ? x : 6) : 0;
}

function slope(x: number, zeroAnswer: number, sixAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return zeroAnswer;
  if (x === 6) return sixAnswer;
  return x > 0 ? (x < 6 ? 1 : 0) : 0;
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray, zeroAnswer: number, sixAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer, sixAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, zeroAnswer: number, sixAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer, sixAnswer);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  zeroAnswer: number,
  sixAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer, sixAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  zeroAnswer: number,
  sixAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer, sixAnswer);
}
