// Generated from specs/activations/penalizedTanh.ts by @subgrad/generator. Do not edit.
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

const NEGATIVE_SCALE = { name: "negativeScale", default: 0.25, above: 0 };

export interface PenalizedTanhDerivativeFromOutputOptions {
  /** Factor on the negative side; the paper's `a`. A number > 0; default 0.25. */
  readonly negativeScale?: number | undefined;
}

export function forward<A extends FloatArray>(
  y: A,
  options: PenalizedTanhDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("penalizedTanhDerivativeFromOutput", "y", y);
  checkOptions("penalizedTanhDerivativeFromOutput", options);
  const negativeScale = numberParameter(
    "penalizedTanhDerivativeFromOutput",
    NEGATIVE_SCALE,
    y,
    options.negativeScale,
  );
  const out = outputFor("penalizedTanhDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [negativeScale])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out, negativeScale);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: PenalizedTanhDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("penalizedTanhBackwardFromOutput", "y", y);
  checkLike("penalizedTanhBackwardFromOutput", "dy", dy, y);
  checkOptions("penalizedTanhBackwardFromOutput", options);
  const negativeScale = numberParameter(
    "penalizedTanhBackwardFromOutput",
    NEGATIVE_SCALE,
    y,
    options.negativeScale,
  );
  const out = outputFor("penalizedTanhBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [negativeScale])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out, negativeScale);
  return out;
}

function value(y: number, negativeScale: number): number {
  return y > 0 ? (1 - y) * (1 + y) : ((negativeScale - y) / negativeScale) * (negativeScale + y);
}

function forward32(y: FloatArray, out: FloatArray, negativeScale: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, negativeScale);
}

function forward64(y: FloatArray, out: FloatArray, negativeScale: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, negativeScale);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray, negativeScale: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, negativeScale);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray, negativeScale: number): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, negativeScale);
}
