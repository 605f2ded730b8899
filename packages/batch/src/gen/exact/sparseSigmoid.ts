// Generated from specs/activations/sparseSigmoid.ts by @subgrad/generator. Do not edit.
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
  jax: { lower: "mid", upper: "mid" },
  "keras-jax": { lower: "mid", upper: "mid" },
  "keras-tensorflow": { lower: "left", upper: "right" },
  "keras-torch": { lower: "left", upper: "right" },
  pytorch: { lower: "left", upper: "right" },
  tensorflow: { lower: "left", upper: "right" },
} as const;

export interface SparseSigmoidOptions {}

export interface SparseSigmoidSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "lower" | "upper",
        "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "pytorch" | "tensorflow"
      >
    | undefined;
}

/**
 * Sparse sigmoid, element by element.
 *
 * `sparseSigmoid(x) = x > -1 ? x < 1 ? (x + 1) / 2 : 1 : 0`
 *
 * The slope of sparsePlus.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Courbariaux, Bengio & David 2015, BinaryConnect, arXiv:1511.00363; jax.nn.sparse_sigmoid
 */
export function sparseSigmoid<A extends FloatArray>(x: A, options: SparseSigmoidOptions & Output<A> = {}): A {
  checkInput("sparseSigmoid", "x", x);
  checkOptions("sparseSigmoid", options);
  const out = outputFor("sparseSigmoid", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link sparseSigmoid} in x, element by element.
 *
 * At the kink `lower`, x = -1: 0, from the left (from the right: 0.5). 0 is the slope of least magnitude, as for hardSigmoid.
 * At the kink `upper`, x = 1: 0, from the right (from the left: 0.5). 0 is the slope of least magnitude, as for hardSigmoid.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function sparseSigmoidDerivative<A extends FloatArray>(
  x: A,
  options: SparseSigmoidSlopeOptions & Output<A> = {},
): A {
  checkInput("sparseSigmoidDerivative", "x", x);
  checkOptions("sparseSigmoidDerivative", options);
  const kinks = resolveKinks(
    "sparseSigmoidDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 0.5);
  const upperAnswer = slopeAt(kinks.upper, 0.5, 0);
  const out = outputFor("sparseSigmoidDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, lowerAnswer, upperAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link sparseSigmoid}(x): dy · {@link sparseSigmoidDerivative}(x), element by element. */
export function sparseSigmoidBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SparseSigmoidSlopeOptions & Output<A> = {},
): A {
  checkInput("sparseSigmoidBackward", "x", x);
  checkLike("sparseSigmoidBackward", "dy", dy, x);
  checkOptions("sparseSigmoidBackward", options);
  const kinks = resolveKinks(
    "sparseSigmoidBackward",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 0.5);
  const upperAnswer = slopeAt(kinks.upper, 0.5, 0);
  const out = outputFor("sparseSigmoidBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, lowerAnswer, upperAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link sparseSigmoid}(x): sums over all elements, in compensated binary64. */
export function sparseSigmoidParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SparseSigmoidSlopeOptions = {},
): {} {
  checkInput("sparseSigmoidParameterGradients", "x", x);
  checkLike("sparseSigmoidParameterGradients", "dy", dy, x);
  checkOptions("sparseSigmoidParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -1 ? (x < 1 ? (x + 1) / 2 : 1) : 0;
}

function slope(x: number, lowerAnswer: number, upperAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -1) return lowerAnswer;
  if (x === 1) return upperAnswer;
  return x > -1 ? (x < 1 ? 0.5 : 0) : 0;
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray, lowerAnswer: number, upperAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lowerAnswer, upperAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, lowerAnswer: number, upperAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lowerAnswer, upperAnswer);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lowerAnswer, upperAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lowerAnswer, upperAnswer);
}
