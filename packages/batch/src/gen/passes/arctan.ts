// Generated from specs/activations/arctan.ts by @subgrad/generator. Do not edit.
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
import { atan } from "../internal/atan.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";

export interface ArctanOptions {}

export interface ArctanSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ArctanOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("arctan", "x", x);
  checkOptions("arctan", options);
  const out = outputFor("arctan", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ArctanSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("arctanDerivative", "x", x);
  checkOptions("arctanDerivative", options);
  resolveKinks("arctanDerivative", {}, options.kinks);
  const out = outputFor("arctanDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ArctanSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("arctanSecondDerivative", "x", x);
  checkOptions("arctanSecondDerivative", options);
  resolveKinks("arctanSecondDerivative", {}, options.kinks);
  const out = outputFor("arctanSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ArctanSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("arctanBackward", "x", x);
  checkLike("arctanBackward", "dy", dy, x);
  checkOptions("arctanBackward", options);
  resolveKinks("arctanBackward", {}, options.kinks);
  const out = outputFor("arctanBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ArctanSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("arctanDoubleBackward", "x", x);
  checkLike("arctanDoubleBackward", "ddx", ddx, x);
  checkLike("arctanDoubleBackward", "dy", dy, x);
  checkOptions("arctanDoubleBackward", options);
  resolveKinks("arctanDoubleBackward", {}, options.kinks);
  const out = outputsFor("arctanDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: ArctanSlopeOptions): {} {
  checkInput("arctanParameterGradients", "x", x);
  checkLike("arctanParameterGradients", "dy", dy, x);
  checkOptions("arctanParameterGradients", options);
  return {};
}

function value(x: number): number {
  return atan(x);
}

function value32(x: number): number {
  return wideAtan(x);
}

function slope(x: number): number {
  return Math.abs(x) < 1000000000 ? 1 / (1 + x * x) : 1 / x / x;
}

function bend(x: number): number {
  return Math.abs(x) < 1000000000
    ? -(((1 / (1 + x * x)) * (x + x)) / (1 + x * x))
    : (-(1 / x / x) - 1 / x / x) / x;
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

/** atan x, in binary64 for a result that is rounded to binary32. */
const wideAtan = (x: number): number => {
  const t = Math.abs(x) > 1 ? -1 / x : x;
  const start = Math.abs(x) > 1 ? 1.5707963267948966 * Math.max(-1, Math.min(1, x)) : -0;
  const z = t * t;
  const p8 = -0.01629923342987629 + z * (0.004926271914526112 + z * -0.0006979428762227693);
  const p5 = 0.07259421457323559 + z * (-0.05451568093272132 + z * (0.03447555981946991 + z * p8));
  const p2 = -0.1428416703302326 + z * (0.11094502207232922 + z * (-0.0898543284311251 + z * p5));
  const p = -0.33333332133462173 + z * (0.19999927230319137 + z * p2);
  return start + t * (1 + z * p);
};
