// Generated from specs/activations/leakyRelu.ts by @subgrad/generator. Do not edit.
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
import { type Kinks, resolveKinks, slopeAt } from "../internal/conventions.ts";

const NEGATIVE_SLOPE = { name: "negativeSlope", default: 0.01 };

const PROFILES = {
  jax: { zero: "right" },
  "keras-jax": { zero: "right" },
  "keras-tensorflow": { zero: "left" },
  "keras-torch": { zero: "left" },
  mlx: { zero: "right" },
  nnlib: { zero: "left" },
  pytorch: { zero: "left" },
  tensorflow: { zero: "left" },
  tfjs: { zero: "left" },
} as const;

export interface LeakyReluOptions {
  /** Slope on the negative side. Any number; default 0.01. PyTorch, JAX: `negative_slope`; keras.activations.leaky_relu: `negative_slope`, default 0.2; keras.layers.LeakyReLU: `negative_slope`, default 0.3; tf.leakyRelu: `alpha`, default 0.2; tf.layers.leakyReLU: `alpha`, default 0.3; ONNX, WebNN: `alpha`; NNlib: `a`. */
  readonly negativeSlope?: number | undefined;
}

export interface LeakyReluSlopeOptions {
  /** Slope on the negative side. Any number; default 0.01. PyTorch, JAX: `negative_slope`; keras.activations.leaky_relu: `negative_slope`, default 0.2; keras.layers.LeakyReLU: `negative_slope`, default 0.3; tf.leakyRelu: `alpha`, default 0.2; tf.layers.leakyReLU: `alpha`, default 0.3; ONNX, WebNN: `alpha`; NNlib: `a`. */
  readonly negativeSlope?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "zero",
        | "jax"
        | "keras-jax"
        | "keras-tensorflow"
        | "keras-torch"
        | "mlx"
        | "nnlib"
        | "pytorch"
        | "tensorflow"
        | "tfjs"
      >
    | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LeakyReluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("leakyRelu", "x", x);
  checkOptions("leakyRelu", options);
  const negativeSlope = numberParameter("leakyRelu", NEGATIVE_SLOPE, x, options.negativeSlope);
  const out = outputFor("leakyRelu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [negativeSlope])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, negativeSlope);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: LeakyReluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("leakyReluDerivative", "x", x);
  checkOptions("leakyReluDerivative", options);
  const negativeSlope = numberParameter("leakyReluDerivative", NEGATIVE_SLOPE, x, options.negativeSlope);
  const kinks = resolveKinks("leakyReluDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, negativeSlope, 1);
  const out = outputFor("leakyReluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [negativeSlope, zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, negativeSlope, zeroAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: LeakyReluSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("leakyReluSecondDerivative", "x", x);
  checkOptions("leakyReluSecondDerivative", options);
  const negativeSlope = numberParameter(
    "leakyReluSecondDerivative",
    NEGATIVE_SLOPE,
    x,
    options.negativeSlope,
  );
  resolveKinks("leakyReluSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  const out = outputFor("leakyReluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, negativeSlope);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LeakyReluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("leakyReluBackward", "x", x);
  checkLike("leakyReluBackward", "dy", dy, x);
  checkOptions("leakyReluBackward", options);
  const negativeSlope = numberParameter("leakyReluBackward", NEGATIVE_SLOPE, x, options.negativeSlope);
  const kinks = resolveKinks("leakyReluBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, negativeSlope, 1);
  const out = outputFor("leakyReluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [negativeSlope, zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, negativeSlope, zeroAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LeakyReluSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("leakyReluDoubleBackward", "x", x);
  checkLike("leakyReluDoubleBackward", "ddx", ddx, x);
  checkLike("leakyReluDoubleBackward", "dy", dy, x);
  checkOptions("leakyReluDoubleBackward", options);
  const negativeSlope = numberParameter("leakyReluDoubleBackward", NEGATIVE_SLOPE, x, options.negativeSlope);
  const kinks = resolveKinks("leakyReluDoubleBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, negativeSlope, 1);
  const out = outputsFor("leakyReluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, negativeSlope);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [negativeSlope, zeroAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, negativeSlope, zeroAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: LeakyReluSlopeOptions,
  negativeSlopeSlopeLanes: Grade,
): { negativeSlope: number } {
  checkInput("leakyReluParameterGradients", "x", x);
  checkLike("leakyReluParameterGradients", "dy", dy, x);
  checkOptions("leakyReluParameterGradients", options);
  const negativeSlope = numberParameter(
    "leakyReluParameterGradients",
    NEGATIVE_SLOPE,
    x,
    options.negativeSlope,
  );
  resolveKinks("leakyReluParameterGradients", { zero: "left" }, options.kinks, PROFILES);
  return {
    negativeSlope: sumInLanes(negativeSlopeSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? negativeSlopeGradient32 : negativeSlopeGradient64)(dy, x, negativeSlope),
    ),
  };
}

function value(x: number, negativeSlope: number): number {
  if (x === -Infinity) return negativeSlope === 0 ? 0 : negativeSlope * x;
  return x > 0 ? x : negativeSlope * x;
}

function slope(x: number, negativeSlope: number, zeroAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1 : negativeSlope;
}

function bend(x: number, negativeSlope: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function negativeSlopeSlope(x: number, negativeSlope: number): number {
  return x > 0 ? 0 : x;
}

function forward32(x: FloatArray, out: FloatArray, negativeSlope: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, negativeSlope);
}

function forward64(x: FloatArray, out: FloatArray, negativeSlope: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, negativeSlope);
}

function derivative32(x: FloatArray, out: FloatArray, negativeSlope: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, negativeSlope, zeroAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, negativeSlope: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, negativeSlope, zeroAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, negativeSlope: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, negativeSlope);
}

function secondDerivative64(x: FloatArray, out: FloatArray, negativeSlope: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, negativeSlope);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  negativeSlope: number,
  zeroAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, negativeSlope, zeroAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  negativeSlope: number,
  zeroAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, negativeSlope, zeroAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  negativeSlope: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, negativeSlope);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  negativeSlope: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, negativeSlope);
}

function negativeSlopeGradient32(dy: FloatArray, x: FloatArray, negativeSlope: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * negativeSlopeSlope(x[i]!, negativeSlope));
  return totalOf(total);
}

function negativeSlopeGradient64(dy: FloatArray, x: FloatArray, negativeSlope: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * negativeSlopeSlope(x[i]!, negativeSlope));
  return totalOf(total);
}
