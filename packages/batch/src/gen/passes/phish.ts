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
import { sigmoid } from "../internal/sigmoid.ts";
import { tanh } from "../internal/tanh.ts";
import { wideExp } from "../internal/wideExp.ts";
import { wideInverseMills } from "../internal/wideInverseMills.ts";
import { wideMulExp } from "../internal/wideMulExp.ts";
import { wideMulNormalCdf } from "../internal/wideMulNormalCdf.ts";
import { wideMulNormalPdf } from "../internal/wideMulNormalPdf.ts";
import { wideMulSigmoid } from "../internal/wideMulSigmoid.ts";
import { wideMulSigmoidSlope } from "../internal/wideMulSigmoidSlope.ts";
import { wideNormalCdf } from "../internal/wideNormalCdf.ts";
import { wideSigmoid } from "../internal/wideSigmoid.ts";
import { wideTanh } from "../internal/wideTanh.ts";

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
