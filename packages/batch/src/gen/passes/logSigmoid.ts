// Generated from specs/activations/logSigmoid.ts by @subgrad/generator. Do not edit.
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
import { log1pExp } from "../internal/log1pExp.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { sigmoid } from "../internal/sigmoid.ts";
import { sigmoidSlope } from "../internal/sigmoidSlope.ts";

export interface LogSigmoidOptions {}

export interface LogSigmoidSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LogSigmoidOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("logSigmoid", "x", x);
  checkOptions("logSigmoid", options);
  const out = outputFor("logSigmoid", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: LogSigmoidSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("logSigmoidDerivative", "x", x);
  checkOptions("logSigmoidDerivative", options);
  resolveKinks("logSigmoidDerivative", {}, options.kinks);
  const out = outputFor("logSigmoidDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: LogSigmoidSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("logSigmoidSecondDerivative", "x", x);
  checkOptions("logSigmoidSecondDerivative", options);
  resolveKinks("logSigmoidSecondDerivative", {}, options.kinks);
  const out = outputFor("logSigmoidSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LogSigmoidSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("logSigmoidBackward", "x", x);
  checkLike("logSigmoidBackward", "dy", dy, x);
  checkOptions("logSigmoidBackward", options);
  resolveKinks("logSigmoidBackward", {}, options.kinks);
  const out = outputFor("logSigmoidBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: LogSigmoidSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("logSigmoidDoubleBackward", "x", x);
  checkLike("logSigmoidDoubleBackward", "ddx", ddx, x);
  checkLike("logSigmoidDoubleBackward", "dy", dy, x);
  checkOptions("logSigmoidDoubleBackward", options);
  resolveKinks("logSigmoidDoubleBackward", {}, options.kinks);
  const out = outputsFor("logSigmoidDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: LogSigmoidSlopeOptions): {} {
  checkInput("logSigmoidParameterGradients", "x", x);
  checkLike("logSigmoidParameterGradients", "dy", dy, x);
  checkOptions("logSigmoidParameterGradients", options);
  return {};
}

function value(x: number): number {
  return -log1pExp(-x);
}

function value32(x: number): number {
  return -wideLog1pExp(-x);
}

function slope(x: number): number {
  return sigmoid(-x);
}

function slope32(x: number): number {
  return wideSigmoid(-x);
}

function bend(x: number): number {
  return -sigmoidSlope(-x);
}

function bend32(x: number): number {
  return -wideSigmoidSlope(-x);
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope32(x[i]!);
}

function derivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function secondDerivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend32(x[i]!);
}

function secondDerivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope32(x[i]!);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend32(x[i]!);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
const powerOfTwo = sharedPowerOfTwo;

const roundTiesToEven = sharedRoundTiesToEven;

/** ln(1 + t) for 0 ≤ t ≤ 1, in binary64 for a result that is rounded to binary32. */
const wideLog1pUnit = (t: number): number => {
  const s = t / (2 + t);
  const z = s * s;
  const p = 0.2861688396566621 + z * (0.21427672654009902 + z * 0.24300863363741146);
  return s * (2 + z * (0.6666667562240125 + z * (0.3999887774618558 + z * p)));
};

/** eʳ − 1 for |r| ≤ ½ ln 2, in binary64 for a result that is rounded to binary32. */
const wideExpm1Reduced = (r: number): number => {
  const p4 = 0.001394062434076471 + r * 0.00019845844790976368;
  const p2 = 0.04166636095279681 + r * (0.008333389417141433 + r * p4);
  return r * (1 + r * (0.5000000044152457 + r * (0.16666666370341715 + r * p2)));
};

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** ln(1 + eˣ), in binary64 for a result that is rounded to binary32. */
const wideLog1pExp = (x: number): number => {
  const clamped = x < -708 ? -708 : x;
  return 0.5 * (clamped + Math.abs(clamped)) + wideLog1pUnit(wideExp(-Math.abs(clamped)));
};

/** 1 / (1 + e⁻ˣ), in binary64 for a result that is rounded to binary32. */
const wideSigmoid = (x: number): number => 1 / (1 + wideExp(-x));

/** σ(x)·σ(−x), the derivative of the sigmoid, in binary64 for a result that is rounded to binary32. */
const wideSigmoidSlope = (x: number): number => {
  const t = wideExp(-Math.abs(x));
  return t / ((1 + t) * (1 + t));
};
