// Generated from specs/activations/sparseSigmoid.ts by @subgrad/generator. Do not edit.
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
  jax: { lower: "mid", upper: "mid" },
  "keras-jax": { lower: "mid", upper: "mid" },
  "keras-tensorflow": { lower: "left", upper: "right" },
  "keras-torch": { lower: "left", upper: "right" },
  pytorch: { lower: "left", upper: "right" },
  tensorflow: { lower: "left", upper: "right" },
} as const;

export interface SparseSigmoidOptions {}

export interface SparseSigmoidSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "lower" | "upper",
        "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "pytorch" | "tensorflow"
      >
    | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SparseSigmoidOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("sparseSigmoid", "x", x);
  checkOptions("sparseSigmoid", options);
  const out = outputFor("sparseSigmoid", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SparseSigmoidSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("sparseSigmoidDerivative", "x", x);
  checkOptions("sparseSigmoidDerivative", options);
  const kinks = resolveKinks(
    "sparseSigmoidDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 0.5);
  const upperAnswer = slopeAt(kinks.upper, 0.5, 0);
  const out = outputFor("sparseSigmoidDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, lowerAnswer, upperAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SparseSigmoidSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("sparseSigmoidSecondDerivative", "x", x);
  checkOptions("sparseSigmoidSecondDerivative", options);
  resolveKinks("sparseSigmoidSecondDerivative", { lower: "left", upper: "right" }, options.kinks, PROFILES);
  const out = outputFor("sparseSigmoidSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SparseSigmoidSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("sparseSigmoidBackward", "x", x);
  checkLike("sparseSigmoidBackward", "dy", dy, x);
  checkOptions("sparseSigmoidBackward", options);
  const kinks = resolveKinks(
    "sparseSigmoidBackward",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 0.5);
  const upperAnswer = slopeAt(kinks.upper, 0.5, 0);
  const out = outputFor("sparseSigmoidBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [lowerAnswer, upperAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, lowerAnswer, upperAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SparseSigmoidSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("sparseSigmoidDoubleBackward", "x", x);
  checkLike("sparseSigmoidDoubleBackward", "ddx", ddx, x);
  checkLike("sparseSigmoidDoubleBackward", "dy", dy, x);
  checkOptions("sparseSigmoidDoubleBackward", options);
  const kinks = resolveKinks(
    "sparseSigmoidDoubleBackward",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerAnswer = slopeAt(kinks.lower, 0, 0.5);
  const upperAnswer = slopeAt(kinks.upper, 0.5, 0);
  const out = outputsFor("sparseSigmoidDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [lowerAnswer, upperAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, lowerAnswer, upperAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SparseSigmoidSlopeOptions,
): {} {
  checkInput("sparseSigmoidParameterGradients", "x", x);
  checkLike("sparseSigmoidParameterGradients", "dy", dy, x);
  checkOptions("sparseSigmoidParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > -1 ? (x < 1 ? (x + 1) / 2 : 1) : 0;
}

function slope(x: number, lowerAnswer: number, upperAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === -1) return lowerAnswer;
  if (x === 1) return upperAnswer;
  return x > -1 ? (x < 1 ? 0.5 : 0) : 0;
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
