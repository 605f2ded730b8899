// Generated from specs/activations/softplus.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  numberParameter,
  outputFor,
} from "../../runtime/index.ts";
import { expm1 } from "../internal/expm1.ts";
import { wideExpm1 } from "../internal/wideExpm1.ts";

const BETA = { name: "beta", default: 1, above: 0 };

export interface SoftplusDerivativeFromOutputOptions {
  /** Sharpness of the bend. A number > 0; default 1. */
  readonly beta?: number | undefined;
}

export function forward<A extends FloatArray>(
  y: A,
  options: SoftplusDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("softplusDerivativeFromOutput", "y", y);
  checkOptions("softplusDerivativeFromOutput", options);
  const beta = numberParameter("softplusDerivativeFromOutput", BETA, y, options.beta);
  const out = outputFor("softplusDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [beta])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out, beta);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SoftplusDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("softplusBackwardFromOutput", "y", y);
  checkLike("softplusBackwardFromOutput", "dy", dy, y);
  checkOptions("softplusBackwardFromOutput", options);
  const beta = numberParameter("softplusBackwardFromOutput", BETA, y, options.beta);
  const out = outputFor("softplusBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [beta])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out, beta);
  return out;
}

function value(y: number, beta: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? -expm1(-beta * y) : 0;
}

function value32(y: number, beta: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? -wideExpm1(-beta * y) : 0;
}

function forward32(y: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value32(y[i]!, beta);
}

function forward64(y: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, beta);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value32(y[i]!, beta);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, beta);
}
