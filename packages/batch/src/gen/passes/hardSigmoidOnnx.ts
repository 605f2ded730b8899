// Generated from specs/activations/hardSigmoidOnnx.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  type Outputs,
  addTo,
  apartFrom,
  asElementOf,
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
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "../internal/conventions.ts";
import { mulAdd } from "../internal/mulAdd.ts";

const ALPHA = { name: "alpha", default: 0.2, above: 0 };

const BETA = { name: "beta", default: 0.5, min: 0, max: 1 };

const PROFILES = { tfjs: { lower: "right", upper: "left" } } as const;

export interface HardSigmoidOnnxOptions {
  /** Slope of the ramp. A number > 0; default 0.2. TensorFlow.js: always 0.2. */
  readonly alpha?: number | undefined;
  /** Value at 0. A number ≥ 0 and ≤ 1; default 0.5. TensorFlow.js: always 0.5. */
  readonly beta?: number | undefined;
}

export interface HardSigmoidOnnxSlopeOptions {
  /** Slope of the ramp. A number > 0; default 0.2. TensorFlow.js: always 0.2. */
  readonly alpha?: number | undefined;
  /** Value at 0. A number ≥ 0 and ≤ 1; default 0.5. TensorFlow.js: always 0.5. */
  readonly beta?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"lower" | "upper", "tfjs"> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: HardSigmoidOnnxOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("hardSigmoidOnnx", "x", x);
  checkOptions("hardSigmoidOnnx", options);
  const alpha = numberParameter("hardSigmoidOnnx", ALPHA, x, options.alpha);
  const beta = numberParameter("hardSigmoidOnnx", BETA, x, options.beta);
  const lowerPoint = -asElementOf(x, beta / alpha);
  const upperPoint = asElementOf(x, asElementOf(x, 1 - beta) / alpha);
  const out = outputFor("hardSigmoidOnnx", options.out, x);
  if (inLanes(forwardLanes, [x], out, [alpha, beta, lowerPoint, upperPoint])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, alpha, beta, lowerPoint, upperPoint);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: HardSigmoidOnnxSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("hardSigmoidOnnxDerivative", "x", x);
  checkOptions("hardSigmoidOnnxDerivative", options);
  const alpha = numberParameter("hardSigmoidOnnxDerivative", ALPHA, x, options.alpha);
  const beta = numberParameter("hardSigmoidOnnxDerivative", BETA, x, options.beta);
  const kinks = resolveKinks(
    "hardSigmoidOnnxDerivative",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerPoint = -asElementOf(x, beta / alpha);
  const upperPoint = asElementOf(x, asElementOf(x, 1 - beta) / alpha);
  const lowerAnswer = slopeAt(kinks.lower, 0, lowerPoint < upperPoint ? alpha : 0);
  const upperAnswer = slopeAt(kinks.upper, upperPoint > lowerPoint ? alpha : 0, 0);
  const out = outputFor("hardSigmoidOnnxDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [alpha, lowerPoint, upperPoint, lowerAnswer, upperAnswer]))
    return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, alpha, beta, lowerPoint, upperPoint, lowerAnswer, upperAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: HardSigmoidOnnxSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("hardSigmoidOnnxSecondDerivative", "x", x);
  checkOptions("hardSigmoidOnnxSecondDerivative", options);
  const alpha = numberParameter("hardSigmoidOnnxSecondDerivative", ALPHA, x, options.alpha);
  const beta = numberParameter("hardSigmoidOnnxSecondDerivative", BETA, x, options.beta);
  resolveKinks("hardSigmoidOnnxSecondDerivative", { lower: "left", upper: "right" }, options.kinks, PROFILES);
  const out = outputFor("hardSigmoidOnnxSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, alpha, beta);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardSigmoidOnnxSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("hardSigmoidOnnxBackward", "x", x);
  checkLike("hardSigmoidOnnxBackward", "dy", dy, x);
  checkOptions("hardSigmoidOnnxBackward", options);
  const alpha = numberParameter("hardSigmoidOnnxBackward", ALPHA, x, options.alpha);
  const beta = numberParameter("hardSigmoidOnnxBackward", BETA, x, options.beta);
  const kinks = resolveKinks(
    "hardSigmoidOnnxBackward",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerPoint = -asElementOf(x, beta / alpha);
  const upperPoint = asElementOf(x, asElementOf(x, 1 - beta) / alpha);
  const lowerAnswer = slopeAt(kinks.lower, 0, lowerPoint < upperPoint ? alpha : 0);
  const upperAnswer = slopeAt(kinks.upper, upperPoint > lowerPoint ? alpha : 0, 0);
  const out = outputFor("hardSigmoidOnnxBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [alpha, lowerPoint, upperPoint, lowerAnswer, upperAnswer]))
    return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, alpha, beta, lowerPoint, upperPoint, lowerAnswer, upperAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: HardSigmoidOnnxSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("hardSigmoidOnnxDoubleBackward", "x", x);
  checkLike("hardSigmoidOnnxDoubleBackward", "ddx", ddx, x);
  checkLike("hardSigmoidOnnxDoubleBackward", "dy", dy, x);
  checkOptions("hardSigmoidOnnxDoubleBackward", options);
  const alpha = numberParameter("hardSigmoidOnnxDoubleBackward", ALPHA, x, options.alpha);
  const beta = numberParameter("hardSigmoidOnnxDoubleBackward", BETA, x, options.beta);
  const kinks = resolveKinks(
    "hardSigmoidOnnxDoubleBackward",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerPoint = -asElementOf(x, beta / alpha);
  const upperPoint = asElementOf(x, asElementOf(x, 1 - beta) / alpha);
  const lowerAnswer = slopeAt(kinks.lower, 0, lowerPoint < upperPoint ? alpha : 0);
  const upperAnswer = slopeAt(kinks.upper, upperPoint > lowerPoint ? alpha : 0, 0);
  const out = outputsFor("hardSigmoidOnnxDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, alpha, beta);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [alpha, lowerPoint, upperPoint, lowerAnswer, upperAnswer]))
    (isFloat32(x) ? backward32 : backward64)(
      ddx,
      x,
      out.dy,
      alpha,
      beta,
      lowerPoint,
      upperPoint,
      lowerAnswer,
      upperAnswer,
    );
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: HardSigmoidOnnxSlopeOptions,
  alphaSlopeLanes: Grade,
  betaSlopeLanes: Grade,
): { alpha: number; beta: number } {
  checkInput("hardSigmoidOnnxParameterGradients", "x", x);
  checkLike("hardSigmoidOnnxParameterGradients", "dy", dy, x);
  checkOptions("hardSigmoidOnnxParameterGradients", options);
  const alpha = numberParameter("hardSigmoidOnnxParameterGradients", ALPHA, x, options.alpha);
  const beta = numberParameter("hardSigmoidOnnxParameterGradients", BETA, x, options.beta);
  const kinks = resolveKinks(
    "hardSigmoidOnnxParameterGradients",
    { lower: "left", upper: "right" },
    options.kinks,
    PROFILES,
  );
  const lowerPoint = -asElementOf(x, beta / alpha);
  const upperPoint = asElementOf(x, asElementOf(x, 1 - beta) / alpha);
  const lowerAlphaAnswer = gradientAt(
    kinks.lower,
    "left",
    0,
    lowerPoint < upperPoint ? alpha : 0,
    0,
    lowerPoint < upperPoint ? lowerPoint : 0,
  );
  const upperAlphaAnswer = gradientAt(
    kinks.upper,
    "right",
    upperPoint > lowerPoint ? alpha : 0,
    0,
    upperPoint > lowerPoint ? upperPoint : 0,
    0,
  );
  const lowerBetaAnswer = gradientAt(
    kinks.lower,
    "left",
    0,
    lowerPoint < upperPoint ? alpha : 0,
    0,
    lowerPoint < upperPoint ? 1 : 0,
  );
  const upperBetaAnswer = gradientAt(
    kinks.upper,
    "right",
    upperPoint > lowerPoint ? alpha : 0,
    0,
    upperPoint > lowerPoint ? 1 : 0,
    0,
  );
  return {
    alpha: sumInLanes(
      alphaSlopeLanes,
      dy,
      x,
      { numbers: [lowerPoint, upperPoint, lowerAlphaAnswer, upperAlphaAnswer] },
      () =>
        (isFloat32(x) ? alphaGradient32 : alphaGradient64)(
          dy,
          x,
          alpha,
          beta,
          lowerPoint,
          upperPoint,
          lowerAlphaAnswer,
          upperAlphaAnswer,
        ),
    ),
    beta: sumInLanes(
      betaSlopeLanes,
      dy,
      x,
      { numbers: [lowerPoint, upperPoint, lowerBetaAnswer, upperBetaAnswer] },
      () =>
        (isFloat32(x) ? betaGradient32 : betaGradient64)(
          dy,
          x,
          alpha,
          beta,
          lowerPoint,
          upperPoint,
          lowerBetaAnswer,
          upperBetaAnswer,
        ),
    ),
  };
}

function value(x: number, alpha: number, beta: number, lowerPoint: number, upperPoint: number): number {
  if (Number.isNaN(x)) return x;
  return x > lowerPoint ? (x < upperPoint ? mulAdd(alpha, x, beta) : 1) : 0;
}

function value32(x: number, alpha: number, beta: number, lowerPoint: number, upperPoint: number): number {
  if (Number.isNaN(x)) return x;
  return x > lowerPoint ? (x < upperPoint ? wideMulAdd(alpha, x, beta) : 1) : 0;
}

function slope(
  x: number,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
  lowerAnswer: number,
  upperAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === lowerPoint) return lowerAnswer;
  if (x === upperPoint) return upperAnswer;
  return x > lowerPoint ? (x < upperPoint ? alpha : 0) : 0;
}

function bend(x: number, alpha: number, beta: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function alphaSlope(
  x: number,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
  lowerAlphaAnswer: number,
  upperAlphaAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === lowerPoint) return lowerAlphaAnswer;
  if (x === upperPoint) return upperAlphaAnswer;
  return x > lowerPoint ? (x < upperPoint ? x : 0) : 0;
}

function betaSlope(
  x: number,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
  lowerBetaAnswer: number,
  upperBetaAnswer: number,
): number {
  if (Number.isNaN(x)) return x;
  if (x === lowerPoint) return lowerBetaAnswer;
  if (x === upperPoint) return upperBetaAnswer;
  return x > lowerPoint ? (x < upperPoint ? 1 : 0) : 0;
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!, alpha, beta, lowerPoint, upperPoint);
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, alpha, beta, lowerPoint, upperPoint);
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = slope(x[i]!, alpha, beta, lowerPoint, upperPoint, lowerAnswer, upperAnswer);
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = slope(x[i]!, alpha, beta, lowerPoint, upperPoint, lowerAnswer, upperAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, alpha: number, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, alpha, beta);
}

function secondDerivative64(x: FloatArray, out: FloatArray, alpha: number, beta: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, alpha, beta);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = dy[i]! * slope(x[i]!, alpha, beta, lowerPoint, upperPoint, lowerAnswer, upperAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
  lowerAnswer: number,
  upperAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = dy[i]! * slope(x[i]!, alpha, beta, lowerPoint, upperPoint, lowerAnswer, upperAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  alpha: number,
  beta: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, alpha, beta);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  alpha: number,
  beta: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, alpha, beta);
}

function alphaGradient32(
  dy: FloatArray,
  x: FloatArray,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
  lowerAlphaAnswer: number,
  upperAlphaAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(
      total,
      dy[i]! * alphaSlope(x[i]!, alpha, beta, lowerPoint, upperPoint, lowerAlphaAnswer, upperAlphaAnswer),
    );
  return totalOf(total);
}

function alphaGradient64(
  dy: FloatArray,
  x: FloatArray,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
  lowerAlphaAnswer: number,
  upperAlphaAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(
      total,
      dy[i]! * alphaSlope(x[i]!, alpha, beta, lowerPoint, upperPoint, lowerAlphaAnswer, upperAlphaAnswer),
    );
  return totalOf(total);
}

function betaGradient32(
  dy: FloatArray,
  x: FloatArray,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
  lowerBetaAnswer: number,
  upperBetaAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(
      total,
      dy[i]! * betaSlope(x[i]!, alpha, beta, lowerPoint, upperPoint, lowerBetaAnswer, upperBetaAnswer),
    );
  return totalOf(total);
}

function betaGradient64(
  dy: FloatArray,
  x: FloatArray,
  alpha: number,
  beta: number,
  lowerPoint: number,
  upperPoint: number,
  lowerBetaAnswer: number,
  upperBetaAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(
      total,
      dy[i]! * betaSlope(x[i]!, alpha, beta, lowerPoint, upperPoint, lowerBetaAnswer, upperBetaAnswer),
    );
  return totalOf(total);
}

/** a·b + c, also where the sum cancels, in binary64 for a result that is rounded to binary32. */
const wideMulAdd = (a: number, b: number, c: number): number => a * b + c;
