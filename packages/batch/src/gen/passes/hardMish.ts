// Generated from specs/activations/hardMish.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  apartFrom,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
  outputsFor,
} from "../../runtime/index.ts";
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "../internal/conventions.ts";

export interface HardMishOptions {}

export interface HardMishSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"lower", never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: HardMishOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("hardMish", "x", x);
  checkOptions("hardMish", options);
  const out = outputFor("hardMish", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: HardMishSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("hardMishDerivative", "x", x);
  checkOptions("hardMishDerivative", options);
  const kinks = resolveKinks("hardMishDerivative", { lower: "left" }, options.kinks);
  const lowerAnswer = slopeAt(kinks.lower, 0, -1);
  const out = outputFor("hardMishDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [lowerAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, lowerAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: HardMishSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("hardMishSecondDerivative", "x", x);
  checkOptions("hardMishSecondDerivative", options);
  const kinks = resolveKinks("hardMishSecondDerivative", { lower: "left" }, options.kinks);
  const lowerBendAnswer = gradientAt(kinks.lower, "left", 0, -1, 0, 1);
  const out = outputFor("hardMishSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [lowerBendAnswer])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, lowerBendAnswer);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardMishSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("hardMishBackward", "x", x);
  checkLike("hardMishBackward", "dy", dy, x);
  checkOptions("hardMishBackward", options);
  const kinks = resolveKinks("hardMishBackward", { lower: "left" }, options.kinks);
  const lowerAnswer = slopeAt(kinks.lower, 0, -1);
  const out = outputFor("hardMishBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [lowerAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, lowerAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HardMishSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("hardMishDoubleBackward", "x", x);
  checkLike("hardMishDoubleBackward", "ddx", ddx, x);
  checkLike("hardMishDoubleBackward", "dy", dy, x);
  checkOptions("hardMishDoubleBackward", options);
  const kinks = resolveKinks("hardMishDoubleBackward", { lower: "left" }, options.kinks);
  const lowerAnswer = slopeAt(kinks.lower, 0, -1);
  const lowerBendAnswer = gradientAt(kinks.lower, "left", 0, -1, 0, 1);
  const out = outputsFor("hardMishDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [lowerBendAnswer]))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, lowerBendAnswer);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [lowerAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, lowerAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: HardMishSlopeOptions): {} {
  checkInput("hardMishParameterGradients", "x", x);
  checkLike("hardMishParameterGradients", "dy", dy, x);
  checkOptions("hardMishParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -2 ? (x < 0 ? (x * (x + 2)) / 2 : x) : 0;
}

function slope(x: number, lowerAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -2) return lowerAnswer;
  return x > -2 ? (x < 0 ? x + 1 : 1) : 0;
}

function bend(x: number, lowerBendAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -2) return lowerBendAnswer;
  return x > -2 ? (x <= 0 ? 1 : 0) : 0;
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray, lowerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lowerAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, lowerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lowerAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, lowerBendAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, lowerBendAnswer);
}

function secondDerivative64(x: FloatArray, out: FloatArray, lowerBendAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, lowerBendAnswer);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, lowerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lowerAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, lowerAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lowerAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lowerBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, lowerBendAnswer);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lowerBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, lowerBendAnswer);
}
