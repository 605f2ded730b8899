// Generated from specs/activations/logSigmoid.ts by @subgrad/generator. Do not edit.
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
import { expm1 } from "../internal/expm1.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

export interface LogSigmoidDerivativeFromOutputOptions {}

export function forward<A extends FloatArray>(
  y: A,
  options: LogSigmoidDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("logSigmoidDerivativeFromOutput", "y", y);
  checkOptions("logSigmoidDerivativeFromOutput", options);
  const out = outputFor("logSigmoidDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: LogSigmoidDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("logSigmoidBackwardFromOutput", "y", y);
  checkLike("logSigmoidBackwardFromOutput", "dy", dy, y);
  checkOptions("logSigmoidBackwardFromOutput", options);
  const out = outputFor("logSigmoidBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out);
  return out;
}

function value(y: number): number {
  return -expm1(y);
}

function value32(y: number): number {
  return -wideExpm1(y);
}

function forward32(y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = value32(y[i]!);
}

function forward64(y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = value(y[i]!);
}

function backward32(dy: FloatArray, y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value32(y[i]!);
}

function backward64(dy: FloatArray, y: FloatArray, out: FloatArray): void {
  for (let i = 0; i < y.length; i++) out[i] = dy[i]! * value(y[i]!);
}

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
const powerOfTwo = sharedPowerOfTwo;

const roundTiesToEven = sharedRoundTiesToEven;

/** eʳ − 1 for |r| ≤ ½ ln 2, in binary64 for a result that is rounded to binary32. */
const wideExpm1Reduced = (r: number): number => {
  const p4 = 0.001394062434076471 + r * 0.00019845844790976368;
  const p2 = 0.04166636095279681 + r * (0.008333389417141433 + r * p4);
  return r * (1 + r * (0.5000000044152457 + r * (0.16666666370341715 + r * p2)));
};

/** eˣ − 1, in binary64 for a result that is rounded to binary32. */
const wideExpm1 = (x: number): number => {
  const above = x < -60 ? -60 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  const scale = powerOfTwo(n | 0);
  return scale * wideExpm1Reduced(r) - (1 - scale);
};
