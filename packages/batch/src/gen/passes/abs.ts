// Generated from specs/activations/abs.ts by @subgrad/generator. Do not edit.
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

const PROFILES = {
  jax: { zero: "right" },
  "keras-jax": { zero: "right" },
  "keras-tensorflow": { zero: "mid" },
  "keras-torch": { zero: "mid" },
  mlx: { zero: "mid" },
  pytorch: { zero: "mid" },
  tensorflow: { zero: "mid" },
  tfjs: { zero: "left" },
} as const;

export interface AbsOptions {}

export interface AbsSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "zero",
        "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow" | "tfjs"
      >
    | undefined;
}

export function forward<A extends FloatArray>(x: A, options: AbsOptions & Output<A>, forwardLanes: Grade): A {
  checkInput("abs", "x", x);
  checkOptions("abs", options);
  const out = outputFor("abs", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: AbsSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("absDerivative", "x", x);
  checkOptions("absDerivative", options);
  const kinks = resolveKinks("absDerivative", { zero: "mid" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, -1, 1);
  const out = outputFor("absDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, zeroAnswer);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: AbsSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("absBackward", "x", x);
  checkLike("absBackward", "dy", dy, x);
  checkOptions("absBackward", options);
  const kinks = resolveKinks("absBackward", { zero: "mid" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, -1, 1);
  const out = outputFor("absBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, zeroAnswer);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: AbsSlopeOptions): {} {
  checkInput("absParameterGradients", "x", x);
  checkLike("absParameterGradients", "dy", dy, x);
  checkOptions("absParameterGradients", options);
  return {};
}

function value(x: number): number {
  return Math.abs(x);
}

function slope(x: number, zeroAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1 : -1;
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
