// Generated from specs/activations/thresholdedRelu.ts by @subgrad/generator. Do not edit.
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

const THRESHOLD = { name: "threshold", default: 1, min: 0 };

export interface ThresholdedReluDerivativeFromOutputOptions {
  /** Where the unit sets in. A number ≥ 0; default 1. */
  readonly threshold?: number | undefined;
}

export function forward<A extends FloatArray>(
  y: A,
  options: ThresholdedReluDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("thresholdedReluDerivativeFromOutput", "y", y);
  checkOptions("thresholdedReluDerivativeFromOutput", options);
  const threshold = numberParameter("thresholdedReluDerivativeFromOutput", THRESHOLD, y, options.threshold);
  const out = outputFor("thresholdedReluDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out, threshold);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: ThresholdedReluDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("thresholdedReluBackwardFromOutput", "y", y);
  checkLike("thresholdedReluBackwardFromOutput", "dy", dy, y);
  checkOptions("thresholdedReluBackwardFromOutput", options);
  const threshold = numberParameter("thresholdedReluBackwardFromOutput", THRESHOLD, y, options.threshold);
  const out = outputFor("thresholdedReluBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out, threshold);
  return out;
}

function value(y: number, threshold: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? 1 : 0;
}

function forward32(y: FloatArray, out: FloatArray, threshold: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, threshold);
}

function forward64(y: FloatArray, out: FloatArray, threshold: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, threshold);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray, threshold: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, threshold);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray, threshold: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, threshold);
}
