// Generated from specs/activations/gaussian.ts by @subgrad/generator. Do not edit.
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
import { expProduct } from "../internal/expProduct.ts";
import { mulExpProduct } from "../internal/mulExpProduct.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

export interface GaussianOptions {}

export interface GaussianSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: GaussianOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("gaussian", "x", x);
  checkOptions("gaussian", options);
  const out = outputFor("gaussian", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: GaussianSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("gaussianDerivative", "x", x);
  checkOptions("gaussianDerivative", options);
  resolveKinks("gaussianDerivative", {}, options.kinks);
  const out = outputFor("gaussianDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: GaussianSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("gaussianSecondDerivative", "x", x);
  checkOptions("gaussianSecondDerivative", options);
  resolveKinks("gaussianSecondDerivative", {}, options.kinks);
  const out = outputFor("gaussianSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GaussianSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("gaussianBackward", "x", x);
  checkLike("gaussianBackward", "dy", dy, x);
  checkOptions("gaussianBackward", options);
  resolveKinks("gaussianBackward", {}, options.kinks);
  const out = outputFor("gaussianBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: GaussianSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("gaussianDoubleBackward", "x", x);
  checkLike("gaussianDoubleBackward", "ddx", ddx, x);
  checkLike("gaussianDoubleBackward", "dy", dy, x);
  checkOptions("gaussianDoubleBackward", options);
  resolveKinks("gaussianDoubleBackward", {}, options.kinks);
  const out = outputsFor("gaussianDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: GaussianSlopeOptions): {} {
  checkInput("gaussianParameterGradients", "x", x);
  checkLike("gaussianParameterGradients", "dy", dy, x);
  checkOptions("gaussianParameterGradients", options);
  return {};
}

function value(x: number): number {
  return expProduct(-x, x);
}

function value32(x: number): number {
  return wideExpProduct(-x, x);
}

function slope(x: number): number {
  return mulExpProduct(-2 * x, -x, x);
}

function slope32(x: number): number {
  return wideMulExpProduct(-2 * x, -x, x);
}

function bend(x: number): number {
  return mulExpProduct(4 * Math.min(x * x, 1000) - 2, -x, x);
}

function bend32(x: number): number {
  return wideMulExpProduct(4 * Math.min(x * x, 1000) - 2, -x, x);
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

/** e^(a·b), as accurate as if the product were not rounded, in binary64 for a result that is rounded to binary32. */
const wideExpProduct = (a: number, b: number): number => wideExp(a * b);

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
const wideMulExp = (a: number, x: number): number => (x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x));

/** a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulExpProduct = (a: number, b: number, c: number): number => wideMulExp(a, b * c);
