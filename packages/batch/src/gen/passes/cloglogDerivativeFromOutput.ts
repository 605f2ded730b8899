// Generated from specs/activations/cloglog.ts by @subgrad/generator. Do not edit.
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
import { exponentOf as sharedExponentOf } from "../internal/exponentOf.ts";
import { log1p } from "../internal/log1p.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";

export interface CloglogDerivativeFromOutputOptions {}

export function forward<A extends FloatArray>(
  y: A,
  options: CloglogDerivativeFromOutputOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("cloglogDerivativeFromOutput", "y", y);
  checkOptions("cloglogDerivativeFromOutput", options);
  const out = outputFor("cloglogDerivativeFromOutput", options.out, y);
  if (inLanes(forwardLanes, [y], out, [])) return out;
  const loop = isFloat32(y) ? forward32 : forward64;
  loop(y, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  y: A,
  options: CloglogDerivativeFromOutputOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("cloglogBackwardFromOutput", "y", y);
  checkLike("cloglogBackwardFromOutput", "dy", dy, y);
  checkOptions("cloglogBackwardFromOutput", options);
  const out = outputFor("cloglogBackwardFromOutput", options.out, y, dy);
  if (inLanes(backwardLanes, [dy, y], out, [])) return out;
  const loop = isFloat32(y) ? backward32 : backward64;
  loop(dy, y, out);
  return out;
}

function value(y: number): number {
  if (Number.isNaN(y)) return y;
  return y < 1 ? (y - 1) * log1p(-y) : 0;
}

function value32(y: number): number {
  if (Number.isNaN(y)) return y;
  return y < 1 ? (y - 1) * wideLog1p(-y) : 0;
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
const exponentOf = sharedExponentOf;

const powerOfTwo = sharedPowerOfTwo;

/** ln(1 + t) for 0 ≤ t ≤ 1, in binary64 for a result that is rounded to binary32. */
const wideLog1pUnit = (t: number): number => {
  const s = t / (2 + t);
  const z = s * s;
  const p = 0.2861688396566621 + z * (0.21427672654009902 + z * 0.24300863363741146);
  return s * (2 + z * (0.6666667562240125 + z * (0.3999887774618558 + z * p)));
};

/** ln(1 + x), in binary64 for a result that is rounded to binary32. */
const wideLog1p = (x: number): number => {
  const u = 1 + x;
  if (x <= -1) {
    return x < -1 ? (u - u) / (u - u) : -1 / (u * u);
  }
  if (x > 1.7976931348623157e308) {
    return x;
  }
  const k = exponentOf(Math.SQRT2 * u);
  const scale = powerOfTwo(0 - k);
  return wideLog1pUnit(x * scale - (1 - scale)) - (0 - k) * Math.LN2;
};
