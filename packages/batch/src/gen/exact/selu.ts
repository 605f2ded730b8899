// Generated from specs/activations/selu.ts by @subgrad/generator. Do not edit.
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
import { expm1 } from "../internal/expm1.ts";
import { mulExp } from "../internal/mulExp.ts";

const PROFILES = {
  jax: { zero: "left" },
  "keras-jax": { zero: "left" },
  "keras-tensorflow": { zero: "right" },
  "keras-torch": { zero: "left" },
  mlx: { zero: "left" },
  nnlib: { zero: "left" },
  pytorch: { zero: "left" },
  tensorflow: { zero: "right" },
  tfjs: { zero: "left" },
} as const;

export interface SeluOptions {}

export interface SeluSlopeOptions {
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
 * Scaled exponential linear unit, element by element.
 *
 * `selu(x) = x > 0 ? 1.0507009873554805 * x : 1.7580993408473768 * expm1(x)`
 *
 * The constants make zero mean and unit variance a fixed point of a layer.
 *
 * Limits: −1.7580993408473768 at −∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Klambauer, Unterthiner, Mayr & Hochreiter 2017, arXiv:1706.02515
 */
export function selu<A extends FloatArray>(x: A, options: SeluOptions & Output<A> = {}): A {
  checkInput("selu", "x", x);
  checkOptions("selu", options);
  const out = outputFor("selu", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link selu} in x, element by element.
 *
 * At the kink `zero`, x = 0: 1.7580993408473768, from the left (from the right: 1.0507009873554805). The exponential branch owns x = 0, as in PyTorch.
 *
 * Limits: 1.0507009873554805 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function seluDerivative<A extends FloatArray>(x: A, options: SeluSlopeOptions & Output<A> = {}): A {
  checkInput("seluDerivative", "x", x);
  checkOptions("seluDerivative", options);
  const kinks = resolveKinks("seluDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 1.7580993408473768, 1.0507009873554805);
  const out = outputFor("seluDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, zeroAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link selu}(x): dy · {@link seluDerivative}(x), element by element. */
export function seluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SeluSlopeOptions & Output<A> = {},
): A {
  checkInput("seluBackward", "x", x);
  checkLike("seluBackward", "dy", dy, x);
  checkOptions("seluBackward", options);
  const kinks = resolveKinks("seluBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 1.7580993408473768, 1.0507009873554805);
  const out = outputFor("seluBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, zeroAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link selu}(x): sums over all elements, in compensated binary64. */
export function seluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SeluSlopeOptions = {},
): {} {
  checkInput("seluParameterGradients", "x", x);
  checkLike("seluParameterGradients", "dy", dy, x);
  checkOptions("seluParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x > 0 ? 1.0507009873554805 * x : 1.7580993408473768 * expm1(x);
}

function slope(x: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1.0507009873554805 : mulExp(1.7580993408473768, x);
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
