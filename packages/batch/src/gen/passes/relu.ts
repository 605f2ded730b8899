// Generated from specs/activations/relu.ts by @subgrad/generator. Do not edit.
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
  jax: { zero: 0 },
  "keras-jax": { zero: 0 },
  "keras-tensorflow": { zero: 0 },
  "keras-torch": { zero: 0 },
  mlx: { zero: 0 },
  nnlib: { zero: 0 },
  pytorch: { zero: 0 },
  tensorflow: { zero: 0 },
  tfjs: { zero: 0 },
} as const;

export interface ReluOptions {}

export interface ReluSlopeOptions {
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
  options: ReluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("relu", "x", x);
  checkOptions("relu", options);
  const out = outputFor("relu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ReluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("reluDerivative", "x", x);
  checkOptions("reluDerivative", options);
  const kinks = resolveKinks("reluDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const out = outputFor("reluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, zeroAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ReluSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("reluSecondDerivative", "x", x);
  checkOptions("reluSecondDerivative", options);
  resolveKinks("reluSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  const out = outputFor("reluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ReluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("reluBackward", "x", x);
  checkLike("reluBackward", "dy", dy, x);
  checkOptions("reluBackward", options);
  const kinks = resolveKinks("reluBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const out = outputFor("reluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, zeroAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ReluSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("reluDoubleBackward", "x", x);
  checkLike("reluDoubleBackward", "ddx", ddx, x);
  checkLike("reluDoubleBackward", "dy", dy, x);
  checkOptions("reluDoubleBackward", options);
  const kinks = resolveKinks("reluDoubleBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 0, 1);
  const out = outputsFor("reluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [zeroAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, zeroAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: ReluSlopeOptions): {} {
  checkInput("reluParameterGradients", "x", x);
  checkLike("reluParameterGradients", "dy", dy, x);
  checkOptions("reluParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? x : 0;
}

function slope(x: number, zeroAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1 : 0;
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

function derivative32(x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function secondDerivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}
