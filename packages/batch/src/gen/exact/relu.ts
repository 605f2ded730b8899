// Generated from specs/activations/relu.ts by @subgrad/generator. Do not edit.
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
  jax: { zero: 0 },
  "keras-jax": { zero: 0 },
  "keras-tensorflow": { zero: 0 },
  "keras-torch": { zero: 0 },
  mlx: { zero: 0 },
  nnlib: { zero: 0 },
  pytorch: { zero: 0 },
  tensorflow: { zero: 0 },
  tfjs: { zero: 0 },
} as const;

export interface ReluOptions {}

export interface ReluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "zero",
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
 * Rectified linear unit, element by element.
 *
 * `relu(x) = x > 0 ? x : 0`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Nair & Hinton 2010, Rectified Linear Units Improve Restricted Boltzmann Machines
 */
export function relu<A extends FloatArray>(x: A, options: ReluOptions & Output<A> = {}): A {
  checkInput("relu", "x", x);
  checkOptions("relu", options);
  const out = outputFor("relu", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link relu} in x, element by element.
 *
 * At the kink `zero`, x = 0: 0, from the left (from the right: 1). 0 is the subgradient of least magnitude, and what every framework answers.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function reluDerivative<A extends FloatArray>(x: A, options: ReluSlopeOptions & Output<A> = {}): A {
  checkInput("reluDerivative", "x", x);
  checkOptions("reluDerivative", options);
  const kinks = resolveKinks("reluDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const out = outputFor("reluDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, zeroAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link relu}(x): dy · {@link reluDerivative}(x), element by element. */
export function reluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ReluSlopeOptions & Output<A> = {},
): A {
  checkInput("reluBackward", "x", x);
  checkLike("reluBackward", "dy", dy, x);
  checkOptions("reluBackward", options);
  const kinks = resolveKinks("reluBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const out = outputFor("reluBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, zeroAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link relu}(x): sums over all elements, in compensated binary64. */
export function reluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ReluSlopeOptions = {},
): {} {
  checkInput("reluParameterGradients", "x", x);
  checkLike("reluParameterGradients", "dy", dy, x);
  checkOptions("reluParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? x : 0;
}

function slope(x: number, zeroAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1 : 0;
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer);
}
