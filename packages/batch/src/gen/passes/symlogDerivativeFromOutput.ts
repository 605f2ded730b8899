// Generated from specs/activations/symlog.ts by @subgrad/generator. Do not edit.
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
import { exp } from "../internal/exp.ts";
import { wideExp } from "../internal/wideExp.ts";

export interface SymlogDerivativeFromOutputOptions {}

export function forward<A extends FloatArray>(
  y: A,
  options: SymlogDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("symlogDerivativeFromOutput", "y", y);
  checkOptions("symlogDerivativeFromOutput", options);
  const out = outputFor("symlogDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SymlogDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("symlogBackwardFromOutput", "y", y);
  checkLike("symlogBackwardFromOutput", "dy", dy, y);
  checkOptions("symlogBackwardFromOutput", options);
  const out = outputFor("symlogBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out);
  return out;
}

function value(y: number): number {
  return exp(-Math.abs(y));
}

function value32(y: number): number {
  return wideExp(-Math.abs(y));
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
