// Generated from specs/activations/logSigmoid.ts by @subgrad/generator. Do not edit.
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
import { expm1 } from "../internal/expm1.ts";
import { wideExpm1 } from "../internal/wideExpm1.ts";

export interface LogSigmoidDerivativeFromOutputOptions {}

export function forward<A extends FloatArray>(
  y: A,
  options: LogSigmoidDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("logSigmoidDerivativeFromOutput", "y", y);
  checkOptions("logSigmoidDerivativeFromOutput", options);
  const out = outputFor("logSigmoidDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: LogSigmoidDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("logSigmoidBackwardFromOutput", "y", y);
  checkLike("logSigmoidBackwardFromOutput", "dy", dy, y);
  checkOptions("logSigmoidBackwardFromOutput", options);
  const out = outputFor("logSigmoidBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out);
  return out;
}

function value(y: number): number {
  return -expm1(y);
}

function value32(y: number): number {
  return -wideExpm1(y);
}

function forward32(y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = value32(y[i]!);
}

function forward64(y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value32(y[i]!);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!);
}
