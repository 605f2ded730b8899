// Generated from specs/activations/bipolarSigmoid.ts by @subgrad/generator. Do not edit.
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

export interface BipolarSigmoidDerivativeFromOutputOptions {}

export function forward<A extends FloatArray>(
  y: A,
  options: BipolarSigmoidDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("bipolarSigmoidDerivativeFromOutput", "y", y);
  checkOptions("bipolarSigmoidDerivativeFromOutput", options);
  const out = outputFor("bipolarSigmoidDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: BipolarSigmoidDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("bipolarSigmoidBackwardFromOutput", "y", y);
  checkLike("bipolarSigmoidBackwardFromOutput", "dy", dy, y);
  checkOptions("bipolarSigmoidBackwardFromOutput", options);
  const out = outputFor("bipolarSigmoidBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out);
  return out;
}

function value(y: number): number {
  return (1 - y) * (0.5 * (1 + y));
}

function forward32(y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!);
}

function forward64(y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!);
}
