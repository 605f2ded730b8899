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

export interface SeluDerivativeFromOutputOptions {}

export function forward<A extends FloatArray>(
  y: A,
  options: SeluDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("seluDerivativeFromOutput", "y", y);
  checkOptions("seluDerivativeFromOutput", options);
  const out = outputFor("seluDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SeluDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("seluBackwardFromOutput", "y", y);
  checkLike("seluBackwardFromOutput", "dy", dy, y);
  checkOptions("seluBackwardFromOutput", options);
  const out = outputFor("seluBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out);
  return out;
}

function value(y: number): number {
  return y > 0 ? 1.0507009873554805 : y + 1.7580993408473768;
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
