// Generated from specs/activations/hardTanh.ts by @subgrad/generator. Do not edit.
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
  checkTogether,
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

const MIN_VALUE = { name: "minValue", default: -1 };

const MAX_VALUE = { name: "maxValue", default: 1 };

const REQUIREMENTS = [["minValue", "<", "maxValue"]] as const;

const PROFILES = {
  jax: { lower: "right", upper: "left" },
  "keras-jax": { lower: "right", upper: "left" },
  "keras-tensorflow": { lower: "right", upper: "left" },
  "keras-torch": { lower: "left", upper: "right" },
  mlx: { lower: "left", upper: "right" },
  nnlib: { lower: "left", upper: "right" },
  pytorch: { lower: "left", upper: "right" },
  tensorflow: { lower: "right", upper: "left" },
  tfjs: { lower: "right", upper: "left" },
} as const;

export interface HardTanhOptions {
  /** Least value. Any number; default -1. PyTorch: `min_val`; JAX, Keras, NNlib: always -1; TensorFlow.js: `clipValueMin`, no default; ONNX: `min`, default -Infinity; WebNN: default -Infinity. */
  readonly minValue?: number | undefined;
  /** Greatest value. Any number; default 1. PyTorch: `max_val`; JAX, Keras, NNlib: always 1; TensorFlow.js: `clipValueMax`, no default; ONNX: `max`, default Infinity; WebNN: default Infinity. */
  readonly maxValue?: number | undefined;
}

export interface HardTanhSlopeOptions {
  /** Least value. Any number; default -1. PyTorch: `min_val`; JAX, Keras, NNlib: always -1; TensorFlow.js: `clipValueMin`, no default; ONNX: `min`, default -Infinity; WebNN: default -Infinity. */
  readonly minValue?: number | undefined;
  /** Greatest value. Any number; default 1. PyTorch: `max_val`; JAX, Keras, NNlib: always 1; TensorFlow.js: `clipValueMax`, no default; ONNX: `max`, default Infinity; WebNN: default Infinity. */
  readonly maxValue?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "lower" | "upper",
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
  options: HardTanhOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("hardTanh", "x", x);
  checkOptions("hardTanh", options);
  const minValue = numberParameter("hardTanh", MIN_VALUE, x, options.minValue);
  const maxValue = numberParameter("hardTanh", MAX_VALUE, x, options.maxValue);
  checkTogether("hardTanh", REQUIREMENTS, { minValue, maxValue });
  const out = outputFor("hardTanh", options.out, x);
  if (inLanes(forwardLanes, [x], out, [minValue, maxValue])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, minValue, maxValue);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: HardTanhSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("hardTanhDerivative", "x", x);
  checkOptions("hardTanhDerivative", options);
  const minValue = numberParameter("hardTanhDerivative", MIN_VALUE, x, options.minValue);
  const maxValue = numberParameter("hardTanhDerivative", MAX_VALUE, x, options.maxValue);
  checkTogether("hardTanhDerivative", REQUIREMENTS, { minValue, maxValue });
  const kinks = resolveKinks(
    "hardTanhDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 1);
  const upperAnswer = slopeAt(kinks.upper, 1, 0);
  const out = outputFor("hardTanhDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [minValue, maxValue, lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, minValue, maxValue, lowerAnswer, upperAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: HardTanhSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("hardTanhSecondDerivative", "x", x);
  checkOptions("hardTanhSecondDerivative", options);
  const minValue = numberParameter("hardTanhSecondDerivative", MIN_VALUE, x, options.minValue);
  const maxValue = numberParameter("hardTanhSecondDerivative", MAX_VALUE, x, options.maxValue);
  checkTogether("hardTanhSecondDerivative", REQUIREMENTS, { minValue, maxValue });
  resolveKinks("hardTanhSecondDerivative", { lower: "left", upper: "right" }, options.kinks, PROFILES);
  const out = outputFor("hardTanhSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, minValue, maxValue);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardTanhSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("hardTanhBackward", "x", x);
  checkLike("hardTanhBackward", "dy", dy, x);
  checkOptions("hardTanhBackward", options);
  const minValue = numberParameter("hardTanhBackward", MIN_VALUE, x, options.minValue);
  const maxValue = numberParameter("hardTanhBackward", MAX_VALUE, x, options.maxValue);
  checkTogether("hardTanhBackward", REQUIREMENTS, { minValue, maxValue });
  const kinks = resolveKinks("hardTanhBackward", { lower: "left", upper: "right" }, options.kinks, PROFILES);
  const lowerAnswer = slopeAt(kinks.lower, 0, 1);
  const upperAnswer = slopeAt(kinks.upper, 1, 0);
  const out = outputFor("hardTanhBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [minValue, maxValue, lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, minValue, maxValue, lowerAnswer, upperAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HardTanhSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("hardTanhDoubleBackward", "x", x);
  checkLike("hardTanhDoubleBackward", "ddx", ddx, x);
  checkLike("hardTanhDoubleBackward", "dy", dy, x);
  checkOptions("hardTanhDoubleBackward", options);
  const minValue = numberParameter("hardTanhDoubleBackward", MIN_VALUE, x, options.minValue);
  const maxValue = numberParameter("hardTanhDoubleBackward", MAX_VALUE, x, options.maxValue);
  checkTogether("hardTanhDoubleBackward", REQUIREMENTS, { minValue, maxValue });
  const kinks = resolveKinks(
    "hardTanhDoubleBackward",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 1);
  const upperAnswer = slopeAt(kinks.upper, 1, 0);
  const out = outputsFor("hardTanhDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, minValue, maxValue);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [minValue, maxValue, lowerAnswer, upperAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, minValue, maxValue, lowerAnswer, upperAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardTanhSlopeOptions,
  minValueSlopeLanes: Grade,
  maxValueSlopeLanes: Grade,
): { minValue: number; maxValue: number } {
  checkInput("hardTanhParameterGradients", "x", x);
  checkLike("hardTanhParameterGradients", "dy", dy, x);
  checkOptions("hardTanhParameterGradients", options);
  const minValue = numberParameter("hardTanhParameterGradients", MIN_VALUE, x, options.minValue);
  const maxValue = numberParameter("hardTanhParameterGradients", MAX_VALUE, x, options.maxValue);
  checkTogether("hardTanhParameterGradients", REQUIREMENTS, { minValue, maxValue });
  const kinks = resolveKinks(
    "hardTanhParameterGradients",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerMinValueAnswer = gradientAt(kinks.lower, "left", 0, 1, 1, 0);
  const upperMaxValueAnswer = gradientAt(kinks.upper, "right", 1, 0, 0, 1);
  return {
    minValue: sumInLanes(minValueSlopeLanes, dy, x, { numbers: [minValue, lowerMinValueAnswer] }, () =>
      (isFloat32(x) ? minValueGradient32 : minValueGradient64)(
        dy,
        x,
        minValue,
        maxValue,
        lowerMinValueAnswer,
      ),
    ),
    maxValue: sumInLanes(maxValueSlopeLanes, dy, x, { numbers: [maxValue, upperMaxValueAnswer] }, () =>
      (isFloat32(x) ? maxValueGradient32 : maxValueGradient64)(
        dy,
        x,
        minValue,
        maxValue,
        upperMaxValueAnswer,
      ),
    ),
  };
}

function value(x: number, minValue: number, maxValue: number): number {
  return x < minValue ? minValue : x > maxValue ? maxValue : x;
}

function slope(
  x: number,
  minValue: number,
  maxValue: number,
  lowerAnswer: number,
  upperAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === minValue) return lowerAnswer;
  if (x === maxValue) return upperAnswer;
  return x <= minValue ? 0 : x >= maxValue ? 0 : 1;
}

function bend(x: number, minValue: number, maxValue: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function minValueSlope(x: number, minValue: number, maxValue: number, lowerMinValueAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === minValue) return lowerMinValueAnswer;
  return x <= minValue ? 1 : 0;
}

function maxValueSlope(x: number, minValue: number, maxValue: number, upperMaxValueAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === maxValue) return upperMaxValueAnswer;
  return x >= maxValue ? 1 : 0;
}

function forward32(x: FloatArray, out: FloatArray, minValue: number, maxValue: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, minValue, maxValue);
}

function forward64(x: FloatArray, out: FloatArray, minValue: number, maxValue: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, minValue, maxValue);
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  minValue: number,
  maxValue: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, minValue, maxValue, lowerAnswer, upperAnswer);
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  minValue: number,
  maxValue: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, minValue, maxValue, lowerAnswer, upperAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, minValue: number, maxValue: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, minValue, maxValue);
}

function secondDerivative64(x: FloatArray, out: FloatArray, minValue: number, maxValue: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, minValue, maxValue);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  minValue: number,
  maxValue: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = dy[i]! * slope(x[i]!, minValue, maxValue, lowerAnswer, upperAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  minValue: number,
  maxValue: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = dy[i]! * slope(x[i]!, minValue, maxValue, lowerAnswer, upperAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  minValue: number,
  maxValue: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, minValue, maxValue);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  minValue: number,
  maxValue: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, minValue, maxValue);
}

function minValueGradient32(
  dy: FloatArray,
  x: FloatArray,
  minValue: number,
  maxValue: number,
  lowerMinValueAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * minValueSlope(x[i]!, minValue, maxValue, lowerMinValueAnswer));
  return totalOf(total);
}

function minValueGradient64(
  dy: FloatArray,
  x: FloatArray,
  minValue: number,
  maxValue: number,
  lowerMinValueAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * minValueSlope(x[i]!, minValue, maxValue, lowerMinValueAnswer));
  return totalOf(total);
}

function maxValueGradient32(
  dy: FloatArray,
  x: FloatArray,
  minValue: number,
  maxValue: number,
  upperMaxValueAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * maxValueSlope(x[i]!, minValue, maxValue, upperMaxValueAnswer));
  return totalOf(total);
}

function maxValueGradient64(
  dy: FloatArray,
  x: FloatArray,
  minValue: number,
  maxValue: number,
  upperMaxValueAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * maxValueSlope(x[i]!, minValue, maxValue, upperMaxValueAnswer));
  return totalOf(total);
}
