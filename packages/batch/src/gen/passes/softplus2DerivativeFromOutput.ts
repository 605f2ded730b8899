// Generated from specs/activations/softplus2.ts by @subgrad/generator. Do not edit.
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

export interface Softplus2DerivativeFromOutputOptions {}

export function forward<A extends FloatArray>(
  y: A,
  options: Softplus2DerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("softplus2DerivativeFromOutput", "y", y);
  checkOptions("softplus2DerivativeFromOutput", options);
  const out = outputFor("softplus2DerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: Softplus2DerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("softplus2BackwardFromOutput", "y", y);
  checkLike("softplus2BackwardFromOutput", "dy", dy, y);
  checkOptions("softplus2BackwardFromOutput", options);
  const out = outputFor("softplus2BackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out);
  return out;
}

function value(y: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? -expm1(-Math.LN2 * y) : 0;
}

function value32(y: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? -wideExpm1(-Math.LN2 * y) : 0;
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
