// Generated from specs/activations/serlu.ts by @subgrad/generator. Do not edit.
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
import { mulExp } from "../internal/mulExp.ts";

export interface SerluOptions {}

export interface SerluSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"zero", never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SerluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("serlu", "x", x);
  checkOptions("serlu", options);
  const out = outputFor("serlu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SerluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("serluDerivative", "x", x);
  checkOptions("serluDerivative", options);
  const kinks = resolveKinks("serluDerivative", { zero: "left" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, 3.1326037074, 1.07862);
  const out = outputFor("serluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, zeroAnswer);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SerluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("serluBackward", "x", x);
  checkLike("serluBackward", "dy", dy, x);
  checkOptions("serluBackward", options);
  const kinks = resolveKinks("serluBackward", { zero: "left" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, 3.1326037074, 1.07862);
  const out = outputFor("serluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, zeroAnswer);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SerluSlopeOptions): {} {
  checkInput("serluParameterGradients", "x", x);
  checkLike("serluParameterGradients", "dy", dy, x);
  checkOptions("serluParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x > 0 ? 1.07862 * x : mulExp(3.1326037074 * x, x);
}

function slope(x: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1.07862 : mulExp(3.1326037074 * (1 + x), x);
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
