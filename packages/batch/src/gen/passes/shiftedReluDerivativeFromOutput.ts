// Generated from specs/activations/shiftedRelu.ts by @subgrad/generator. Do not edit.
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

const A = { name: "a", default: 1, min: 0 };

export interface ShiftedReluDerivativeFromOutputOptions {
  /** Depth of the plateau on the negative side. A number ≥ 0; default 1. */
  readonly a?: number | undefined;
}

export function forward<A extends FloatArray>(
  y: A,
  options: ShiftedReluDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("shiftedReluDerivativeFromOutput", "y", y);
  checkOptions("shiftedReluDerivativeFromOutput", options);
  const a = numberParameter("shiftedReluDerivativeFromOutput", A, y, options.a);
  const out = outputFor("shiftedReluDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [a])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out, a);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: ShiftedReluDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("shiftedReluBackwardFromOutput", "y", y);
  checkLike("shiftedReluBackwardFromOutput", "dy", dy, y);
  checkOptions("shiftedReluBackwardFromOutput", options);
  const a = numberParameter("shiftedReluBackwardFromOutput", A, y, options.a);
  const out = outputFor("shiftedReluBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [a])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out, a);
  return out;
}

function value(y: number, a: number): number {
  if (Number.isNaN(y)) return y;
  return y > -a ? 1 : 0;
}

function forward32(y: FloatArray, out: FloatArray, a: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, a);
}

function forward64(y: FloatArray, out: FloatArray, a: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, a);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray, a: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, a);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray, a: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, a);
}
