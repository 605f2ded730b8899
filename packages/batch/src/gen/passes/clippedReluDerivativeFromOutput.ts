// Generated from specs/activations/clippedRelu.ts by @subgrad/generator. Do not edit.
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

const MAXIMUM = { name: "maximum", default: 20, above: 0 };

export interface ClippedReluDerivativeFromOutputOptions {
  /** The cap: 20 in the paper. A number > 0; default 20. */
  readonly maximum?: number | undefined;
}

export function forward<A extends FloatArray>(
  y: A,
  options: ClippedReluDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("clippedReluDerivativeFromOutput", "y", y);
  checkOptions("clippedReluDerivativeFromOutput", options);
  const maximum = numberParameter("clippedReluDerivativeFromOutput", MAXIMUM, y, options.maximum);
  const out = outputFor("clippedReluDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [maximum])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out, maximum);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: ClippedReluDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("clippedReluBackwardFromOutput", "y", y);
  checkLike("clippedReluBackwardFromOutput", "dy", dy, y);
  checkOptions("clippedReluBackwardFromOutput", options);
  const maximum = numberParameter("clippedReluBackwardFromOutput", MAXIMUM, y, options.maximum);
  const out = outputFor("clippedReluBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [maximum])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out, maximum);
  return out;
}

function value(y: number, maximum: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 && y < maximum ? 1 : 0;
}

function forward32(y: FloatArray, out: FloatArray, maximum: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, maximum);
}

function forward64(y: FloatArray, out: FloatArray, maximum: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, maximum);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray, maximum: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, maximum);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray, maximum: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, maximum);
}
