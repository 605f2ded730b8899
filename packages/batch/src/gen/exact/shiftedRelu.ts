// Generated from specs/activations/shiftedRelu.ts by @subgrad/generator. Do not edit.
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
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "../internal/conventions.ts";

const A = { name: "a", default: 1, min: 0 };

export interface ShiftedReluOptions {
  /** Depth of the plateau on the negative side. A number ≥ 0; default 1. PyTorch, ONNX: `min` = -a, default -Infinity; WebNN: `minValue` = -a, default -Infinity. */
  readonly a?: number | undefined;
}

export interface ShiftedReluSlopeOptions {
  /** Depth of the plateau on the negative side. A number ≥ 0; default 1. PyTorch, ONNX: `min` = -a, default -Infinity; WebNN: `minValue` = -a, default -Infinity. */
  readonly a?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"corner", never> | undefined;
}

/**
 * Shifted rectified linear unit, element by element.
 *
 * `shiftedRelu(x, a) = max(-a, x)`
 *
 * Not the S-shaped rectified linear unit, which is abbreviated alike.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Clevert, Unterthiner & Hochreiter 2016, arXiv:1511.07289
 */
export function shiftedRelu<A extends FloatArray>(x: A, options: ShiftedReluOptions & Output<A> = {}): A {
  checkInput("shiftedRelu", "x", x);
  checkOptions("shiftedRelu", options);
  const a = numberParameter("shiftedRelu", A, x, options.a);
  const out = outputFor("shiftedRelu", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, a);
  return out;
}

/**
 * The derivative of {@link shiftedRelu} in x, element by element.
 *
 * At the kink `corner`, x = -a: 0, from the left (from the right: 1). 0 is the subgradient of least magnitude, as for relu, which this is where a is 0.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function shiftedReluDerivative<A extends FloatArray>(
  x: A,
  options: ShiftedReluSlopeOptions & Output<A> = {},
): A {
  checkInput("shiftedReluDerivative", "x", x);
  checkOptions("shiftedReluDerivative", options);
  const a = numberParameter("shiftedReluDerivative", A, x, options.a);
  const kinks = resolveKinks("shiftedReluDerivative", { corner: "left" }, options.kinks);
  const cornerAnswer = slopeAt(kinks.corner, 0, 1);
  const out = outputFor("shiftedReluDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, a, cornerAnswer);
  return out;
}

/** The gradient of x from the gradient of y = {@link shiftedRelu}(x): dy · {@link shiftedReluDerivative}(x), element by element. */
export function shiftedReluBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ShiftedReluSlopeOptions & Output<A> = {},
): A {
  checkInput("shiftedReluBackward", "x", x);
  checkLike("shiftedReluBackward", "dy", dy, x);
  checkOptions("shiftedReluBackward", options);
  const a = numberParameter("shiftedReluBackward", A, x, options.a);
  const kinks = resolveKinks("shiftedReluBackward", { corner: "left" }, options.kinks);
  const cornerAnswer = slopeAt(kinks.corner, 0, 1);
  const out = outputFor("shiftedReluBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, a, cornerAnswer);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link shiftedRelu}(x): sums over all elements, in compensated binary64. */
export function shiftedReluParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ShiftedReluSlopeOptions = {},
): { a: number } {
  checkInput("shiftedReluParameterGradients", "x", x);
  checkLike("shiftedReluParameterGradients", "dy", dy, x);
  checkOptions("shiftedReluParameterGradients", options);
  const a = numberParameter("shiftedReluParameterGradients", A, x, options.a);
  const kinks = resolveKinks("shiftedReluParameterGradients", { corner: "left" }, options.kinks);
  const cornerAAnswer = gradientAt(kinks.corner, "left", 0, 1, -1, 0);
  return { a: (isFloat32(x) ? aGradient32 : aGradient64)(dy, x, a, cornerAAnswer) };
}

function value(x: number, a: number): number {
  return Math.max(-a, x);
}

function slope(x: number, a: number, cornerAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -a) return cornerAnswer;
  return x > -a ? 1 : 0;
}

function aSlope(x: number, a: number, cornerAAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -a) return cornerAAnswer;
  return x > -a ? 0 : -1;
}

function forward32(x: FloatArray, out: FloatArray, a: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, a);
}

function forward64(x: FloatArray, out: FloatArray, a: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, a);
}

function derivative32(x: FloatArray, out: FloatArray, a: number, cornerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, a, cornerAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, a: number, cornerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, a, cornerAnswer);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, a: number, cornerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, a, cornerAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, a: number, cornerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, a, cornerAnswer);
}

function aGradient32(dy: FloatArray, x: FloatArray, a: number, cornerAAnswer: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * aSlope(x[i]!, a, cornerAAnswer));
  return totalOf(total);
}

function aGradient64(dy: FloatArray, x: FloatArray, a: number, cornerAAnswer: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * aSlope(x[i]!, a, cornerAAnswer));
  return totalOf(total);
}
