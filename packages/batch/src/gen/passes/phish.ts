// Generated from specs/activations/phish.ts by @subgrad/generator. Do not edit.
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
import { inverseMills } from "../internal/inverseMills.ts";
import { mulExp } from "../internal/mulExp.ts";
import { mulNormalCdf } from "../internal/mulNormalCdf.ts";
import { mulNormalPdf } from "../internal/mulNormalPdf.ts";
import { mulSigmoid } from "../internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "../internal/mulSigmoidSlope.ts";
import { normalCdf } from "../internal/normalCdf.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { sigmoid } from "../internal/sigmoid.ts";
import { tanh } from "../internal/tanh.ts";

export interface PhishOptions {}

export interface PhishSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: PhishOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("phish", "x", x);
  checkOptions("phish", options);
  const out = outputFor("phish", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: PhishSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("phishDerivative", "x", x);
  checkOptions("phishDerivative", options);
  resolveKinks("phishDerivative", {}, options.kinks);
  const out = outputFor("phishDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: PhishSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("phishSecondDerivative", "x", x);
  checkOptions("phishSecondDerivative", options);
  resolveKinks("phishSecondDerivative", {}, options.kinks);
  const out = outputFor("phishSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: PhishSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("phishBackward", "x", x);
  checkLike("phishBackward", "dy", dy, x);
  checkOptions("phishBackward", options);
  resolveKinks("phishBackward", {}, options.kinks);
  const out = outputFor("phishBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: PhishSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("phishDoubleBackward", "x", x);
  checkLike("phishDoubleBackward", "ddx", ddx, x);
  checkLike("phishDoubleBackward", "dy", dy, x);
  checkOptions("phishDoubleBackward", options);
  resolveKinks("phishDoubleBackward", {}, options.kinks);
  const out = outputsFor("phishDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: PhishSlopeOptions): {} {
  checkInput("phishParameterGradients", "x", x);
  checkLike("phishParameterGradients", "dy", dy, x);
  checkOptions("phishParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x < -7 ? mulNormalCdf(x * x, x) : x * tanh(mulNormalCdf(x, x));
}

function value32(x: number): number {
  return x < -7 ? wideMulNormalCdf(x * x, x) : x * wideTanh(wideMulNormalCdf(x, x));
}

function slope(x: number): number {
  if (x === Infinity) return 1;
  if (Math.abs(x) < 1e-20) {
    return x;
  }

  if (x < -7) {
    return mulNormalPdf(x * (x + 2 / inverseMills(-x)), x);
  }

  const g = mulNormalCdf(x, x);
  const slope = normalCdf(x) + mulNormalPdf(x, x);
  return tanh(g) + x * mulSigmoid(4 * slope * sigmoid(2 * g), -2 * g);
}

function slope32(x: number): number {
  if (x === Infinity) return 1;
  if (Math.abs(x) < 1e-20) {
    return x;
  }

  if (x < -7) {
    return wideMulNormalPdf(x * (x + 2 / wideInverseMills(-x)), x);
  }

  const g = wideMulNormalCdf(x, x);
  const slope = wideNormalCdf(x) + wideMulNormalPdf(x, x);
  return wideTanh(g) + x * wideMulSigmoid(4 * slope * wideSigmoid(2 * g), -2 * g);
}

function bend(x: number): number {
  if (x <= -7) {
    return mulNormalPdf(2 / inverseMills(-x) + x * (4 - x * x), x);
  }

  const g = mulNormalCdf(x, x);
  const cdf = normalCdf(x);
  const product = mulNormalPdf(x, x);
  const slope = cdf + product;
  const lost = cdf - slope + product;
  const t = Math.min(x, 1000) * tanh(g);
  const sum = slope * (2 - 2 * t * slope) + lost * (2 - 4 * t * slope);
  const factor = 4 * (sum + mulNormalPdf(x * (2 - x * x), x));
  if (x <= 2) {
    return mulSigmoidSlope(factor, 2 * g);
  }

  const q = exp(-2 * g);
  return mulExp((factor * exp(2 * mulNormalCdf(x, -x))) / ((1 + q) * (1 + q)), -2 * x);
}

function bend32(x: number): number {
  if (x <= -7) {
    return wideMulNormalPdf(2 / wideInverseMills(-x) + x * (4 - x * x), x);
  }

  const g = wideMulNormalCdf(x, x);
  const cdf = wideNormalCdf(x);
  const product = wideMulNormalPdf(x, x);
  const slope = cdf + product;
  const lost = cdf - slope + product;
  const t = Math.min(x, 1000) * wideTanh(g);
  const sum = slope * (2 - 2 * t * slope) + lost * (2 - 4 * t * slope);
  const factor = 4 * (sum + wideMulNormalPdf(x * (2 - x * x), x));
  if (x <= 2) {
    return wideMulSigmoidSlope(factor, 2 * g);
  }

  const q = wideExp(-2 * g);
  return wideMulExp((factor * wideExp(2 * wideMulNormalCdf(x, -x))) / ((1 + q) * (1 + q)), -2 * x);
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

/** φ(x) = e^(−x²/2) / √(2π), the density of the normal distribution, in binary64 for a result that is rounded to binary32. */
const wideNormalPdf = (x: number): number => 0.3989422804014327 * wideExp(-0.5 * x * x);

/** Φ(−a) / φ(a) for a ≥ 0, the Mills ratio, in binary64 for a result that is rounded to binary32. */
const wideMillsRatio = (a: number): number => {
  const u = 1 / (a + 4.5);
  const z = u * u;
  const p10 = -6555262.17623646 + u * 11458019.568720995 + z * -7958853.424586365;
  const p8 = -352766.44758967496 + u * 1902689.2825936058 + z * p10;
  const p6 = -1565.6375822496072 + u * 56446.00381108497 + z * p8;
  const p4 = 276.5473343584214 + u * 1314.288432329196 + z * p6;
  const p2 = 19.23931226366629 + u * 78.12136166659671 + z * p4;
  return u * (0.9999992609394874 + u * 4.500134117884153 + z * p2);
};

/** Φ(x), the distribution function of the normal distribution, in binary64 for a result that is rounded to binary32. */
const wideNormalCdf = (x: number): number => {
  const above = x < -37.6 ? -37.6 : x;
  const clamped = above > 37.6 ? 37.6 : above;
  const a = Math.abs(clamped);
  const tail = wideNormalPdf(a) * wideMillsRatio(a);
  const side = 0.5 + Math.floor(clamped * 0.02);
  return 0.5 + side - 2 * side * tail;
};

/** a·Φ(x), right also where Φ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulNormalCdf = (a: number, x: number): number =>
  x < -37.6 ? (a < 0 ? -0 : 0) : a * wideNormalCdf(x);

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

/** a·φ(x), right also where φ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulNormalPdf = (a: number, x: number): number =>
  Math.abs(x) > 37.6 ? (a < 0 ? -0 : 0) : a * wideNormalPdf(x);

/** λ(x) = φ(x) / Φ(−x), the inverse Mills ratio, in binary64 for a result that is rounded to binary32. */
const wideInverseMills = (x: number): number =>
  x < 0
    ? wideNormalPdf(x) / wideNormalCdf(-x)
    : x > 24
      ? x + 1 / (x + 2 / (x + 3 / (x + 4 / x)))
      : 1 / wideMillsRatio(x);

/** a·σ(x), right also where σ(x) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoid = (a: number, x: number): number =>
  x < -708 ? (a < 0 ? -0 : 0) : a / (1 + wideExp(-x));

/** 1 / (1 + e⁻ˣ), in binary64 for a result that is rounded to binary32. */
const wideSigmoid = (x: number): number => 1 / (1 + wideExp(-x));

/** σ(x)·σ(−x), the derivative of the sigmoid, in binary64 for a result that is rounded to binary32. */
const wideSigmoidSlope = (x: number): number => {
  const t = wideExp(-Math.abs(x));
  return t / ((1 + t) * (1 + t));
};

/** a·σ(x)·σ(−x), right also where the slope itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoidSlope = (a: number, x: number): number =>
  Math.abs(x) > 708 ? (a < 0 ? -0 : 0) : a * wideSigmoidSlope(x);

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
const wideMulExp = (a: number, x: number): number => (x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x));
