// Generated from specs/activations/cloglog.ts by @subgrad/generator. Do not edit.
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
import { log1p } from "../internal/log1p.ts";
import { wideLog1p } from "../internal/wideLog1p.ts";

export interface CloglogDerivativeFromOutputOptions {}

export function forward<A extends FloatArray>(
  y: A,
  options: CloglogDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("cloglogDerivativeFromOutput", "y", y);
  checkOptions("cloglogDerivativeFromOutput", options);
  const out = outputFor("cloglogDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: CloglogDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("cloglogBackwardFromOutput", "y", y);
  checkLike("cloglogBackwardFromOutput", "dy", dy, y);
  checkOptions("cloglogBackwardFromOutput", options);
  const out = outputFor("cloglogBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out);
  return out;
}

function value(y: number): number {
  if (Number.isNaN(y)) return y;
  return y < 1 ? (y - 1) * log1p(-y) : 0;
}

function value32(y: number): number {
  if (Number.isNaN(y)) return y;
  return y < 1 ? (y - 1) * wideLog1p(-y) : 0;
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
