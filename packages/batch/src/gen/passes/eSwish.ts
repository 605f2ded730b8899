// Generated from specs/activations/eSwish.ts by @subgrad/generator. Do not edit.
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
import { exp } from "../internal/exp.ts";
import { mulSigmoid } from "../internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "../internal/mulSigmoidSlope.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { tanh } from "../internal/tanh.ts";

const BETA = { name: "beta", default: 1.375, above: 0 };

export interface ESwishOptions {
  /** Factor; the paper recommends 1 to 2, and 1 makes it silu. A number > 0; default 1.375. */
  readonly beta?: number | undefined;
}

export interface ESwishSlopeOptions {
  /** Factor; the paper recommends 1 to 2, and 1 makes it silu. A number > 0; default 1.375. */
  readonly beta?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ESwishOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("eSwish", "x", x);
  checkOptions("eSwish", options);
  const beta = numberParameter("eSwish", BETA, x, options.beta);
  const out = outputFor("eSwish", options.out, x);
  if (inLanes(forwardLanes, [x], out, [beta])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, beta);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ESwishSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("eSwishDerivative", "x", x);
  checkOptions("eSwishDerivative", options);
  const beta = numberParameter("eSwishDerivative", BETA, x, options.beta);
  resolveKinks("eSwishDerivative", {}, options.kinks);
  const out = outputFor("eSwishDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [beta])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, beta);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ESwishSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("eSwishSecondDerivative", "x", x);
  checkOptions("eSwishSecondDerivative", options);
  const beta = numberParameter("eSwishSecondDerivative", BETA, x, options.beta);
  resolveKinks("eSwishSecondDerivative", {}, options.kinks);
  const out = outputFor("eSwishSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [beta])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, beta);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ESwishSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("eSwishBackward", "x", x);
  checkLike("eSwishBackward", "dy", dy, x);
  checkOptions("eSwishBackward", options);
  const beta = numberParameter("eSwishBackward", BETA, x, options.beta);
  resolveKinks("eSwishBackward", {}, options.kinks);
  const out = outputFor("eSwishBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [beta])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, beta);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ESwishSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("eSwishDoubleBackward", "x", x);
  checkLike("eSwishDoubleBackward", "ddx", ddx, x);
  checkLike("eSwishDoubleBackward", "dy", dy, x);
  checkOptions("eSwishDoubleBackward", options);
  const beta = numberParameter("eSwishDoubleBackward", BETA, x, options.beta);
  resolveKinks("eSwishDoubleBackward", {}, options.kinks);
  const out = outputsFor("eSwishDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
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
  options: ESwishSlopeOptions,
  betaSlopeLanes: Grade,
): { beta: number } {
  checkInput("eSwishParameterGradients", "x", x);
  checkLike("eSwishParameterGradients", "dy", dy, x);
  checkOptions("eSwishParameterGradients", options);
  const beta = numberParameter("eSwishParameterGradients", BETA, x, options.beta);
  resolveKinks("eSwishParameterGradients", {}, options.kinks);
  return {
    beta: sumInLanes(betaSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? betaGradient32 : betaGradient64)(dy, x, beta),
    ),
  };
}

function value(x: number, beta: number): number {
  if (x < 0) {
    return mulSigmoid(beta * x, x);
  }

  const half = 0.5 * beta * x;
  return half + half * tanh(0.5 * x);
}

function value32(x: number, beta: number): number {
  if (x < 0) {
    return wideMulSigmoid(beta * x, x);
  }

  const half = 0.5 * beta * x;
  return half + half * wideTanh(0.5 * x);
}

function slope(x: number, beta: number): number {
  if (x === Infinity) return beta;
  const e = exp(-Math.abs(x));
  const factor = x < 0 ? (1 + x + e) / (1 + e) : 1 + x * (e / (1 + e));
  return mulSigmoid(beta * factor, x);
}

function slope32(x: number, beta: number): number {
  if (x === Infinity) return beta;
  const e = wideExp(-Math.abs(x));
  const factor = x < 0 ? (1 + x + e) / (1 + e) : 1 + x * (e / (1 + e));
  return wideMulSigmoid(beta * factor, x);
}

function bend(x: number, beta: number): number {
  return mulSigmoidSlope(beta * (2 - x * tanh(0.5 * x)), x);
}

function bend32(x: number, beta: number): number {
  return wideMulSigmoidSlope(beta * (2 - x * wideTanh(0.5 * x)), x);
}

function betaSlope(x: number, beta: number): number {
  return mulSigmoid(x, x);
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

/** σ(x)·σ(−x), the derivative of the sigmoid, in binary64 for a result that is rounded to binary32. */
const wideSigmoidSlope = (x: number): number => {
  const t = wideExp(-Math.abs(x));
  return t / ((1 + t) * (1 + t));
};

/** a·σ(x)·σ(−x), right also where the slope itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoidSlope = (a: number, x: number): number =>
  Math.abs(x) > 708 ? (a < 0 ? -0 : 0) : a * wideSigmoidSlope(x);
