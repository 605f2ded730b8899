// Generated from specs/activations/softshrink.ts by @subgrad/generator. Do not edit.
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

const LAMBDA = { name: "lambda", default: 0.5, min: 0 };

const PROFILES = {
  jax: { lower: 0, upper: 0 },
  "keras-jax": { lower: 0, upper: 0 },
  "keras-tensorflow": { lower: 0, upper: 0 },
  "keras-torch": { lower: 0, upper: 0 },
  mlx: { lower: 0, upper: 0 },
  nnlib: { lower: 0, upper: 0 },
  pytorch: { lower: 0, upper: 0 },
  tensorflow: { lower: 0, upper: 0 },
} as const;

export interface SoftshrinkOptions {
  /** Half-width of the dead zone. A number ≥ 0; default 0.5. PyTorch: `lambd`; Keras: `threshold`; NNlib: `λ`. */
  readonly lambda?: number | undefined;
}

export interface SoftshrinkSlopeOptions {
  /** Half-width of the dead zone. A number ≥ 0; default 0.5. PyTorch: `lambd`; Keras: `threshold`; NNlib: `λ`. */
  readonly lambda?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "lower" | "upper",
        "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "nnlib" | "pytorch" | "tensorflow"
      >
    | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SoftshrinkOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("softshrink", "x", x);
  checkOptions("softshrink", options);
  const lambda = numberParameter("softshrink", LAMBDA, x, options.lambda);
  const out = outputFor("softshrink", options.out, x);
  if (inLanes(forwardLanes, [x], out, [lambda])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, lambda);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SoftshrinkSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("softshrinkDerivative", "x", x);
  checkOptions("softshrinkDerivative", options);
  const lambda = numberParameter("softshrinkDerivative", LAMBDA, x, options.lambda);
  const kinks = resolveKinks(
    "softshrinkDerivative",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 1, 0);
  const upperAnswer = slopeAt(kinks.upper, 0, 1);
  const out = outputFor("softshrinkDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [lambda, lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, lambda, lowerAnswer, upperAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SoftshrinkSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("softshrinkSecondDerivative", "x", x);
  checkOptions("softshrinkSecondDerivative", options);
  const lambda = numberParameter("softshrinkSecondDerivative", LAMBDA, x, options.lambda);
  resolveKinks("softshrinkSecondDerivative", { lower: "right", upper: "left" }, options.kinks, PROFILES);
  const out = outputFor("softshrinkSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, lambda);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftshrinkSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("softshrinkBackward", "x", x);
  checkLike("softshrinkBackward", "dy", dy, x);
  checkOptions("softshrinkBackward", options);
  const lambda = numberParameter("softshrinkBackward", LAMBDA, x, options.lambda);
  const kinks = resolveKinks(
    "softshrinkBackward",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 1, 0);
  const upperAnswer = slopeAt(kinks.upper, 0, 1);
  const out = outputFor("softshrinkBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [lambda, lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, lambda, lowerAnswer, upperAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SoftshrinkSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("softshrinkDoubleBackward", "x", x);
  checkLike("softshrinkDoubleBackward", "ddx", ddx, x);
  checkLike("softshrinkDoubleBackward", "dy", dy, x);
  checkOptions("softshrinkDoubleBackward", options);
  const lambda = numberParameter("softshrinkDoubleBackward", LAMBDA, x, options.lambda);
  const kinks = resolveKinks(
    "softshrinkDoubleBackward",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 1, 0);
  const upperAnswer = slopeAt(kinks.upper, 0, 1);
  const out = outputsFor("softshrinkDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
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
  options: SoftshrinkSlopeOptions,
  lambdaSlopeLanes: Grade,
): { lambda: number } {
  checkInput("softshrinkParameterGradients", "x", x);
  checkLike("softshrinkParameterGradients", "dy", dy, x);
  checkOptions("softshrinkParameterGradients", options);
  const lambda = numberParameter("softshrinkParameterGradients", LAMBDA, x, options.lambda);
  const kinks = resolveKinks(
    "softshrinkParameterGradients",
    { lower: "right", upper: "left" },
    options.kinks,
    PROFILES,
  );
  const lowerLambdaAnswer = gradientAt(kinks.lower, "right", 1, 0, 1, 0);
  const upperLambdaAnswer = gradientAt(kinks.upper, "left", 0, 1, 0, -1);
  return {
    lambda: sumInLanes(
      lambdaSlopeLanes,
      dy,
      x,
      { numbers: [lambda, lowerLambdaAnswer, upperLambdaAnswer] },
      () =>
        (isFloat32(x) ? lambdaGradient32 : lambdaGradient64)(
          dy,
          x,
          lambda,
          lowerLambdaAnswer,
          upperLambdaAnswer,
        ),
    ),
  };
}

function value(x: number, lambda: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return x;
  return x < -lambda ? x + lambda : x > lambda ? x - lambda : 0;
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

function lambdaSlope(
  x: number,
  lambda: number,
  lowerLambdaAnswer: number,
  upperLambdaAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === -lambda) return lowerLambdaAnswer;
  if (x === lambda) return upperLambdaAnswer;
  return x < -lambda ? 1 : x > lambda ? -1 : 0;
}

function forward32(x: FloatArray, out: FloatArray, lambda: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, lambda);
}

function forward64(x: FloatArray, out: FloatArray, lambda: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, lambda);
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

function lambdaGradient32(
  dy: FloatArray,
  x: FloatArray,
  lambda: number,
  lowerLambdaAnswer: number,
  upperLambdaAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * lambdaSlope(x[i]!, lambda, lowerLambdaAnswer, upperLambdaAnswer));
  return totalOf(total);
}

function lambdaGradient64(
  dy: FloatArray,
  x: FloatArray,
  lambda: number,
  lowerLambdaAnswer: number,
  upperLambdaAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * lambdaSlope(x[i]!, lambda, lowerLambdaAnswer, upperLambdaAnswer));
  return totalOf(total);
}
