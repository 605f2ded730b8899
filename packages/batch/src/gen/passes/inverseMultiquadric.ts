// Generated from specs/activations/inverseMultiquadric.ts by @subgrad/generator. Do not edit.
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
import { mulAdd } from "../internal/mulAdd.ts";

const EPSILON = { name: "epsilon", default: 1, above: 0 };

export interface InverseMultiquadricOptions {
  /** Shape: the inverse of the width of the peak. A number > 0; default 1. */
  readonly epsilon?: number | undefined;
}

export interface InverseMultiquadricSlopeOptions {
  /** Shape: the inverse of the width of the peak. A number > 0; default 1. */
  readonly epsilon?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: InverseMultiquadricOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("inverseMultiquadric", "x", x);
  checkOptions("inverseMultiquadric", options);
  const epsilon = numberParameter("inverseMultiquadric", EPSILON, x, options.epsilon);
  const out = outputFor("inverseMultiquadric", options.out, x);
  if (inLanes(forwardLanes, [x], out, [epsilon])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, epsilon);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: InverseMultiquadricSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("inverseMultiquadricDerivative", "x", x);
  checkOptions("inverseMultiquadricDerivative", options);
  const epsilon = numberParameter("inverseMultiquadricDerivative", EPSILON, x, options.epsilon);
  resolveKinks("inverseMultiquadricDerivative", {}, options.kinks);
  const out = outputFor("inverseMultiquadricDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [epsilon])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, epsilon);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: InverseMultiquadricSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("inverseMultiquadricSecondDerivative", "x", x);
  checkOptions("inverseMultiquadricSecondDerivative", options);
  const epsilon = numberParameter("inverseMultiquadricSecondDerivative", EPSILON, x, options.epsilon);
  resolveKinks("inverseMultiquadricSecondDerivative", {}, options.kinks);
  const out = outputFor("inverseMultiquadricSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [epsilon])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, epsilon);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: InverseMultiquadricSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("inverseMultiquadricBackward", "x", x);
  checkLike("inverseMultiquadricBackward", "dy", dy, x);
  checkOptions("inverseMultiquadricBackward", options);
  const epsilon = numberParameter("inverseMultiquadricBackward", EPSILON, x, options.epsilon);
  resolveKinks("inverseMultiquadricBackward", {}, options.kinks);
  const out = outputFor("inverseMultiquadricBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [epsilon])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, epsilon);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: InverseMultiquadricSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("inverseMultiquadricDoubleBackward", "x", x);
  checkLike("inverseMultiquadricDoubleBackward", "ddx", ddx, x);
  checkLike("inverseMultiquadricDoubleBackward", "dy", dy, x);
  checkOptions("inverseMultiquadricDoubleBackward", options);
  const epsilon = numberParameter("inverseMultiquadricDoubleBackward", EPSILON, x, options.epsilon);
  resolveKinks("inverseMultiquadricDoubleBackward", {}, options.kinks);
  const out = outputsFor("inverseMultiquadricDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [epsilon]))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, epsilon);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [epsilon]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, epsilon);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: InverseMultiquadricSlopeOptions,
  epsilonSlopeLanes: Grade,
): { epsilon: number } {
  checkInput("inverseMultiquadricParameterGradients", "x", x);
  checkLike("inverseMultiquadricParameterGradients", "dy", dy, x);
  checkOptions("inverseMultiquadricParameterGradients", options);
  const epsilon = numberParameter("inverseMultiquadricParameterGradients", EPSILON, x, options.epsilon);
  resolveKinks("inverseMultiquadricParameterGradients", {}, options.kinks);
  return {
    epsilon: sumInLanes(epsilonSlopeLanes, dy, x, { numbers: [epsilon] }, () =>
      (isFloat32(x) ? epsilonGradient32 : epsilonGradient64)(dy, x, epsilon),
    ),
  };
}

function value(x: number, epsilon: number): number {
  const y = epsilon * x;
  if (Math.abs(y) > 1000000000) {
    return 1 / epsilon / Math.abs(x);
  }

  const d = 1 + y * y;
  const lost = (mulAdd(y, y, 1 - d) + 2 * y * mulAdd(epsilon, x, -y)) / d;
  const inverse = 1 / Math.sqrt(d);
  return inverse - inverse * (0.5 * lost);
}

function value32(x: number, epsilon: number): number {
  const y = epsilon * x;
  if (Math.abs(y) > 1000000000) {
    return 1 / epsilon / Math.abs(x);
  }

  const d = 1 + y * y;
  const lost = (wideMulAdd(y, y, 1 - d) + 2 * y * wideMulAdd(epsilon, x, -y)) / d;
  const inverse = 1 / Math.sqrt(d);
  return inverse - inverse * (0.5 * lost);
}

function slope(x: number, epsilon: number): number {
  const y = epsilon * x;
  if (Math.abs(y) > 1000000000) {
    return -1 / epsilon / x / Math.abs(x);
  }

  const d = 1 + y * y;
  const rest = mulAdd(epsilon, x, -y);
  const lost = (mulAdd(y, y, 1 - d) + 2 * y * rest) / d;
  return -epsilon * ((y + (rest - 1.5 * y * lost)) / (d * Math.sqrt(d)));
}

function slope32(x: number, epsilon: number): number {
  const y = epsilon * x;
  if (Math.abs(y) > 1000000000) {
    return -1 / epsilon / x / Math.abs(x);
  }

  const d = 1 + y * y;
  const rest = wideMulAdd(epsilon, x, -y);
  const lost = (wideMulAdd(y, y, 1 - d) + 2 * y * rest) / d;
  return -epsilon * ((y + (rest - 1.5 * y * lost)) / (d * Math.sqrt(d)));
}

function bend(x: number, epsilon: number): number {
  const y = epsilon * x;
  if (Math.abs(y) > 1000000000) {
    return 2 / epsilon / Math.abs(x) / Math.abs(x) / Math.abs(x);
  }

  const d = 1 + y * y;
  const rest = mulAdd(epsilon, x, -y);
  const lost = (mulAdd(y, y, 1 - d) + 2 * y * rest) / d;
  const bend = 2 * mulAdd(y, y, -0.5) + 4 * y * rest;
  return epsilon * (epsilon * ((bend - 2.5 * bend * lost) / d / (d * Math.sqrt(d))));
}

function bend32(x: number, epsilon: number): number {
  const y = epsilon * x;
  if (Math.abs(y) > 1000000000) {
    return 2 / epsilon / Math.abs(x) / Math.abs(x) / Math.abs(x);
  }

  const d = 1 + y * y;
  const rest = wideMulAdd(epsilon, x, -y);
  const lost = (wideMulAdd(y, y, 1 - d) + 2 * y * rest) / d;
  const bend = 2 * wideMulAdd(y, y, -0.5) + 4 * y * rest;
  return epsilon * (epsilon * ((bend - 2.5 * bend * lost) / d / (d * Math.sqrt(d))));
}

function epsilonSlope(x: number, epsilon: number): number {
  const y = epsilon * x;
  if (Math.abs(y) > 1000000000) {
    return -1 / epsilon / epsilon / Math.abs(x);
  }

  const d = 1 + y * y;
  return -x * (y / (d * Math.sqrt(d)));
}

function forward32(x: FloatArray, out: FloatArray, epsilon: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!, epsilon);
}

function forward64(x: FloatArray, out: FloatArray, epsilon: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, epsilon);
}

function derivative32(x: FloatArray, out: FloatArray, epsilon: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope32(x[i]!, epsilon);
}

function derivative64(x: FloatArray, out: FloatArray, epsilon: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, epsilon);
}

function secondDerivative32(x: FloatArray, out: FloatArray, epsilon: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend32(x[i]!, epsilon);
}

function secondDerivative64(x: FloatArray, out: FloatArray, epsilon: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, epsilon);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, epsilon: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope32(x[i]!, epsilon);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, epsilon: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, epsilon);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  epsilon: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend32(x[i]!, epsilon);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  epsilon: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, epsilon);
}

function epsilonGradient32(dy: FloatArray, x: FloatArray, epsilon: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * epsilonSlope(x[i]!, epsilon));
  return totalOf(total);
}

function epsilonGradient64(dy: FloatArray, x: FloatArray, epsilon: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * epsilonSlope(x[i]!, epsilon));
  return totalOf(total);
}

/** a·b + c, also where the sum cancels, in binary64 for a result that is rounded to binary32. */
const wideMulAdd = (a: number, b: number, c: number): number => a * b + c;
