// Generated from specs/activations/leakyRelu.ts by @subgrad/generator. Do not edit.
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

const NEGATIVE_SLOPE = { name: "negativeSlope", default: 0.01, min: 0 };

export interface LeakyReluDerivativeFromOutputOptions {
  /** Slope on the negative side. A number ≥ 0; default 0.01. */
  readonly negativeSlope?: number | undefined;
}

export function forward<A extends FloatArray>(
  y: A,
  options: LeakyReluDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("leakyReluDerivativeFromOutput", "y", y);
  checkOptions("leakyReluDerivativeFromOutput", options);
  const negativeSlope = numberParameter(
    "leakyReluDerivativeFromOutput",
    NEGATIVE_SLOPE,
    y,
    options.negativeSlope,
  );
  const out = outputFor("leakyReluDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [negativeSlope])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out, negativeSlope);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: LeakyReluDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("leakyReluBackwardFromOutput", "y", y);
  checkLike("leakyReluBackwardFromOutput", "dy", dy, y);
  checkOptions("leakyReluBackwardFromOutput", options);
  const negativeSlope = numberParameter(
    "leakyReluBackwardFromOutput",
    NEGATIVE_SLOPE,
    y,
    options.negativeSlope,
  );
  const out = outputFor("leakyReluBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [negativeSlope])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out, negativeSlope);
  return out;
}

function value(y: number, negativeSlope: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? 1 : negativeSlope;
}

function forward32(y: FloatArray, out: FloatArray, negativeSlope: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, negativeSlope);
}

function forward64(y: FloatArray, out: FloatArray, negativeSlope: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, negativeSlope);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray, negativeSlope: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, negativeSlope);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray, negativeSlope: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, negativeSlope);
}
