// Generated from specs/activations/threshold.ts by @subgrad/generator. Do not edit.
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

const CUTOFF = { name: "cutoff", default: 0 };

const REPLACEMENT = { name: "replacement", default: 0 };

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

export interface ThresholdOptions {
  /** What x has to exceed; 0 makes this a relu. Any number; default 0. PyTorch, Keras: `threshold`, no default. */
  readonly cutoff?: number | undefined;
  /** The answer where x does not. Any number; default 0. PyTorch: `value`, no default; Keras: `default_value`, no default. */
  readonly replacement?: number | undefined;
  /** What to answer where the function jumps. */
  readonly jumps?: Jumps<"onset"> | undefined;
}

export interface ThresholdSlopeOptions {
  /** What x has to exceed; 0 makes this a relu. Any number; default 0. PyTorch, Keras: `threshold`, no default. */
  readonly cutoff?: number | undefined;
  /** The answer where x does not. Any number; default 0. PyTorch: `value`, no default; Keras: `default_value`, no default. */
  readonly replacement?: number | undefined;
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
  options: ThresholdOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("threshold", "x", x);
  checkOptions("threshold", options);
  const cutoff = numberParameter("threshold", CUTOFF, x, options.cutoff);
  const replacement = numberParameter("threshold", REPLACEMENT, x, options.replacement);
  const jumps = resolveJumps("threshold", { onset: "left" }, options.jumps);
  const onsetAnswer = valueAt(jumps.onset, replacement, cutoff);
  const out = outputFor("threshold", options.out, x);
  if (inLanes(forwardLanes, [x], out, [cutoff, replacement, onsetAnswer])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, cutoff, replacement, onsetAnswer);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ThresholdSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("thresholdDerivative", "x", x);
  checkOptions("thresholdDerivative", options);
  const cutoff = numberParameter("thresholdDerivative", CUTOFF, x, options.cutoff);
  const replacement = numberParameter("thresholdDerivative", REPLACEMENT, x, options.replacement);
  const kinks = resolveKinks("thresholdDerivative", { onset: "left" }, options.kinks, PROFILES);
  const onsetAnswer = slopeAt(kinks.onset, 0, 1);
  const out = outputFor("thresholdDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [cutoff, onsetAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, cutoff, replacement, onsetAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ThresholdSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("thresholdSecondDerivative", "x", x);
  checkOptions("thresholdSecondDerivative", options);
  const cutoff = numberParameter("thresholdSecondDerivative", CUTOFF, x, options.cutoff);
  const replacement = numberParameter("thresholdSecondDerivative", REPLACEMENT, x, options.replacement);
  resolveKinks("thresholdSecondDerivative", { onset: "left" }, options.kinks, PROFILES);
  const out = outputFor("thresholdSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, cutoff, replacement);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ThresholdSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("thresholdBackward", "x", x);
  checkLike("thresholdBackward", "dy", dy, x);
  checkOptions("thresholdBackward", options);
  const cutoff = numberParameter("thresholdBackward", CUTOFF, x, options.cutoff);
  const replacement = numberParameter("thresholdBackward", REPLACEMENT, x, options.replacement);
  const kinks = resolveKinks("thresholdBackward", { onset: "left" }, options.kinks, PROFILES);
  const onsetAnswer = slopeAt(kinks.onset, 0, 1);
  const out = outputFor("thresholdBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [cutoff, onsetAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, cutoff, replacement, onsetAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ThresholdSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("thresholdDoubleBackward", "x", x);
  checkLike("thresholdDoubleBackward", "ddx", ddx, x);
  checkLike("thresholdDoubleBackward", "dy", dy, x);
  checkOptions("thresholdDoubleBackward", options);
  const cutoff = numberParameter("thresholdDoubleBackward", CUTOFF, x, options.cutoff);
  const replacement = numberParameter("thresholdDoubleBackward", REPLACEMENT, x, options.replacement);
  const kinks = resolveKinks("thresholdDoubleBackward", { onset: "left" }, options.kinks, PROFILES);
  const onsetAnswer = slopeAt(kinks.onset, 0, 1);
  const out = outputsFor("thresholdDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, cutoff, replacement);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [cutoff, onsetAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, cutoff, replacement, onsetAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ThresholdSlopeOptions,
  cutoffSlopeLanes: Grade,
  replacementSlopeLanes: Grade,
): { cutoff: number; replacement: number } {
  checkInput("thresholdParameterGradients", "x", x);
  checkLike("thresholdParameterGradients", "dy", dy, x);
  checkOptions("thresholdParameterGradients", options);
  const cutoff = numberParameter("thresholdParameterGradients", CUTOFF, x, options.cutoff);
  const replacement = numberParameter("thresholdParameterGradients", REPLACEMENT, x, options.replacement);
  const kinks = resolveKinks("thresholdParameterGradients", { onset: "left" }, options.kinks, PROFILES);
  const onsetReplacementAnswer = gradientAt(kinks.onset, "left", 0, 0, 1, 0);
  return {
    cutoff: sumInLanes(cutoffSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? cutoffGradient32 : cutoffGradient64)(dy, x, cutoff, replacement),
    ),
    replacement: sumInLanes(replacementSlopeLanes, dy, x, { numbers: [cutoff, onsetReplacementAnswer] }, () =>
      (isFloat32(x) ? replacementGradient32 : replacementGradient64)(
        dy,
        x,
        cutoff,
        replacement,
        onsetReplacementAnswer,
      ),
    ),
  };
}

function value(x: number, cutoff: number, replacement: number, onsetAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === cutoff) return onsetAnswer;
  return x > cutoff ? x : replacement;
}

function slope(x: number, cutoff: number, replacement: number, onsetAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === cutoff) return onsetAnswer;
  return x > cutoff ? 1 : 0;
}

function bend(x: number, cutoff: number, replacement: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function cutoffSlope(x: number, cutoff: number, replacement: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function replacementSlope(
  x: number,
  cutoff: number,
  replacement: number,
  onsetReplacementAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === cutoff) return onsetReplacementAnswer;
  return x > cutoff ? 0 : 1;
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  cutoff: number,
  replacement: number,
  onsetAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, cutoff, replacement, onsetAnswer);
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  cutoff: number,
  replacement: number,
  onsetAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, cutoff, replacement, onsetAnswer);
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  cutoff: number,
  replacement: number,
  onsetAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, cutoff, replacement, onsetAnswer);
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  cutoff: number,
  replacement: number,
  onsetAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, cutoff, replacement, onsetAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, cutoff: number, replacement: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, cutoff, replacement);
}

function secondDerivative64(x: FloatArray, out: FloatArray, cutoff: number, replacement: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, cutoff, replacement);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  cutoff: number,
  replacement: number,
  onsetAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, cutoff, replacement, onsetAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  cutoff: number,
  replacement: number,
  onsetAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, cutoff, replacement, onsetAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  cutoff: number,
  replacement: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, cutoff, replacement);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  cutoff: number,
  replacement: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, cutoff, replacement);
}

function cutoffGradient32(dy: FloatArray, x: FloatArray, cutoff: number, replacement: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * cutoffSlope(x[i]!, cutoff, replacement));
  return totalOf(total);
}

function cutoffGradient64(dy: FloatArray, x: FloatArray, cutoff: number, replacement: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * cutoffSlope(x[i]!, cutoff, replacement));
  return totalOf(total);
}

function replacementGradient32(
  dy: FloatArray,
  x: FloatArray,
  cutoff: number,
  replacement: number,
  onsetReplacementAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * replacementSlope(x[i]!, cutoff, replacement, onsetReplacementAnswer));
  return totalOf(total);
}

function replacementGradient64(
  dy: FloatArray,
  x: FloatArray,
  cutoff: number,
  replacement: number,
  onsetReplacementAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * replacementSlope(x[i]!, cutoff, replacement, onsetReplacementAnswer));
  return totalOf(total);
}
