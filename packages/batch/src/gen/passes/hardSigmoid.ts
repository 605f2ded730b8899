// Generated from specs/activations/hardSigmoid.ts by @subgrad/generator. Do not edit.
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
import { type Kinks, resolveKinks, slopeAt } from "../internal/conventions.ts";

const PROFILES = {
  jax: { lower: "left", upper: "right" },
  "keras-jax": { lower: "left", upper: "right" },
  "keras-tensorflow": { lower: "left", upper: "right" },
  "keras-torch": { lower: "left", upper: "right" },
  nnlib: { lower: "left", upper: "right" },
  pytorch: { lower: "left", upper: "right" },
  tensorflow: { lower: "left", upper: "right" },
} as const;

export interface HardSigmoidOptions {}

export interface HardSigmoidSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "lower" | "upper",
        "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "nnlib" | "pytorch" | "tensorflow"
      >
    | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: HardSigmoidOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("hardSigmoid", "x", x);
  checkOptions("hardSigmoid", options);
  const out = outputFor("hardSigmoid", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: HardSigmoidSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("hardSigmoidDerivative", "x", x);
  checkOptions("hardSigmoidDerivative", options);
  const kinks = resolveKinks(
    "hardSigmoidDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 1 / 6);
  const upperAnswer = slopeAt(kinks.upper, 1 / 6, 0);
  const out = outputFor("hardSigmoidDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, lowerAnswer, upperAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: HardSigmoidSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("hardSigmoidSecondDerivative", "x", x);
  checkOptions("hardSigmoidSecondDerivative", options);
  resolveKinks("hardSigmoidSecondDerivative", { lower: "left", upper: "right" }, options.kinks, PROFILES);
  const out = outputFor("hardSigmoidSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardSigmoidSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("hardSigmoidBackward", "x", x);
  checkLike("hardSigmoidBackward", "dy", dy, x);
  checkOptions("hardSigmoidBackward", options);
  const kinks = resolveKinks(
    "hardSigmoidBackward",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 1 / 6);
  const upperAnswer = slopeAt(kinks.upper, 1 / 6, 0);
  const out = outputFor("hardSigmoidBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, lowerAnswer, upperAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HardSigmoidSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("hardSigmoidDoubleBackward", "x", x);
  checkLike("hardSigmoidDoubleBackward", "ddx", ddx, x);
  checkLike("hardSigmoidDoubleBackward", "dy", dy, x);
  checkOptions("hardSigmoidDoubleBackward", options);
  const kinks = resolveKinks(
    "hardSigmoidDoubleBackward",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 1 / 6);
  const upperAnswer = slopeAt(kinks.upper, 1 / 6, 0);
  const out = outputsFor("hardSigmoidDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [lowerAnswer, upperAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, lowerAnswer, upperAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: HardSigmoidSlopeOptions): {} {
  checkInput("hardSigmoidParameterGradients", "x", x);
  checkLike("hardSigmoidParameterGradients", "dy", dy, x);
  checkOptions("hardSigmoidParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -3 ? (x < 3 ? (x + 3) / 6 : 1) : 0;
}

function slope(x: number, lowerAnswer: number, upperAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -3) return lowerAnswer;
  if (x === 3) return upperAnswer;
  return x > -3 ? (x < 3 ? 1 / 6 : 0) : 0;
}

function bend(x: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
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

function secondDerivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function secondDerivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
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

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}
