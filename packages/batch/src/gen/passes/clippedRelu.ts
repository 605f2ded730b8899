// Generated from specs/activations/clippedRelu.ts by @subgrad/generator. Do not edit.
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

const MAXIMUM = { name: "maximum", default: 20, above: 0 };

export interface ClippedReluOptions {
  /** The cap: 20 in the paper. A number > 0; default 20. PyTorch: `max_val`, default 1; Keras: `max_value`, default Infinity; TensorFlow.js, WebNN: `maxValue`, default Infinity; ONNX: `max`, default Infinity. */
  readonly maximum?: number | undefined;
}

export interface ClippedReluSlopeOptions {
  /** The cap: 20 in the paper. A number > 0; default 20. PyTorch: `max_val`, default 1; Keras: `max_value`, default Infinity; TensorFlow.js, WebNN: `maxValue`, default Infinity; ONNX: `max`, default Infinity. */
  readonly maximum?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"zero" | "cap", never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ClippedReluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("clippedRelu", "x", x);
  checkOptions("clippedRelu", options);
  const maximum = numberParameter("clippedRelu", MAXIMUM, x, options.maximum);
  const out = outputFor("clippedRelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [maximum])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, maximum);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ClippedReluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("clippedReluDerivative", "x", x);
  checkOptions("clippedReluDerivative", options);
  const maximum = numberParameter("clippedReluDerivative", MAXIMUM, x, options.maximum);
  const kinks = resolveKinks("clippedReluDerivative", { zero: "left", cap: "right" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const capAnswer = slopeAt(kinks.cap, 1, 0);
  const out = outputFor("clippedReluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [maximum, zeroAnswer, capAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, maximum, zeroAnswer, capAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ClippedReluSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("clippedReluSecondDerivative", "x", x);
  checkOptions("clippedReluSecondDerivative", options);
  const maximum = numberParameter("clippedReluSecondDerivative", MAXIMUM, x, options.maximum);
  resolveKinks("clippedReluSecondDerivative", { zero: "left", cap: "right" }, options.kinks);
  const out = outputFor("clippedReluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, maximum);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ClippedReluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("clippedReluBackward", "x", x);
  checkLike("clippedReluBackward", "dy", dy, x);
  checkOptions("clippedReluBackward", options);
  const maximum = numberParameter("clippedReluBackward", MAXIMUM, x, options.maximum);
  const kinks = resolveKinks("clippedReluBackward", { zero: "left", cap: "right" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const capAnswer = slopeAt(kinks.cap, 1, 0);
  const out = outputFor("clippedReluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [maximum, zeroAnswer, capAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, maximum, zeroAnswer, capAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ClippedReluSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("clippedReluDoubleBackward", "x", x);
  checkLike("clippedReluDoubleBackward", "ddx", ddx, x);
  checkLike("clippedReluDoubleBackward", "dy", dy, x);
  checkOptions("clippedReluDoubleBackward", options);
  const maximum = numberParameter("clippedReluDoubleBackward", MAXIMUM, x, options.maximum);
  const kinks = resolveKinks("clippedReluDoubleBackward", { zero: "left", cap: "right" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const capAnswer = slopeAt(kinks.cap, 1, 0);
  const out = outputsFor("clippedReluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, maximum);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [maximum, zeroAnswer, capAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, maximum, zeroAnswer, capAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ClippedReluSlopeOptions,
  maximumSlopeLanes: Grade,
): { maximum: number } {
  checkInput("clippedReluParameterGradients", "x", x);
  checkLike("clippedReluParameterGradients", "dy", dy, x);
  checkOptions("clippedReluParameterGradients", options);
  const maximum = numberParameter("clippedReluParameterGradients", MAXIMUM, x, options.maximum);
  const kinks = resolveKinks("clippedReluParameterGradients", { zero: "left", cap: "right" }, options.kinks);
  const capMaximumAnswer = gradientAt(kinks.cap, "right", 1, 0, 0, 1);
  return {
    maximum: sumInLanes(maximumSlopeLanes, dy, x, { numbers: [maximum, capMaximumAnswer] }, () =>
      (isFloat32(x) ? maximumGradient32 : maximumGradient64)(dy, x, maximum, capMaximumAnswer),
    ),
  };
}

function value(x: number, maximum: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? (x < maximum ? x : maximum) : 0;
}

function slope(x: number, maximum: number, zeroAnswer: number, capAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return zeroAnswer;
  if (x === maximum) return capAnswer;
  return x > 0 ? (x < maximum ? 1 : 0) : 0;
}

function bend(x: number, maximum: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function maximumSlope(x: number, maximum: number, capMaximumAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === maximum) return capMaximumAnswer;
  return x > 0 ? (x < maximum ? 0 : 1) : 0;
}

function forward32(x: FloatArray, out: FloatArray, maximum: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, maximum);
}

function forward64(x: FloatArray, out: FloatArray, maximum: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, maximum);
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  maximum: number,
  zeroAnswer: number,
  capAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, maximum, zeroAnswer, capAnswer);
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  maximum: number,
  zeroAnswer: number,
  capAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, maximum, zeroAnswer, capAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, maximum: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, maximum);
}

function secondDerivative64(x: FloatArray, out: FloatArray, maximum: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, maximum);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  maximum: number,
  zeroAnswer: number,
  capAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, maximum, zeroAnswer, capAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  maximum: number,
  zeroAnswer: number,
  capAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, maximum, zeroAnswer, capAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  maximum: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, maximum);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  maximum: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, maximum);
}

function maximumGradient32(dy: FloatArray, x: FloatArray, maximum: number, capMaximumAnswer: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * maximumSlope(x[i]!, maximum, capMaximumAnswer));
  return totalOf(total);
}

function maximumGradient64(dy: FloatArray, x: FloatArray, maximum: number, capMaximumAnswer: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * maximumSlope(x[i]!, maximum, capMaximumAnswer));
  return totalOf(total);
}
