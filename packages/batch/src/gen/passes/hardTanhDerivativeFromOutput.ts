// Generated from specs/activations/hardTanh.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  checkTogether,
  inLanes,
  isFloat32,
  numberParameter,
  outputFor,
} from "../../runtime/index.ts";

const MIN_VALUE = { name: "minValue", default: -1 };

const MAX_VALUE = { name: "maxValue", default: 1 };

const REQUIREMENTS = [["minValue", "<", "maxValue"]] as const;

export interface HardTanhDerivativeFromOutputOptions {
  /** Least value. Any number; default -1. */
  readonly minValue?: number | undefined;
  /** Greatest value. Any number; default 1. */
  readonly maxValue?: number | undefined;
}

export function forward<A extends FloatArray>(
  y: A,
  options: HardTanhDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("hardTanhDerivativeFromOutput", "y", y);
  checkOptions("hardTanhDerivativeFromOutput", options);
  const minValue = numberParameter("hardTanhDerivativeFromOutput", MIN_VALUE, y, options.minValue);
  const maxValue = numberParameter("hardTanhDerivativeFromOutput", MAX_VALUE, y, options.maxValue);
  checkTogether("hardTanhDerivativeFromOutput", REQUIREMENTS, { minValue, maxValue });
  const out = outputFor("hardTanhDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [minValue, maxValue])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out, minValue, maxValue);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: HardTanhDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("hardTanhBackwardFromOutput", "y", y);
  checkLike("hardTanhBackwardFromOutput", "dy", dy, y);
  checkOptions("hardTanhBackwardFromOutput", options);
  const minValue = numberParameter("hardTanhBackwardFromOutput", MIN_VALUE, y, options.minValue);
  const maxValue = numberParameter("hardTanhBackwardFromOutput", MAX_VALUE, y, options.maxValue);
  checkTogether("hardTanhBackwardFromOutput", REQUIREMENTS, { minValue, maxValue });
  const out = outputFor("hardTanhBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [minValue, maxValue])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out, minValue, maxValue);
  return out;
}

function value(y: number, minValue: number, maxValue: number): number {
  if (Number.isNaN(y)) return y;
  return y > minValue && y < maxValue ? 1 : 0;
}

function forward32(y: FloatArray, out: FloatArray, minValue: number, maxValue: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, minValue, maxValue);
}

function forward64(y: FloatArray, out: FloatArray, minValue: number, maxValue: number): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!, minValue, maxValue);
}

function backward32(
  dy: FloatArray,
  y: FloatArray,
  out: FloatArray,
  minValue: number,
  maxValue: number,
): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, minValue, maxValue);
}

function backward64(
  dy: FloatArray,
  y: FloatArray,
  out: FloatArray,
  minValue: number,
  maxValue: number,
): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!, minValue, maxValue);
}
