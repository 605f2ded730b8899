// Generated from specs/activations/arctan.ts by @subgrad/generator. Do not edit.
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
import { atan } from "./internal/atan.ts";
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { backwardLanes, derivativeLanes, forwardLanes } from "./lanes/arctan.ts";

export interface ArctanOptions {}

export interface ArctanSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Arctangent, element by element.
 *
 * `arctan(x) = atan(x)`
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Wikipedia, Activation function, table of activation functions
 */
export function arctan<A extends FloatArray>(x: A, options: ArctanOptions & Output<A> = {}): A {
  checkInput("arctan", "x", x);
  checkOptions("arctan", options);
  const out = outputFor("arctan", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link arctan} in x, element by element.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function arctanDerivative<A extends FloatArray>(
  x: A,
  options: ArctanSlopeOptions & Output<A> = {},
): A {
  checkInput("arctanDerivative", "x", x);
  checkOptions("arctanDerivative", options);
  resolveKinks("arctanDerivative", {}, options.kinks);
  const out = outputFor("arctanDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link arctan}(x): dy · {@link arctanDerivative}(x), element by element. */
export function arctanBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ArctanSlopeOptions & Output<A> = {},
): A {
  checkInput("arctanBackward", "x", x);
  checkLike("arctanBackward", "dy", dy, x);
  checkOptions("arctanBackward", options);
  resolveKinks("arctanBackward", {}, options.kinks);
  const out = outputFor("arctanBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link arctan}(x): sums over all elements, in compensated binary64. */
export function arctanParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ArctanSlopeOptions = {},
): {} {
  checkInput("arctanParameterGradients", "x", x);
  checkLike("arctanParameterGradients", "dy", dy, x);
  checkOptions("arctanParameterGradients", options);
  return {};
}

function value(x: number): number {
  return atan(x);
}

function slope(x: number): number {
  return Math.abs(x) < 1000000000 ? 1 / (1 + x * x) : 1 / x / x;
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
