// Generated from specs/activations/thresholdedRelu.ts by @subgrad/generator. Do not edit.
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
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "../internal/conventions.ts";

const THRESHOLD = { name: "threshold", default: 1 };

const PROFILES = {
  jax: { onset: "left" },
  "keras-jax": { onset: "left" },
  "keras-tensorflow": { onset: "left" },
  "keras-torch": { onset: "left" },
  nnlib: { onset: "left" },
  pytorch: { onset: "left" },
  tensorflow: { onset: "left" },
  tfjs: { onset: "left" },
} as const;

export interface ThresholdedReluOptions {
  /** Where the unit sets in. Any number; default 1. PyTorch: no default; Keras: default 0; TensorFlow.js, NNlib: `theta`; ONNX: `alpha`. */
  readonly threshold?: number | undefined;
  /** What to answer where the function jumps. */
  readonly jumps?: Jumps<"onset"> | undefined;
}

export interface ThresholdedReluSlopeOptions {
  /** Where the unit sets in. Any number; default 1. PyTorch: no default; Keras: default 0; TensorFlow.js, NNlib: `theta`; ONNX: `alpha`. */
  readonly threshold?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "onset",
        "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "nnlib" | "pytorch" | "tensorflow" | "tfjs"
      >
    | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ThresholdedReluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("thresholdedRelu", "x", x);
  checkOptions("thresholdedRelu", options);
  const threshold = numberParameter("thresholdedRelu", THRESHOLD, x, options.threshold);
  const jumps = resolveJumps("thresholdedRelu", { onset: "left" }, options.jumps);
  const onsetAnswer = valueAt(jumps.onset, 0, threshold);
  const out = outputFor("thresholdedRelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [threshold, onsetAnswer])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, threshold, onsetAnswer);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ThresholdedReluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("thresholdedReluDerivative", "x", x);
  checkOptions("thresholdedReluDerivative", options);
  const threshold = numberParameter("thresholdedReluDerivative", THRESHOLD, x, options.threshold);
  const kinks = resolveKinks("thresholdedReluDerivative", { onset: "left" }, options.kinks, PROFILES);
  const onsetAnswer = slopeAt(kinks.onset, 0, 1);
  const out = outputFor("thresholdedReluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [threshold, onsetAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, threshold, onsetAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ThresholdedReluSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("thresholdedReluSecondDerivative", "x", x);
  checkOptions("thresholdedReluSecondDerivative", options);
  const threshold = numberParameter("thresholdedReluSecondDerivative", THRESHOLD, x, options.threshold);
  resolveKinks("thresholdedReluSecondDerivative", { onset: "left" }, options.kinks, PROFILES);
  const out = outputFor("thresholdedReluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, threshold);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ThresholdedReluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("thresholdedReluBackward", "x", x);
  checkLike("thresholdedReluBackward", "dy", dy, x);
  checkOptions("thresholdedReluBackward", options);
  const threshold = numberParameter("thresholdedReluBackward", THRESHOLD, x, options.threshold);
  const kinks = resolveKinks("thresholdedReluBackward", { onset: "left" }, options.kinks, PROFILES);
  const onsetAnswer = slopeAt(kinks.onset, 0, 1);
  const out = outputFor("thresholdedReluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [threshold, onsetAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, threshold, onsetAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ThresholdedReluSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("thresholdedReluDoubleBackward", "x", x);
  checkLike("thresholdedReluDoubleBackward", "ddx", ddx, x);
  checkLike("thresholdedReluDoubleBackward", "dy", dy, x);
  checkOptions("thresholdedReluDoubleBackward", options);
  const threshold = numberParameter("thresholdedReluDoubleBackward", THRESHOLD, x, options.threshold);
  const kinks = resolveKinks("thresholdedReluDoubleBackward", { onset: "left" }, options.kinks, PROFILES);
  const onsetAnswer = slopeAt(kinks.onset, 0, 1);
  const out = outputsFor("thresholdedReluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, threshold);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [threshold, onsetAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, threshold, onsetAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ThresholdedReluSlopeOptions,
  thresholdSlopeLanes: Grade,
): { threshold: number } {
  checkInput("thresholdedReluParameterGradients", "x", x);
  checkLike("thresholdedReluParameterGradients", "dy", dy, x);
  checkOptions("thresholdedReluParameterGradients", options);
  const threshold = numberParameter("thresholdedReluParameterGradients", THRESHOLD, x, options.threshold);
  resolveKinks("thresholdedReluParameterGradients", { onset: "left" }, options.kinks, PROFILES);
  return {
    threshold: sumInLanes(thresholdSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? thresholdGradient32 : thresholdGradient64)(dy, x, threshold),
    ),
  };
}

function value(x: number, threshold: number, onsetAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === threshold) return onsetAnswer;
  return x > threshold ? x : 0;
}

function slope(x: number, threshold: number, onsetAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === threshold) return onsetAnswer;
  return x > threshold ? 1 : 0;
}

function bend(x: number, threshold: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function thresholdSlope(x: number, threshold: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function forward32(x: FloatArray, out: FloatArray, threshold: number, onsetAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, threshold, onsetAnswer);
}

function forward64(x: FloatArray, out: FloatArray, threshold: number, onsetAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, threshold, onsetAnswer);
}

function derivative32(x: FloatArray, out: FloatArray, threshold: number, onsetAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, threshold, onsetAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, threshold: number, onsetAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, threshold, onsetAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, threshold: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, threshold);
}

function secondDerivative64(x: FloatArray, out: FloatArray, threshold: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, threshold);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  threshold: number,
  onsetAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, threshold, onsetAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  threshold: number,
  onsetAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, threshold, onsetAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  threshold: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, threshold);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  threshold: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, threshold);
}

function thresholdGradient32(dy: FloatArray, x: FloatArray, threshold: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * thresholdSlope(x[i]!, threshold));
  return totalOf(total);
}

function thresholdGradient64(dy: FloatArray, x: FloatArray, threshold: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * thresholdSlope(x[i]!, threshold));
  return totalOf(total);
}
