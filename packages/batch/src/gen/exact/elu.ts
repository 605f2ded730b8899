// Generated from specs/activations/elu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  isFloat32,
  numberParameter,
  outputFor,
  startSum,
  totalOf,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks, slopeAt } from "../internal/conventions.ts";
import { expm1 } from "../internal/expm1.ts";
import { mulExp } from "../internal/mulExp.ts";

const ALPHA = { name: "alpha", default: 1, min: 0 };

const PROFILES = {
  jax: { zero: "left" },
  "keras-jax": { zero: "left" },
  "keras-tensorflow": { zero: "left" },
  "keras-torch": { zero: "left" },
  mlx: { zero: "left" },
  nnlib: { zero: "right" },
  pytorch: { zero: "left" },
  tensorflow: { zero: 1 },
  tfjs: { zero: 1 },
} as const;

export interface EluOptions {
  /** Depth of the plateau on the negative side. A number ≥ 0; default 1. TensorFlow.js: always 1; NNlib: `α`. */
  readonly alpha?: number | undefined;
}

export interface EluSlopeOptions {
  /** Depth of the plateau on the negative side. A number ≥ 0; default 1. TensorFlow.js: always 1; NNlib: `α`. */
  readonly alpha?: number | undefined;
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
 * Exponential linear unit, element by element.
 *
 * `elu(x, alpha) = x > 0 ? x : alpha * expm1(x)`
 *
 * Limits: −alpha at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Clevert, Unterthiner & Hochreiter 2016, arXiv:1511.07289
 */
export function elu<A extends FloatArray>(x: A, options: EluOptions & Output<A> = {}): A {
  checkInput("elu", "x", x);
  checkOptions("elu", options);
  const alpha = numberParameter("elu", ALPHA, x, options.alpha);
  const out = outputFor("elu", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, alpha);
  return out;
}

/**
 * The derivative of {@link elu} in x, element by element.
 *
 * At the kink `zero`, x = 0: alpha, from the left (from the right: 1). The exponential branch owns x = 0, as in the paper and PyTorch.
 *
 * Limits: 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function eluDerivative<A extends FloatArray>(x: A, options: EluSlopeOptions & Output<A> = {}): A {
  checkInput("eluDerivative", "x", x);
  checkOptions("eluDerivative", options);
  const alpha = numberParameter("eluDerivative", ALPHA, x, options.alpha);
  const kinks = resolveKinks("eluDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, alpha, 1);
  const out = outputFor("eluDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, alpha, zeroAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link elu}(x): dy · {@link eluDerivative}(x), element by element. */
export function eluBackward<A extends FloatArray>(dy: A, x: A, options: EluSlopeOptions & Output<A> = {}): A {
  checkInput("eluBackward", "x", x);
  checkLike("eluBackward", "dy", dy, x);
  checkOptions("eluBackward", options);
  const alpha = numberParameter("eluBackward", ALPHA, x, options.alpha);
  const kinks = resolveKinks("eluBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, alpha, 1);
  const out = outputFor("eluBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, alpha, zeroAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link elu}(x): sums over all elements, in compensated binary64. */
export function eluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: EluSlopeOptions = {},
): { alpha: number } {
  checkInput("eluParameterGradients", "x", x);
  checkLike("eluParameterGradients", "dy", dy, x);
  checkOptions("eluParameterGradients", options);
  const alpha = numberParameter("eluParameterGradients", ALPHA, x, options.alpha);
  resolveKinks("eluParameterGradients", { zero: "left" }, options.kinks, PROFILES);
  return { alpha: (isFloat32(x) ? alphaGradient32 : alphaGradient64)(dy, x, alpha) };
}

function value(x: number, alpha: number): number {
  return x > 0 ? x : alpha * expm1(x);
}

function slope(x: number, alpha: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1 : mulExp(alpha, x);
}

function alphaSlope(x: number, alpha: number): number {
  return x > 0 ? 0 : expm1(x);
}

function forward32(x: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, alpha);
}

function forward64(x: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, alpha);
}

function derivative32(x: FloatArray, out: FloatArray, alpha: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, alpha, zeroAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, alpha: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, alpha, zeroAnswer);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, alpha: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, alpha, zeroAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, alpha: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, alpha, zeroAnswer);
}

function alphaGradient32(dy: FloatArray, x: FloatArray, alpha: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * alphaSlope(x[i]!, alpha));
  return totalOf(total);
}

function alphaGradient64(dy: FloatArray, x: FloatArray, alpha: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * alphaSlope(x[i]!, alpha));
  return totalOf(total);
}
