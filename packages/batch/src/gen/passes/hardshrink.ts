// Generated from specs/activations/hardshrink.ts by @subgrad/generator. Do not edit.
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

const LAMBDA = { name: "lambda", default: 0.5, min: 0 };

const PROFILES = {
  jax: { lower: 0, upper: 0 },
  "keras-jax": { lower: 0, upper: 0 },
  "keras-tensorflow": { lower: 0, upper: 0 },
  "keras-torch": { lower: 0, upper: 0 },
  mlx: { lower: 0, upper: 0 },
  pytorch: { lower: 0, upper: 0 },
  tensorflow: { lower: 0, upper: 0 },
} as const;

export interface HardshrinkOptions {
  /** Half-width of the dead zone. A number ≥ 0; default 0.5. PyTorch, ONNX: `lambd`; Keras: `threshold`. */
  readonly lambda?: number | undefined;
  /** What to answer where the function jumps. */
  readonly jumps?: Jumps<"lower" | "upper"> | undefined;
}

export interface HardshrinkSlopeOptions {
  /** Half-width of the dead zone. A number ≥ 0; default 0.5. PyTorch, ONNX: `lambd`; Keras: `threshold`. */
  readonly lambda?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "lower" | "upper",
        "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow"
      >
    | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: HardshrinkOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("hardshrink", "x", x);
  checkOptions("hardshrink", options);
  const lambda = numberParameter("hardshrink", LAMBDA, x, options.lambda);
  const jumps = resolveJumps("hardshrink", { lower: "right", upper: "left" }, options.jumps);
  const lowerAnswer = valueAt(jumps.lower, -lambda, 0);
  const upperAnswer = valueAt(jumps.upper, 0, lambda);
  const out = outputFor("hardshrink", options.out, x);
  if (inLanes(forwardLanes, [x], out, [lambda, lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, lambda, lowerAnswer, upperAnswer);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: HardshrinkSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("hardshrinkDerivative", "x", x);
  checkOptions("hardshrinkDerivative", options);
  const lambda = numberParameter("hardshrinkDerivative", LAMBDA, x, options.lambda);
  const kinks = resolveKinks(
    "hardshrinkDerivative",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 1, 0);
  const upperAnswer = slopeAt(kinks.upper, 0, 1);
  const out = outputFor("hardshrinkDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [lambda, lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, lambda, lowerAnswer, upperAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: HardshrinkSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("hardshrinkSecondDerivative", "x", x);
  checkOptions("hardshrinkSecondDerivative", options);
  const lambda = numberParameter("hardshrinkSecondDerivative", LAMBDA, x, options.lambda);
  resolveKinks("hardshrinkSecondDerivative", { lower: "right", upper: "left" }, options.kinks, PROFILES);
  const out = outputFor("hardshrinkSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, lambda);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardshrinkSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("hardshrinkBackward", "x", x);
  checkLike("hardshrinkBackward", "dy", dy, x);
  checkOptions("hardshrinkBackward", options);
  const lambda = numberParameter("hardshrinkBackward", LAMBDA, x, options.lambda);
  const kinks = resolveKinks(
    "hardshrinkBackward",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 1, 0);
  const upperAnswer = slopeAt(kinks.upper, 0, 1);
  const out = outputFor("hardshrinkBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [lambda, lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, lambda, lowerAnswer, upperAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HardshrinkSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("hardshrinkDoubleBackward", "x", x);
  checkLike("hardshrinkDoubleBackward", "ddx", ddx, x);
  checkLike("hardshrinkDoubleBackward", "dy", dy, x);
  checkOptions("hardshrinkDoubleBackward", options);
  const lambda = numberParameter("hardshrinkDoubleBackward", LAMBDA, x, options.lambda);
  const kinks = resolveKinks(
    "hardshrinkDoubleBackward",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 1, 0);
  const upperAnswer = slopeAt(kinks.upper, 0, 1);
  const out = outputsFor("hardshrinkDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, lambda);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [lambda, lowerAnswer, upperAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, lambda, lowerAnswer, upperAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardshrinkSlopeOptions,
  lambdaSlopeLanes: Grade,
): { lambda: number } {
  checkInput("hardshrinkParameterGradients", "x", x);
  checkLike("hardshrinkParameterGradients", "dy", dy, x);
  checkOptions("hardshrinkParameterGradients", options);
  const lambda = numberParameter("hardshrinkParameterGradients", LAMBDA, x, options.lambda);
  resolveKinks("hardshrinkParameterGradients", { lower: "right", upper: "left" }, options.kinks, PROFILES);
  return {
    lambda: sumInLanes(lambdaSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? lambdaGradient32 : lambdaGradient64)(dy, x, lambda),
    ),
  };
}

function value(x: number, lambda: number, lowerAnswer: number, upperAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -lambda) return lowerAnswer;
  if (x === lambda) return upperAnswer;
  if (x === 0) return x;
  return x < -lambda ? x : x > lambda ? x : 0;
}

function slope(x: number, lambda: number, lowerAnswer: number, upperAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -lambda) return lowerAnswer;
  if (x === lambda) return upperAnswer;
  return x < -lambda ? 1 : x > lambda ? 1 : 0;
}

function bend(x: number, lambda: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function lambdaSlope(x: number, lambda: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, lambda, lowerAnswer, upperAnswer);
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, lambda, lowerAnswer, upperAnswer);
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lambda, lowerAnswer, upperAnswer);
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lambda, lowerAnswer, upperAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, lambda: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, lambda);
}

function secondDerivative64(x: FloatArray, out: FloatArray, lambda: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, lambda);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lambda, lowerAnswer, upperAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lambda: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lambda, lowerAnswer, upperAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lambda: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, lambda);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lambda: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, lambda);
}

function lambdaGradient32(dy: FloatArray, x: FloatArray, lambda: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * lambdaSlope(x[i]!, lambda));
  return totalOf(total);
}

function lambdaGradient64(dy: FloatArray, x: FloatArray, lambda: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * lambdaSlope(x[i]!, lambda));
  return totalOf(total);
}
