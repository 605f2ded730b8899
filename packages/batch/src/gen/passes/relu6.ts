// Generated from specs/activations/relu6.ts by @subgrad/generator. Do not edit.
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
  jax: { zero: "left", six: "right" },
  "keras-jax": { zero: "left", six: "right" },
  "keras-tensorflow": { zero: "left", six: "right" },
  "keras-torch": { zero: "left", six: "right" },
  mlx: { zero: "left", six: "right" },
  nnlib: { zero: "left", six: "right" },
  pytorch: { zero: "left", six: "right" },
  tensorflow: { zero: "left", six: "right" },
  tfjs: { zero: "left", six: "left" },
} as const;

export interface Relu6Options {}

export interface Relu6SlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "zero" | "six",
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
  options: Relu6Options & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("relu6", "x", x);
  checkOptions("relu6", options);
  const out = outputFor("relu6", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: Relu6SlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("relu6Derivative", "x", x);
  checkOptions("relu6Derivative", options);
  const kinks = resolveKinks("relu6Derivative", { zero: "left", six: "right" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const sixAnswer = slopeAt(kinks.six, 1, 0);
  const out = outputFor("relu6Derivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [zeroAnswer, sixAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, zeroAnswer, sixAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: Relu6SlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("relu6SecondDerivative", "x", x);
  checkOptions("relu6SecondDerivative", options);
  resolveKinks("relu6SecondDerivative", { zero: "left", six: "right" }, options.kinks, PROFILES);
  const out = outputFor("relu6SecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: Relu6SlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("relu6Backward", "x", x);
  checkLike("relu6Backward", "dy", dy, x);
  checkOptions("relu6Backward", options);
  const kinks = resolveKinks("relu6Backward", { zero: "left", six: "right" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const sixAnswer = slopeAt(kinks.six, 1, 0);
  const out = outputFor("relu6Backward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [zeroAnswer, sixAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, zeroAnswer, sixAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: Relu6SlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("relu6DoubleBackward", "x", x);
  checkLike("relu6DoubleBackward", "ddx", ddx, x);
  checkLike("relu6DoubleBackward", "dy", dy, x);
  checkOptions("relu6DoubleBackward", options);
  const kinks = resolveKinks("relu6DoubleBackward", { zero: "left", six: "right" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const sixAnswer = slopeAt(kinks.six, 1, 0);
  const out = outputsFor("relu6DoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [zeroAnswer, sixAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, zeroAnswer, sixAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: Relu6SlopeOptions): {} {
  checkInput("relu6ParameterGradients", "x", x);
  checkLike("relu6ParameterGradients", "dy", dy, x);
  checkOptions("relu6ParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? (x < 6 ? x : 6) : 0;
}

function slope(x: number, zeroAnswer: number, sixAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return zeroAnswer;
  if (x === 6) return sixAnswer;
  return x > 0 ? (x < 6 ? 1 : 0) : 0;
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

function derivative32(x: FloatArray, out: FloatArray, zeroAnswer: number, sixAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer, sixAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, zeroAnswer: number, sixAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer, sixAnswer);
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
  zeroAnswer: number,
  sixAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer, sixAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  zeroAnswer: number,
  sixAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer, sixAnswer);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}
