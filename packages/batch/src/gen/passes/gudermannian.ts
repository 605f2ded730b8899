// Generated from specs/activations/gudermannian.ts by @subgrad/generator. Do not edit.
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
import { exp } from "../internal/exp.ts";
import { mulExp } from "../internal/mulExp.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { tanh } from "../internal/tanh.ts";

export interface GudermannianOptions {}

export interface GudermannianSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: GudermannianOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("gudermannian", "x", x);
  checkOptions("gudermannian", options);
  const out = outputFor("gudermannian", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: GudermannianSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("gudermannianDerivative", "x", x);
  checkOptions("gudermannianDerivative", options);
  resolveKinks("gudermannianDerivative", {}, options.kinks);
  const out = outputFor("gudermannianDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: GudermannianSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("gudermannianSecondDerivative", "x", x);
  checkOptions("gudermannianSecondDerivative", options);
  resolveKinks("gudermannianSecondDerivative", {}, options.kinks);
  const out = outputFor("gudermannianSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GudermannianSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("gudermannianBackward", "x", x);
  checkLike("gudermannianBackward", "dy", dy, x);
  checkOptions("gudermannianBackward", options);
  resolveKinks("gudermannianBackward", {}, options.kinks);
  const out = outputFor("gudermannianBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: GudermannianSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("gudermannianDoubleBackward", "x", x);
  checkLike("gudermannianDoubleBackward", "ddx", ddx, x);
  checkLike("gudermannianDoubleBackward", "dy", dy, x);
  checkOptions("gudermannianDoubleBackward", options);
  resolveKinks("gudermannianDoubleBackward", {}, options.kinks);
  const out = outputsFor("gudermannianDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: GudermannianSlopeOptions): {} {
  checkInput("gudermannianParameterGradients", "x", x);
  checkLike("gudermannianParameterGradients", "dy", dy, x);
  checkOptions("gudermannianParameterGradients", options);
  return {};
}

function value(x: number): number {
  return Math.abs(x) < 1e-9 ? x : 2 * atan(tanh(x / 2));
}

function value32(x: number): number {
  return Math.abs(x) < 1e-9 ? x : 2 * wideAtan(wideTanh(x / 2));
}

function slope(x: number): number {
  const e = exp(-Math.abs(x));
  return mulExp(2 / (1 + e * e), -Math.abs(x));
}

function slope32(x: number): number {
  const e = wideExp(-Math.abs(x));
  return wideMulExp(2 / (1 + e * e), -Math.abs(x));
}

function bend(x: number): number {
  const e = exp(-Math.abs(x));
  return mulExp((-2 * tanh(x)) / (1 + e * e), -Math.abs(x));
}

function bend32(x: number): number {
  const e = wideExp(-Math.abs(x));
  return wideMulExp((-2 * wideTanh(x)) / (1 + e * e), -Math.abs(x));
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

/** tanh x, in binary64 for a result that is rounded to binary32. */
const wideTanh = (x: number): number => {
  const e = wideExpm1(2 * x);
  return e / (e + 2);
};

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
const wideMulExp = (a: number, x: number): number => (x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x));
