// Generated from specs/activations/shrink.ts by @subgrad/generator. Do not edit.
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
import {
  type Jumps,
  type Kinks,
  gradientAt,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "../internal/conventions.ts";

const LAMBDA = { name: "lambda", default: 0.5, min: 0 };

const BIAS = { name: "bias", default: 0 };

export interface ShrinkOptions {
  /** Half-width of the dead zone. A number ≥ 0; default 0.5. ONNX: `lambd`. */
  readonly lambda?: number | undefined;
  /** How far the rest moves towards 0. Any number; default 0. */
  readonly bias?: number | undefined;
  /** What to answer where the function jumps. */
  readonly jumps?: Jumps<"lower" | "upper"> | undefined;
}

export interface ShrinkSlopeOptions {
  /** Half-width of the dead zone. A number ≥ 0; default 0.5. ONNX: `lambd`. */
  readonly lambda?: number | undefined;
  /** How far the rest moves towards 0. Any number; default 0. */
  readonly bias?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"lower" | "upper", never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ShrinkOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("shrink", "x", x);
  checkOptions("shrink", options);
  const lambda = numberParameter("shrink", LAMBDA, x, options.lambda);
  const bias = numberParameter("shrink", BIAS, x, options.bias);
  const jumps = resolveJumps("shrink", { lower: "right", upper: "left" }, options.jumps);
  const lowerAnswer = valueAt(jumps.lower, bias - lambda, 0);
  const upperAnswer = valueAt(jumps.upper, 0, lambda - bias);
  const out = outputFor("shrink", options.out, x);
  if (inLanes(forwardLanes, [x], out, [lambda, bias, lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, lambda, bias, lowerAnswer, upperAnswer);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ShrinkSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("shrinkDerivative", "x", x);
  checkOptions("shrinkDerivative", options);
  const lambda = numberParameter("shrinkDerivative", LAMBDA, x, options.lambda);
  const bias = numberParameter("shrinkDerivative", BIAS, x, options.bias);
  const kinks = resolveKinks("shrinkDerivative", { lower: "right", upper: "left" }, options.kinks);
  const lowerAnswer = slopeAt(kinks.lower, 1, 0);
  const upperAnswer = slopeAt(kinks.upper, 0, 1);
  const out = outputFor("shrinkDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [lambda, lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, lambda, bias, lowerAnswer, upperAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ShrinkSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("shrinkSecondDerivative", "x", x);
  checkOptions("shrinkSecondDerivative", options);
  const lambda = numberParameter("shrinkSecondDerivative", LAMBDA, x, options.lambda);
  const bias = numberParameter("shrinkSecondDerivative", BIAS, x, options.bias);
  resolveKinks("shrinkSecondDerivative", { lower: "right", upper: "left" }, options.kinks);
  const out = outputFor("shrinkSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, lambda, bias);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ShrinkSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("shrinkBackward", "x", x);
  checkLike("shrinkBackward", "dy", dy, x);
  checkOptions("shrinkBackward", options);
  const lambda = numberParameter("shrinkBackward", LAMBDA, x, options.lambda);
  const bias = numberParameter("shrinkBackward", BIAS, x, options.bias);
  const kinks = resolveKinks("shrinkBackward", { lower: "right", upper: "left" }, options.kinks);
  const lowerAnswer = slopeAt(kinks.lower, 1, 0);
  const upperAnswer = slopeAt(kinks.upper, 0, 1);
  const out = outputFor("shrinkBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [lambda, lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, lambda, bias, lowerAnswer, upperAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ShrinkSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("shrinkDoubleBackward", "x", x);
  checkLike("shrinkDoubleBackward", "ddx", ddx, x);
  checkLike("shrinkDoubleBackward", "dy", dy, x);
  checkOptions("shrinkDoubleBackward", options);
  const lambda = numberParameter("shrinkDoubleBackward", LAMBDA, x, options.lambda);
  const bias = numberParameter("shrinkDoubleBackward", BIAS, x, options.bias);
  const kinks = resolveKinks("shrinkDoubleBackward", { lower: "right", upper: "left" }, options.kinks);
  const lowerAnswer = slopeAt(kinks.lower, 1, 0);
  const upperAnswer = slopeAt(kinks.upper, 0, 1);
  const out = outputsFor("shrinkDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, lambda, bias);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [lambda, lowerAnswer, upperAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, lambda, bias, lowerAnswer, upperAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ShrinkSlopeOptions,
  lambdaSlopeLanes: Grade,
  biasSlopeLanes: Grade,
): { lambda: number; bias: number } {
  checkInput("shrinkParameterGradients", "x", x);
  checkLike("shrinkParameterGradients", "dy", dy, x);
  checkOptions("shrinkParameterGradients", options);
  const lambda = numberParameter("shrinkParameterGradients", LAMBDA, x, options.lambda);
  const bias = numberParameter("shrinkParameterGradients", BIAS, x, options.bias);
  const kinks = resolveKinks("shrinkParameterGradients", { lower: "right", upper: "left" }, options.kinks);
  const lowerBiasAnswer = gradientAt(kinks.lower, "right", 0, 0, 1, 0);
  const upperBiasAnswer = gradientAt(kinks.upper, "left", 0, 0, 0, -1);
  return {
    lambda: sumInLanes(lambdaSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? lambdaGradient32 : lambdaGradient64)(dy, x, lambda, bias),
    ),
    bias: sumInLanes(biasSlopeLanes, dy, x, { numbers: [lambda, lowerBiasAnswer, upperBiasAnswer] }, () =>
      (isFloat32(x) ? biasGradient32 : biasGradient64)(dy, x, lambda, bias, lowerBiasAnswer, upperBiasAnswer),
    ),
  };
}

function value(x: number, lambda: number, bias: number, lowerAnswer: number, upperAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -lambda) return lowerAnswer;
  if (x === lambda) return upperAnswer;
  if (x === 0) return x;
  return x < -lambda ? x + bias : x > lambda ? x - bias : 0;
}

function slope(x: number, lambda: number, bias: number, lowerAnswer: number, upperAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -lambda) return lowerAnswer;
  if (x === lambda) return upperAnswer;
  return x < -lambda ? 1 : x > lambda ? 1 : 0;
}

function bend(x: number, lambda: number, bias: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function lambdaSlope(x: number, lambda: number, bias: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function biasSlope(
  x: number,
  lambda: number,
  bias: number,
  lowerBiasAnswer: number,
  upperBiasAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === -lambda) return lowerBiasAnswer;
  if (x === lambda) return upperBiasAnswer;
  return x < -lambda ? 1 : x > lambda ? -1 : 0;
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  bias: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, lambda, bias, lowerAnswer, upperAnswer);
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  bias: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, lambda, bias, lowerAnswer, upperAnswer);
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  bias: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lambda, bias, lowerAnswer, upperAnswer);
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  bias: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lambda, bias, lowerAnswer, upperAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, lambda: number, bias: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, lambda, bias);
}

function secondDerivative64(x: FloatArray, out: FloatArray, lambda: number, bias: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, lambda, bias);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  bias: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lambda, bias, lowerAnswer, upperAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  bias: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lambda, bias, lowerAnswer, upperAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  bias: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, lambda, bias);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  bias: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, lambda, bias);
}

function lambdaGradient32(dy: FloatArray, x: FloatArray, lambda: number, bias: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * lambdaSlope(x[i]!, lambda, bias));
  return totalOf(total);
}

function lambdaGradient64(dy: FloatArray, x: FloatArray, lambda: number, bias: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * lambdaSlope(x[i]!, lambda, bias));
  return totalOf(total);
}

function biasGradient32(
  dy: FloatArray,
  x: FloatArray,
  lambda: number,
  bias: number,
  lowerBiasAnswer: number,
  upperBiasAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * biasSlope(x[i]!, lambda, bias, lowerBiasAnswer, upperBiasAnswer));
  return totalOf(total);
}

function biasGradient64(
  dy: FloatArray,
  x: FloatArray,
  lambda: number,
  bias: number,
  lowerBiasAnswer: number,
  upperBiasAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * biasSlope(x[i]!, lambda, bias, lowerBiasAnswer, upperBiasAnswer));
  return totalOf(total);
}
