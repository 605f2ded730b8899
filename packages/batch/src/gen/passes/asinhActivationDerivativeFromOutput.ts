// Generated from specs/activations/asinhActivation.ts by @subgrad/generator. Do not edit.
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
import { mulExp } from "../internal/mulExp.ts";
import { wideMulExp } from "../internal/wideMulExp.ts";

export interface AsinhActivationDerivativeFromOutputOptions {}

export function forward<A extends FloatArray>(
  y: A,
  options: AsinhActivationDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("asinhActivationDerivativeFromOutput", "y", y);
  checkOptions("asinhActivationDerivativeFromOutput", options);
  const out = outputFor("asinhActivationDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: AsinhActivationDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("asinhActivationBackwardFromOutput", "y", y);
  checkLike("asinhActivationBackwardFromOutput", "dy", dy, y);
  checkOptions("asinhActivationBackwardFromOutput", options);
  const out = outputFor("asinhActivationBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out);
  return out;
}

function value(y: number): number {
  const twice = mulExp(2, -Math.abs(y));
  return twice / (1 + 0.25 * twice * twice);
}

function value32(y: number): number {
  const twice = wideMulExp(2, -Math.abs(y));
  return twice / (1 + 0.25 * twice * twice);
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
