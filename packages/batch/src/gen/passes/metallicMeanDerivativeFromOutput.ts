// Generated from specs/activations/metallicMean.ts by @subgrad/generator. Do not edit.
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

export interface MetallicMeanDerivativeFromOutputOptions {}

export function forward<A extends FloatArray>(
  y: A,
  options: MetallicMeanDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("metallicMeanDerivativeFromOutput", "y", y);
  checkOptions("metallicMeanDerivativeFromOutput", options);
  const out = outputFor("metallicMeanDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: MetallicMeanDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("metallicMeanBackwardFromOutput", "y", y);
  checkLike("metallicMeanBackwardFromOutput", "dy", dy, y);
  checkOptions("metallicMeanBackwardFromOutput", options);
  const out = outputFor("metallicMeanBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out);
  return out;
}

function value(y: number): number {
  if (Number.isNaN(y)) return y;
  return y > 1 ? 1 / (1 + 1 / y / y) : y > 0 ? y / (y + 1 / y) : 0;
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
