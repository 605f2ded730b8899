// Generated from specs/activations/softplus.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  addTo,
  apartFrom,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  numberParameter,
  outputFor,
  outputsFor,
  startSum,
  sumInLanes,
  totalOf,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";
import { expProduct } from "../internal/expProduct.ts";
import { mulExpProduct } from "../internal/mulExpProduct.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { softplusTail } from "../internal/softplusTail.ts";

const BETA = { name: "beta", default: 1, above: 0 };

export interface SoftplusOptions {
  /** Sharpness of the bend. A number > 0; default 1. JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always 1. */
  readonly beta?: number | undefined;
}

export interface SoftplusSlopeOptions {
  /** Sharpness of the bend. A number > 0; default 1. JAX, Keras, TensorFlow.js, ONNX, WebNN, NNlib: always 1. */
  readonly beta?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SoftplusOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("softplus", "x", x);
  checkOptions("softplus", options);
  const beta = numberParameter("softplus", BETA, x, options.beta);
  const out = outputFor("softplus", options.out, x);
  if (inLanes(forwardLanes, [x], out, [beta])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, beta);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SoftplusSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("softplusDerivative", "x", x);
  checkOptions("softplusDerivative", options);
  const beta = numberParameter("softplusDerivative", BETA, x, options.beta);
  resolveKinks("softplusDerivative", {}, options.kinks);
  const out = outputFor("softplusDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [beta])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, beta);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SoftplusSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("softplusSecondDerivative", "x", x);
  checkOptions("softplusSecondDerivative", options);
  const beta = numberParameter("softplusSecondDerivative", BETA, x, options.beta);
  resolveKinks("softplusSecondDerivative", {}, options.kinks);
  const out = outputFor("softplusSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [beta])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, beta);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftplusSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("softplusBackward", "x", x);
  checkLike("softplusBackward", "dy", dy, x);
  checkOptions("softplusBackward", options);
  const beta = numberParameter("softplusBackward", BETA, x, options.beta);
  resolveKinks("softplusBackward", {}, options.kinks);
  const out = outputFor("softplusBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [beta])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, beta);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SoftplusSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("softplusDoubleBackward", "x", x);
  checkLike("softplusDoubleBackward", "ddx", ddx, x);
  checkLike("softplusDoubleBackward", "dy", dy, x);
  checkOptions("softplusDoubleBackward", options);
  const beta = numberParameter("softplusDoubleBackward", BETA, x, options.beta);
  resolveKinks("softplusDoubleBackward", {}, options.kinks);
  const out = outputsFor("softplusDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [beta]))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, beta);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [beta]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, beta);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SoftplusSlopeOptions,
  betaSlopeLanes: Grade,
): { beta: number } {
  checkInput("softplusParameterGradients", "x", x);
  checkLike("softplusParameterGradients", "dy", dy, x);
  checkOptions("softplusParameterGradients", options);
  const beta = numberParameter("softplusParameterGradients", BETA, x, options.beta);
  resolveKinks("softplusParameterGradients", {}, options.kinks);
  return {
    beta: sumInLanes(betaSlopeLanes, dy, x, { numbers: [beta] }, () =>
      (isFloat32(x) ? betaGradient32 : betaGradient64)(dy, x, beta),
    ),
  };
}

function value(x: number, beta: number): number {
  return Math.max(x, 0) + softplusTail(beta, x);
}

function value32(x: number, beta: number): number {
  return Math.max(x, 0) + wideSoftplusTail(beta, x);
}

function slope(x: number, beta: number): number {
  const e = expProduct(-beta, Math.abs(x));
  return (x < 0 ? e : 1) / (1 + e);
}

function slope32(x: number, beta: number): number {
  const e = wideExpProduct(-beta, Math.abs(x));
  return (x < 0 ? e : 1) / (1 + e);
}

function bend(x: number, beta: number): number {
  const e = expProduct(-beta, Math.abs(x));
  return mulExpProduct(beta / (1 + e * (2 + e)), -beta, Math.abs(x));
}

function bend32(x: number, beta: number): number {
  const e = wideExpProduct(-beta, Math.abs(x));
  return wideMulExpProduct(beta / (1 + e * (2 + e)), -beta, Math.abs(x));
}

function betaSlope(x: number, beta: number): number {
  if (beta * Math.abs(x) > 40) {
    return -mulExpProduct((Math.abs(x) + 1 / beta) / beta, -beta, Math.abs(x));
  }

  const e = expProduct(-beta, Math.abs(x));
  return -(Math.abs(x) * (e / (1 + e)) + softplusTail(beta, x)) / beta;
}

function forward32(x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!, beta);
}

function forward64(x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, beta);
}

function derivative32(x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope32(x[i]!, beta);
}

function derivative64(x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, beta);
}

function secondDerivative32(x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend32(x[i]!, beta);
}

function secondDerivative64(x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, beta);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope32(x[i]!, beta);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, beta);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  beta: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend32(x[i]!, beta);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  beta: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, beta);
}

function betaGradient32(dy: FloatArray, x: FloatArray, beta: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * betaSlope(x[i]!, beta));
  return totalOf(total);
}

function betaGradient64(dy: FloatArray, x: FloatArray, beta: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * betaSlope(x[i]!, beta));
  return totalOf(total);
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

/** ln(1 + e^−|b·x|) / b, right also where the exponential itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideSoftplusTail = (b: number, x: number): number => wideLog1pUnit(wideExp(-Math.abs(b * x))) / b;

/** e^(a·b), as accurate as if the product were not rounded, in binary64 for a result that is rounded to binary32. */
const wideExpProduct = (a: number, b: number): number => wideExp(a * b);

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
const wideMulExp = (a: number, x: number): number => (x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x));

/** a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulExpProduct = (a: number, b: number, c: number): number => wideMulExp(a, b * c);
