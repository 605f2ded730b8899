// Generated from specs/activations/bentIdentity.ts by @subgrad/generator. Do not edit.
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

export interface BentIdentityOptions {}

export interface BentIdentitySlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: BentIdentityOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("bentIdentity", "x", x);
  checkOptions("bentIdentity", options);
  const out = outputFor("bentIdentity", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: BentIdentitySlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("bentIdentityDerivative", "x", x);
  checkOptions("bentIdentityDerivative", options);
  resolveKinks("bentIdentityDerivative", {}, options.kinks);
  const out = outputFor("bentIdentityDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: BentIdentitySlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("bentIdentitySecondDerivative", "x", x);
  checkOptions("bentIdentitySecondDerivative", options);
  resolveKinks("bentIdentitySecondDerivative", {}, options.kinks);
  const out = outputFor("bentIdentitySecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: BentIdentitySlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("bentIdentityBackward", "x", x);
  checkLike("bentIdentityBackward", "dy", dy, x);
  checkOptions("bentIdentityBackward", options);
  resolveKinks("bentIdentityBackward", {}, options.kinks);
  const out = outputFor("bentIdentityBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: BentIdentitySlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("bentIdentityDoubleBackward", "x", x);
  checkLike("bentIdentityDoubleBackward", "ddx", ddx, x);
  checkLike("bentIdentityDoubleBackward", "dy", dy, x);
  checkOptions("bentIdentityDoubleBackward", options);
  resolveKinks("bentIdentityDoubleBackward", {}, options.kinks);
  const out = outputsFor("bentIdentityDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: BentIdentitySlopeOptions): {} {
  checkInput("bentIdentityParameterGradients", "x", x);
  checkLike("bentIdentityParameterGradients", "dy", dy, x);
  checkOptions("bentIdentityParameterGradients", options);
  return {};
}

function value(x: number): number {
  if (x === -Infinity) return x;
  const root = Math.abs(x) < 1000000000 ? Math.sqrt(x * x + 1) : Math.abs(x);
  return x + (Math.abs(x) < 1 ? (0.5 * x * x) / (root + 1) : 0.5 * (root - 1));
}

function slope(x: number): number {
  if (x === -Infinity) return 0.5;
  if (x === Infinity) return 1.5;
  return 1 + (0.5 * x) / (Math.abs(x) < 1000000000 ? Math.sqrt(x * x + 1) : Math.abs(x));
}

function bend(x: number): number {
  return Math.abs(x) < 1000000000
    ? 0.5 / ((x * x + 1) * Math.sqrt(x * x + 1))
    : 0.5 / Math.abs(x) / Math.abs(x) / Math.abs(x);
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
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
