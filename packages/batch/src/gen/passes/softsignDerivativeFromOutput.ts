// Generated from specs/activations/softsign.ts by @subgrad/generator. Do not edit.
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

export interface SoftsignDerivativeFromOutputOptions {}

export function forward<A extends FloatArray>(
  y: A,
  options: SoftsignDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("softsignDerivativeFromOutput", "y", y);
  checkOptions("softsignDerivativeFromOutput", options);
  const out = outputFor("softsignDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SoftsignDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("softsignBackwardFromOutput", "y", y);
  checkLike("softsignBackwardFromOutput", "dy", dy, y);
  checkOptions("softsignBackwardFromOutput", options);
  const out = outputFor("softsignBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out);
  return out;
}

function value(y: number): number {
  return (1 - Math.abs(y)) * (1 - Math.abs(y));
}

function forward32(y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!);
}

function forward64(y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!);
}
