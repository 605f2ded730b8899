// Generated from specs/activations/logit.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  apartFrom,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
  outputsFor,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";
import { exponentOf as sharedExponentOf } from "../internal/exponentOf.ts";
import { log } from "../internal/log.ts";
import { log1p } from "../internal/log1p.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";

export interface LogitOptions {}

export interface LogitSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LogitOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("logit", "x", x);
  checkOptions("logit", options);
  const out = outputFor("logit", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: LogitSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("logitDerivative", "x", x);
  checkOptions("logitDerivative", options);
  resolveKinks("logitDerivative", {}, options.kinks);
  const out = outputFor("logitDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: LogitSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("logitSecondDerivative", "x", x);
  checkOptions("logitSecondDerivative", options);
  resolveKinks("logitSecondDerivative", {}, options.kinks);
  const out = outputFor("logitSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogitSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("logitBackward", "x", x);
  checkLike("logitBackward", "dy", dy, x);
  checkOptions("logitBackward", options);
  resolveKinks("logitBackward", {}, options.kinks);
  const out = outputFor("logitBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LogitSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("logitDoubleBackward", "x", x);
  checkLike("logitDoubleBackward", "ddx", ddx, x);
  checkLike("logitDoubleBackward", "dy", dy, x);
  checkOptions("logitDoubleBackward", options);
  resolveKinks("logitDoubleBackward", {}, options.kinks);
  const out = outputsFor("logitDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: LogitSlopeOptions): {} {
  checkInput("logitParameterGradients", "x", x);
  checkLike("logitParameterGradients", "dy", dy, x);
  checkOptions("logitParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (!(x >= 0 && x <= 1)) return NaN;
  return x < 0.25 ? log(x / (1 - x)) : x < 0.5 ? -log1p((1 - 2 * x) / x) : log1p((2 * x - 1) / (1 - x));
}

function value32(x: number): number {
  if (!(x >= 0 && x <= 1)) return NaN;
  return x < 0.25
    ? wideLog(x / (1 - x))
    : x < 0.5
      ? -wideLog1p((1 - 2 * x) / x)
      : wideLog1p((2 * x - 1) / (1 - x));
}

function slope(x: number): number {
  if (!(x >= 0 && x <= 1)) return NaN;
  if (x === 0) return Infinity;
  return 1 / (x * (1 - x));
}

function bend(x: number): number {
  if (!(x >= 0 && x <= 1)) return NaN;
  return (2 * x - 1) / (x * (1 - x)) / (x * (1 - x));
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function derivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function secondDerivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function secondDerivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
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

/** ln x, in binary64 for a result that is rounded to binary32. */
const wideLog = (x: number): number => {
  if (x <= 0) {
    return x < 0 ? (x - x) / (x - x) : -1 / (x * x);
  }
  if (x > 1.7976931348623157e308) {
    return x;
  }
  const k = exponentOf(Math.SQRT2 * x);
  return wideLog1pUnit(x * powerOfTwo(-k) - 1) + k * Math.LN2;
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
