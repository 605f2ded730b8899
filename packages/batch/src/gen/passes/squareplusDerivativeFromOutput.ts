// Generated from specs/activations/squareplus.ts by @subgrad/generator. Do not edit.
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

const B = { name: "b", default: 4, min: 0 };

export interface SquareplusDerivativeFromOutputOptions {
  /** Size of the bend: the value at 0 is √b / 2. 0 makes it relu; 4 makes it metallicMean. A number ≥ 0; default 4. */
  readonly b?: number | undefined;
}

export function forward<A extends FloatArray>(
  y: A,
  options: SquareplusDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("squareplusDerivativeFromOutput", "y", y);
  checkOptions("squareplusDerivativeFromOutput", options);
  const b = numberParameter("squareplusDerivativeFromOutput", B, y, options.b);
  const out = outputFor("squareplusDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [b])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out, b);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: SquareplusDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("squareplusBackwardFromOutput", "y", y);
  checkLike("squareplusBackwardFromOutput", "dy", dy, y);
  checkOptions("squareplusBackwardFromOutput", options);
  const b = numberParameter("squareplusBackwardFromOutput", B, y, options.b);
  const out = outputFor("squareplusBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [b])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out, b);
  return out;
}

function value(y: number, b: number): number {
  if (Number.isNaN(y)) return y;
  return y > 1 ? 1 / (1 + (0.25 * b) / y / y) : y > 0 ? y / (y + (0.25 * b) / y) : 0;
}

function forward32(y: FloatArray, out: FloatArray, b: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, b);
}

function forward64(y: FloatArray, out: FloatArray, b: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, b);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray, b: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, b);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray, b: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, b);
}
