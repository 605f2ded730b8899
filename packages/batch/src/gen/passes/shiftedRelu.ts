// Generated from specs/activations/shiftedRelu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  addTo,
  apartFrom,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  numberParameter,
  outputFor,
  outputsFor,
  startSum,
  sumInLanes,
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

export function forward<A extends FloatArray>(
  x: A,
  options: ShiftedReluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("shiftedRelu", "x", x);
  checkOptions("shiftedRelu", options);
  const a = numberParameter("shiftedRelu", A, x, options.a);
  const out = outputFor("shiftedRelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [a])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, a);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ShiftedReluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("shiftedReluDerivative", "x", x);
  checkOptions("shiftedReluDerivative", options);
  const a = numberParameter("shiftedReluDerivative", A, x, options.a);
  const kinks = resolveKinks("shiftedReluDerivative", { corner: "left" }, options.kinks);
  const cornerAnswer = slopeAt(kinks.corner, 0, 1);
  const out = outputFor("shiftedReluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [a, cornerAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, a, cornerAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ShiftedReluSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("shiftedReluSecondDerivative", "x", x);
  checkOptions("shiftedReluSecondDerivative", options);
  const a = numberParameter("shiftedReluSecondDerivative", A, x, options.a);
  resolveKinks("shiftedReluSecondDerivative", { corner: "left" }, options.kinks);
  const out = outputFor("shiftedReluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, a);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ShiftedReluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("shiftedReluBackward", "x", x);
  checkLike("shiftedReluBackward", "dy", dy, x);
  checkOptions("shiftedReluBackward", options);
  const a = numberParameter("shiftedReluBackward", A, x, options.a);
  const kinks = resolveKinks("shiftedReluBackward", { corner: "left" }, options.kinks);
  const cornerAnswer = slopeAt(kinks.corner, 0, 1);
  const out = outputFor("shiftedReluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [a, cornerAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, a, cornerAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ShiftedReluSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("shiftedReluDoubleBackward", "x", x);
  checkLike("shiftedReluDoubleBackward", "ddx", ddx, x);
  checkLike("shiftedReluDoubleBackward", "dy", dy, x);
  checkOptions("shiftedReluDoubleBackward", options);
  const a = numberParameter("shiftedReluDoubleBackward", A, x, options.a);
  const kinks = resolveKinks("shiftedReluDoubleBackward", { corner: "left" }, options.kinks);
  const cornerAnswer = slopeAt(kinks.corner, 0, 1);
  const out = outputsFor("shiftedReluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, a);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [a, cornerAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, a, cornerAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ShiftedReluSlopeOptions,
  aSlopeLanes: Grade,
): { a: number } {
  checkInput("shiftedReluParameterGradients", "x", x);
  checkLike("shiftedReluParameterGradients", "dy", dy, x);
  checkOptions("shiftedReluParameterGradients", options);
  const a = numberParameter("shiftedReluParameterGradients", A, x, options.a);
  const kinks = resolveKinks("shiftedReluParameterGradients", { corner: "left" }, options.kinks);
  const cornerAAnswer = gradientAt(kinks.corner, "left", 0, 1, -1, 0);
  return {
    a: sumInLanes(aSlopeLanes, dy, x, { numbers: [a, cornerAAnswer] }, () =>
      (isFloat32(x) ? aGradient32 : aGradient64)(dy, x, a, cornerAAnswer),
    ),
  };
}

function value(x: number, a: number): number {
  return Math.max(-a, x);
}

function slope(x: number, a: number, cornerAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -a) return cornerAnswer;
  return x > -a ? 1 : 0;
}

function bend(x: number, a: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
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

function secondDerivative32(x: FloatArray, out: FloatArray, a: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, a);
}

function secondDerivative64(x: FloatArray, out: FloatArray, a: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, a);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, a: number, cornerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, a, cornerAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, a: number, cornerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, a, cornerAnswer);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray, a: number): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, a);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray, a: number): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, a);
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
