// Generated from specs/activations/geluTanh.ts by @subgrad/generator. Do not edit.
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
import { mulGeluTanhBend } from "../internal/mulGeluTanhBend.ts";
import { mulGeluTanhSlope } from "../internal/mulGeluTanhSlope.ts";
import { mulTanhNormalCdf } from "../internal/mulTanhNormalCdf.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

export interface GeluTanhOptions {}

export interface GeluTanhSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: GeluTanhOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("geluTanh", "x", x);
  checkOptions("geluTanh", options);
  const out = outputFor("geluTanh", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: GeluTanhSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("geluTanhDerivative", "x", x);
  checkOptions("geluTanhDerivative", options);
  resolveKinks("geluTanhDerivative", {}, options.kinks);
  const out = outputFor("geluTanhDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: GeluTanhSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("geluTanhSecondDerivative", "x", x);
  checkOptions("geluTanhSecondDerivative", options);
  resolveKinks("geluTanhSecondDerivative", {}, options.kinks);
  const out = outputFor("geluTanhSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeluTanhSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("geluTanhBackward", "x", x);
  checkLike("geluTanhBackward", "dy", dy, x);
  checkOptions("geluTanhBackward", options);
  resolveKinks("geluTanhBackward", {}, options.kinks);
  const out = outputFor("geluTanhBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: GeluTanhSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("geluTanhDoubleBackward", "x", x);
  checkLike("geluTanhDoubleBackward", "ddx", ddx, x);
  checkLike("geluTanhDoubleBackward", "dy", dy, x);
  checkOptions("geluTanhDoubleBackward", options);
  resolveKinks("geluTanhDoubleBackward", {}, options.kinks);
  const out = outputsFor("geluTanhDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: GeluTanhSlopeOptions): {} {
  checkInput("geluTanhParameterGradients", "x", x);
  checkLike("geluTanhParameterGradients", "dy", dy, x);
  checkOptions("geluTanhParameterGradients", options);
  return {};
}

function value(x: number): number {
  return mulTanhNormalCdf(x, x);
}

function value32(x: number): number {
  return wideMulTanhNormalCdf(x, x);
}

function slope(x: number): number {
  return mulGeluTanhSlope(1, x);
}

function slope32(x: number): number {
  return wideMulGeluTanhSlope(1, x);
}

function bend(x: number): number {
  return mulGeluTanhBend(1, x);
}

function bend32(x: number): number {
  return wideMulGeluTanhBend(1, x);
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

/** a·σ(x), right also where σ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoid = (a: number, x: number): number =>
  x < -708 ? (a < 0 ? -0 : 0) : a / (1 + wideExp(-x));

/** a·½(1 + tanh(√(2/π)(x + 0.044715x³))), a times the tanh approximation of Φ(x), in binary64 for a result that is rounded to binary32. */
const wideMulTanhNormalCdf = (a: number, x: number): number =>
  wideMulSigmoid(a, x * (1.5957691216057308 + 0.07135481627260025 * (x * x)));

/** a·(T(x) + x·T′(x)) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))): a times the slope of x·T(x), in binary64 for a result that is rounded to binary32. */
const wideMulGeluTanhSlope = (a: number, x: number): number => {
  if (Math.abs(x) > 21) {
    return x < 0 ? 0 : a;
  }
  const z = x * x;
  const q = wideExp(x * (-1.5957691216057308 - 0.07135481627260025 * z));
  const inverse = 1 / (1 + q);
  return a * inverse * (1 + x * (1.5957691216057308 + 3 * 0.07135481627260025 * z) * (q * inverse));
};

/** a times the second derivative of x·T(x) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))), in binary64 for a result that is rounded to binary32. */
const wideMulGeluTanhBend = (a: number, x: number): number => {
  if (Math.abs(x) > 21) {
    return a < 0 ? 0 : -0;
  }
  const c = Math.abs(x);
  const z = c * c;
  const g = 1 + 3 * 0.044715 * z;
  const t = wideExp(-1.5957691216057308 * c * (1 + 0.044715 * z));
  const inverse = 1 / (1 + t);
  const factor = g * (4 - 1.5957691216057308 * c * g * ((1 - t) * inverse)) - 2;
  return a * (1.5957691216057308 * factor * inverse) * (t * inverse);
};
