// Generated from specs/activations/hardSwish.ts by @subgrad/generator. Do not edit.
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

const PROFILES = {
  jax: { lower: "left", upper: "right" },
  "keras-jax": { lower: "left", upper: "right" },
  "keras-tensorflow": { lower: "left", upper: "right" },
  "keras-torch": { lower: "left", upper: "right" },
  mlx: { lower: "left", upper: "right" },
  nnlib: { lower: "right", upper: "left" },
  pytorch: { lower: "left", upper: "right" },
  "pytorch@2.6": { lower: "right", upper: "left" },
  tensorflow: { lower: "left", upper: "right" },
} as const;

export interface HardSwishOptions {}

export interface HardSwishSlopeOptions {
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
        | "pytorch@2.6"
        | "tensorflow"
      >
    | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: HardSwishOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("hardSwish", "x", x);
  checkOptions("hardSwish", options);
  const out = outputFor("hardSwish", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: HardSwishSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("hardSwishDerivative", "x", x);
  checkOptions("hardSwishDerivative", options);
  const kinks = resolveKinks(
    "hardSwishDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, -0.5);
  const upperAnswer = slopeAt(kinks.upper, 1.5, 1);
  const out = outputFor("hardSwishDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, lowerAnswer, upperAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: HardSwishSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("hardSwishSecondDerivative", "x", x);
  checkOptions("hardSwishSecondDerivative", options);
  const kinks = resolveKinks(
    "hardSwishSecondDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerBendAnswer = gradientAt(kinks.lower, "left", 0, -0.5, 0, 2 / 6);
  const upperBendAnswer = gradientAt(kinks.upper, "right", 1.5, 1, 2 / 6, 0);
  const out = outputFor("hardSwishSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [lowerBendAnswer, upperBendAnswer])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, lowerBendAnswer, upperBendAnswer);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardSwishSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("hardSwishBackward", "x", x);
  checkLike("hardSwishBackward", "dy", dy, x);
  checkOptions("hardSwishBackward", options);
  const kinks = resolveKinks("hardSwishBackward", { lower: "left", upper: "right" }, options.kinks, PROFILES);
  const lowerAnswer = slopeAt(kinks.lower, 0, -0.5);
  const upperAnswer = slopeAt(kinks.upper, 1.5, 1);
  const out = outputFor("hardSwishBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, lowerAnswer, upperAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HardSwishSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("hardSwishDoubleBackward", "x", x);
  checkLike("hardSwishDoubleBackward", "ddx", ddx, x);
  checkLike("hardSwishDoubleBackward", "dy", dy, x);
  checkOptions("hardSwishDoubleBackward", options);
  const kinks = resolveKinks(
    "hardSwishDoubleBackward",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, -0.5);
  const upperAnswer = slopeAt(kinks.upper, 1.5, 1);
  const lowerBendAnswer = gradientAt(kinks.lower, "left", 0, -0.5, 0, 2 / 6);
  const upperBendAnswer = gradientAt(kinks.upper, "right", 1.5, 1, 2 / 6, 0);
  const out = outputsFor("hardSwishDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [lowerBendAnswer, upperBendAnswer]))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(
      ddx,
      dy,
      x,
      gradient,
      lowerBendAnswer,
      upperBendAnswer,
    );
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [lowerAnswer, upperAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, lowerAnswer, upperAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: HardSwishSlopeOptions): {} {
  checkInput("hardSwishParameterGradients", "x", x);
  checkLike("hardSwishParameterGradients", "dy", dy, x);
  checkOptions("hardSwishParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -3 ? (x < 3 ? (x * (x + 3)) / 6 : x) : 0;
}

function slope(x: number, lowerAnswer: number, upperAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -3) return lowerAnswer;
  if (x === 3) return upperAnswer;
  return x > -3 ? (x < 3 ? (2 * x + 3) / 6 : 1) : 0;
}

function bend(x: number, lowerBendAnswer: number, upperBendAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -3) return lowerBendAnswer;
  if (x === 3) return upperBendAnswer;
  return x > -3 ? (x < 3 ? 2 / 6 : 0) : 0;
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray, lowerAnswer: number, upperAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lowerAnswer, upperAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, lowerAnswer: number, upperAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, lowerAnswer, upperAnswer);
}

function secondDerivative32(
  x: FloatArray,
  out: FloatArray,
  lowerBendAnswer: number,
  upperBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, lowerBendAnswer, upperBendAnswer);
}

function secondDerivative64(
  x: FloatArray,
  out: FloatArray,
  lowerBendAnswer: number,
  upperBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, lowerBendAnswer, upperBendAnswer);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lowerAnswer, upperAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, lowerAnswer, upperAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lowerBendAnswer: number,
  upperBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = ddx[i]! * dy[i]! * bend(x[i]!, lowerBendAnswer, upperBendAnswer);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  lowerBendAnswer: number,
  upperBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = ddx[i]! * dy[i]! * bend(x[i]!, lowerBendAnswer, upperBendAnswer);
}
