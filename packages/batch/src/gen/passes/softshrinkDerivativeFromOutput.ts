// Generated from specs/activations/softshrink.ts by @subgrad/generator. Do not edit.
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

const LAMBDA = { name: "lambda", default: 0.5, above: 0 };

export interface SoftshrinkDerivativeFromOutputOptions {
  /** Half-width of the dead zone. A number > 0; default 0.5. */
  readonly lambda?: number | undefined;
}

export function forward<A extends FloatArray>(
  y: A,
  options: SoftshrinkDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("softshrinkDerivativeFromOutput", "y", y);
  checkOptions("softshrinkDerivativeFromOutput", options);
  const lambda = numberParameter("softshrinkDerivativeFromOutput", LAMBDA, y, options.lambda);
  const out = outputFor("softshrinkDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out, lambda);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SoftshrinkDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("softshrinkBackwardFromOutput", "y", y);
  checkLike("softshrinkBackwardFromOutput", "dy", dy, y);
  checkOptions("softshrinkBackwardFromOutput", options);
  const lambda = numberParameter("softshrinkBackwardFromOutput", LAMBDA, y, options.lambda);
  const out = outputFor("softshrinkBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out, lambda);
  return out;
}

function value(y: number, lambda: number): number {
  if (Number.isNaN(y)) return y;
  return y === 0 ? 0 : 1;
}

function forward32(y: FloatArray, out: FloatArray, lambda: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, lambda);
}

function forward64(y: FloatArray, out: FloatArray, lambda: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, lambda);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray, lambda: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, lambda);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray, lambda: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, lambda);
}
