// Generated from specs/activations/selu.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks, slopeAt } from "../internal/conventions.ts";
import { expm1 } from "../internal/expm1.ts";
import { mulExp } from "../internal/mulExp.ts";

const PROFILES = {
  jax: { zero: "left" },
  "keras-jax": { zero: "left" },
  "keras-tensorflow": { zero: "right" },
  "keras-torch": { zero: "left" },
  mlx: { zero: "left" },
  nnlib: { zero: "left" },
  pytorch: { zero: "left" },
  tensorflow: { zero: "right" },
  tfjs: { zero: "left" },
} as const;

export interface SeluOptions {}

export interface SeluSlopeOptions {
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
  options: SeluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("selu", "x", x);
  checkOptions("selu", options);
  const out = outputFor("selu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SeluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("seluDerivative", "x", x);
  checkOptions("seluDerivative", options);
  const kinks = resolveKinks("seluDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 1.7580993408473768, 1.0507009873554805);
  const out = outputFor("seluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, zeroAnswer);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SeluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("seluBackward", "x", x);
  checkLike("seluBackward", "dy", dy, x);
  checkOptions("seluBackward", options);
  const kinks = resolveKinks("seluBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 1.7580993408473768, 1.0507009873554805);
  const out = outputFor("seluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, zeroAnswer);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SeluSlopeOptions): {} {
  checkInput("seluParameterGradients", "x", x);
  checkLike("seluParameterGradients", "dy", dy, x);
  checkOptions("seluParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x > 0 ? 1.0507009873554805 * x : 1.7580993408473768 * expm1(x);
}

function slope(x: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1.0507009873554805 : mulExp(1.7580993408473768, x);
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

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer);
}
