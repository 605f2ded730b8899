// Generated from specs/activations/exponential.ts by @subgrad/generator. Do not edit.
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
import { exp } from "../internal/exp.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

export interface ExponentialOptions {}

export interface ExponentialSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ExponentialOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("exponential", "x", x);
  checkOptions("exponential", options);
  const out = outputFor("exponential", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ExponentialSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("exponentialDerivative", "x", x);
  checkOptions("exponentialDerivative", options);
  resolveKinks("exponentialDerivative", {}, options.kinks);
  const out = outputFor("exponentialDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ExponentialSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("exponentialSecondDerivative", "x", x);
  checkOptions("exponentialSecondDerivative", options);
  resolveKinks("exponentialSecondDerivative", {}, options.kinks);
  const out = outputFor("exponentialSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ExponentialSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("exponentialBackward", "x", x);
  checkLike("exponentialBackward", "dy", dy, x);
  checkOptions("exponentialBackward", options);
  resolveKinks("exponentialBackward", {}, options.kinks);
  const out = outputFor("exponentialBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ExponentialSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("exponentialDoubleBackward", "x", x);
  checkLike("exponentialDoubleBackward", "ddx", ddx, x);
  checkLike("exponentialDoubleBackward", "dy", dy, x);
  checkOptions("exponentialDoubleBackward", options);
  resolveKinks("exponentialDoubleBackward", {}, options.kinks);
  const out = outputsFor("exponentialDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: ExponentialSlopeOptions): {} {
  checkInput("exponentialParameterGradients", "x", x);
  checkLike("exponentialParameterGradients", "dy", dy, x);
  checkOptions("exponentialParameterGradients", options);
  return {};
}

function value(x: number): number {
  return exp(x);
}

function value32(x: number): number {
  return wideExp(x);
}

function slope(x: number): number {
  return exp(x);
}

function slope32(x: number): number {
  return wideExp(x);
}

function bend(x: number): number {
  return exp(x);
}

function bend32(x: number): number {
  return wideExp(x);
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
