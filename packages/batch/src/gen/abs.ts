// Generated from specs/activations/abs.ts by @subgrad/generator. Do not edit.
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
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/abs.ts";

const PROFILES = {
  jax: { zero: "right" },
  "keras-jax": { zero: "right" },
  "keras-tensorflow": { zero: "mid" },
  "keras-torch": { zero: "mid" },
  mlx: { zero: "mid" },
  pytorch: { zero: "mid" },
  tensorflow: { zero: "mid" },
  tfjs: { zero: "left" },
} as const;

export interface AbsOptions {}

export interface AbsSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "zero",
        "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow" | "tfjs"
      >
    | undefined;
}

/**
 * Absolute value, element by element.
 *
 * `abs(x) = abs(x)`
 *
 * Limits: ∞ at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Jarrett, Kavukcuoglu, Ranzato & LeCun 2009, What is the best multi-stage architecture for object recognition?
 */
export function abs<A extends FloatArray>(x: A, options: AbsOptions & Output<A> = {}): A {
  checkInput("abs", "x", x);
  checkOptions("abs", options);
  const out = outputFor("abs", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link abs} in x, element by element.
 *
 * At the kink `zero`, x = 0: the mean of -1 on the left and 1 on the right. 0 is the subgradient of least magnitude, the mean of both sides, and what PyTorch answers.
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function absDerivative<A extends FloatArray>(x: A, options: AbsSlopeOptions & Output<A> = {}): A {
  checkInput("absDerivative", "x", x);
  checkOptions("absDerivative", options);
  const kinks = resolveKinks("absDerivative", { zero: "mid" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, -1, 1);
  const out = outputFor("absDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, zeroAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link abs}(x): dy · {@link absDerivative}(x), element by element. */
export function absBackward<A extends FloatArray>(dy: A, x: A, options: AbsSlopeOptions & Output<A> = {}): A {
  checkInput("absBackward", "x", x);
  checkLike("absBackward", "dy", dy, x);
  checkOptions("absBackward", options);
  const kinks = resolveKinks("absBackward", { zero: "mid" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, -1, 1);
  const out = outputFor("absBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, zeroAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link abs}(x): sums over all elements, in compensated binary64. */
export function absParameterGradients<A extends FloatArray>(dy: A, x: A, options: AbsSlopeOptions = {}): {} {
  checkInput("absParameterGradients", "x", x);
  checkLike("absParameterGradients", "dy", dy, x);
  checkOptions("absParameterGradients", options);
  return {};
}

function value(x: number): number {
  return Math.abs(x);
}

function slope(x: number, zeroAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1 : -1;
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
