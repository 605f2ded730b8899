// Generated from specs/activations/squareplus.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  addTo,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  numberParameter,
  outputFor,
  startSum,
  totalOf,
} from "../runtime/index.ts";
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/squareplus.ts";

const B = { name: "b", default: 4, min: 0 };

const PROFILES = {
  jax: { zero: NaN },
  "keras-jax": { zero: NaN },
  "keras-tensorflow": { zero: NaN },
  "keras-torch": { zero: NaN },
  pytorch: { zero: NaN },
  tensorflow: { zero: NaN },
} as const;

export interface SquareplusOptions {
  /** Size of the bend: the value at 0 is √b / 2. 0 makes it relu; 4 makes it metallicMean. A number ≥ 0; default 4. */
  readonly b?: number | undefined;
}

export interface SquareplusSlopeOptions {
  /** Size of the bend: the value at 0 is √b / 2. 0 makes it relu; 4 makes it metallicMean. A number ≥ 0; default 4. */
  readonly b?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<"zero", "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "pytorch" | "tensorflow">
    | undefined;
}

/**
 * Squareplus, an algebraic smooth rectifier, element by element.
 *
 * `squareplus(x, b) = b === 0 ? max(x, 0) : (x + sqrt(x * x + b)) / 2`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Barron 2021, arXiv:2112.11687
 */
export function squareplus<A extends FloatArray>(x: A, options: SquareplusOptions & Output<A> = {}): A {
  checkInput("squareplus", "x", x);
  checkOptions("squareplus", options);
  const b = numberParameter("squareplus", B, x, options.b);
  const out = outputFor("squareplus", options.out, x);
  if (inLanes(forwardLanes, [x], out, [b])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, b);
  return out;
}

/**
 * The derivative of {@link squareplus} in x, element by element.
 *
 * At the kink `zero`, x = 0 where b === 0: 0, from the left (from the right: 1). Without a bend it is relu, whose slope of least magnitude is 0; PyTorch and JAX find 0 / 0 there.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function squareplusDerivative<A extends FloatArray>(
  x: A,
  options: SquareplusSlopeOptions & Output<A> = {},
): A {
  checkInput("squareplusDerivative", "x", x);
  checkOptions("squareplusDerivative", options);
  const b = numberParameter("squareplusDerivative", B, x, options.b);
  const kinks = resolveKinks("squareplusDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const out = outputFor("squareplusDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [b, zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, b, zeroAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link squareplus}(x): dy · {@link squareplusDerivative}(x), element by element. */
export function squareplusBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquareplusSlopeOptions & Output<A> = {},
): A {
  checkInput("squareplusBackward", "x", x);
  checkLike("squareplusBackward", "dy", dy, x);
  checkOptions("squareplusBackward", options);
  const b = numberParameter("squareplusBackward", B, x, options.b);
  const kinks = resolveKinks("squareplusBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const out = outputFor("squareplusBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [b, zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, b, zeroAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link squareplus}(x): sums over all elements, in compensated binary64. */
export function squareplusParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquareplusSlopeOptions = {},
): { b: number } {
  checkInput("squareplusParameterGradients", "x", x);
  checkLike("squareplusParameterGradients", "dy", dy, x);
  checkOptions("squareplusParameterGradients", options);
  const b = numberParameter("squareplusParameterGradients", B, x, options.b);
  resolveKinks("squareplusParameterGradients", { zero: "left" }, options.kinks, PROFILES);
  return { b: (isFloat32(x) ? bGradient32 : bGradient64)(dy, x, b) };
}

function value(x: number, b: number): number {
  if (b === 0) {
    return Math.max(x, 0);
  }

  const d = x * x + b;
  const root = x * x < 1000000000000000000 ? Math.sqrt(d) : Math.abs(x) * Math.sqrt(1 + b / x / x);
  if (4 * x * x < b) {
    return 0.5 * root + (0.5 * x + (0.25 * (x * x - (d - b))) / root);
  }

  const h = (0.25 * b) / (0.5 * Math.abs(x) + 0.5 * root);
  return Math.max(x, 0) + (0.25 * b) / (Math.abs(x) + h);
}

function slope(x: number, b: number, zeroAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0 && b === 0) return zeroAnswer;
  if (x === Infinity) return 1;
  if (b === 0) {
    return x > 0 ? 1 : 0;
  }

  const root =
    x * x < 1000000000000000000 ? Math.sqrt(x * x + b) : (x <= 0 ? -x : x) * Math.sqrt(1 + b / x / x);
  if (x > 0 || 4 * x * x < b) {
    return 0.5 + (0.5 * x) / root;
  }

  const h = (0.25 * b) / (0.5 * root - 0.5 * x);
  return (0.25 * b) / (h - x) / root;
}

function bSlope(x: number, b: number): number {
  return b === 0
    ? Math.abs(0.25 / x)
    : 0.25 /
        (x * x < 1000000000000000000 ? Math.sqrt(x * x + b) : (x <= 0 ? -x : x) * Math.sqrt(1 + b / x / x));
}

function forward32(x: FloatArray, out: FloatArray, b: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, b);
}

function forward64(x: FloatArray, out: FloatArray, b: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, b);
}

function derivative32(x: FloatArray, out: FloatArray, b: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, b, zeroAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, b: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, b, zeroAnswer);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, b: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, b, zeroAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, b: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, b, zeroAnswer);
}

function bGradient32(dy: FloatArray, x: FloatArray, b: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * bSlope(x[i]!, b));
  return totalOf(total);
}

function bGradient64(dy: FloatArray, x: FloatArray, b: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * bSlope(x[i]!, b));
  return totalOf(total);
}
