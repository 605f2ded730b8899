// Generated from specs/activations/squaredRelu.ts by @subgrad/generator. Do not edit.
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

export interface SquaredReluDerivativeFromOutputOptions {}

export function forward<A extends FloatArray>(
  y: A,
  options: SquaredReluDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("squaredReluDerivativeFromOutput", "y", y);
  checkOptions("squaredReluDerivativeFromOutput", options);
  const out = outputFor("squaredReluDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SquaredReluDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("squaredReluBackwardFromOutput", "y", y);
  checkLike("squaredReluBackwardFromOutput", "dy", dy, y);
  checkOptions("squaredReluBackwardFromOutput", options);
  const out = outputFor("squaredReluBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out);
  return out;
}

function value(y: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? 2 * Math.sqrt(y) : 0;
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
