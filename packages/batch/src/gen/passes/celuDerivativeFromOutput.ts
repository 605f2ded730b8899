// Generated from specs/activations/celu.ts by @subgrad/generator. Do not edit.
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

const ALPHA = { name: "alpha", default: 1, above: 0 };

export interface CeluDerivativeFromOutputOptions {
  /** Depth of the plateau on the negative side. A number > 0; default 1. */
  readonly alpha?: number | undefined;
}

export function forward<A extends FloatArray>(
  y: A,
  options: CeluDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("celuDerivativeFromOutput", "y", y);
  checkOptions("celuDerivativeFromOutput", options);
  const alpha = numberParameter("celuDerivativeFromOutput", ALPHA, y, options.alpha);
  const out = outputFor("celuDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [alpha])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out, alpha);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: CeluDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("celuBackwardFromOutput", "y", y);
  checkLike("celuBackwardFromOutput", "dy", dy, y);
  checkOptions("celuBackwardFromOutput", options);
  const alpha = numberParameter("celuBackwardFromOutput", ALPHA, y, options.alpha);
  const out = outputFor("celuBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [alpha])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out, alpha);
  return out;
}

function value(y: number, alpha: number): number {
  return y > 0 ? 1 : (y + alpha) / alpha;
}

function forward32(y: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, alpha);
}

function forward64(y: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, alpha);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, alpha);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, alpha);
}
