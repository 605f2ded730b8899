// Generated from specs/activations/thresholdedSoftplus.ts by @subgrad/generator. Do not edit.
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
import {
  type Jumps,
  type Kinks,
  gradientAt,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "../internal/conventions.ts";
import { exp } from "../internal/exp.ts";
import { expProduct } from "../internal/expProduct.ts";
import { log1p } from "../internal/log1p.ts";
import { mulExpProduct } from "../internal/mulExpProduct.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { sigmoid } from "../internal/sigmoid.ts";
import { softplusTail } from "../internal/softplusTail.ts";

const BETA = { name: "beta", default: 1, above: 0 };

const THRESHOLD = { name: "threshold", default: 20 };

const PROFILES = { pytorch: { threshold: "left" } } as const;

export interface ThresholdedSoftplusOptions {
  /** Sharpness of the bend. A number > 0; default 1. */
  readonly beta?: number | undefined;
  /** The function is x where beta·x is greater. Any number; default 20. */
  readonly threshold?: number | undefined;
  /** What to answer where the function jumps. */
  readonly jumps?: Jumps<"threshold"> | undefined;
}

export interface ThresholdedSoftplusSlopeOptions {
  /** Sharpness of the bend. A number > 0; default 1. */
  readonly beta?: number | undefined;
  /** The function is x where beta·x is greater. Any number; default 20. */
  readonly threshold?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"threshold", "pytorch"> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: ThresholdedSoftplusOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("thresholdedSoftplus", "x", x);
  checkOptions("thresholdedSoftplus", options);
  const beta = numberParameter("thresholdedSoftplus", BETA, x, options.beta);
  const threshold = numberParameter("thresholdedSoftplus", THRESHOLD, x, options.threshold);
  const jumps = resolveJumps("thresholdedSoftplus", { threshold: "left" }, options.jumps);
  const thresholdPoint = asElementOf(x, threshold / beta);
  const thresholdAnswer = valueAt(jumps.threshold, log1p(exp(beta * thresholdPoint)) / beta, thresholdPoint);
  const out = outputFor("thresholdedSoftplus", options.out, x);
  if (inLanes(forwardLanes, [x], out, [beta, thresholdPoint, thresholdAnswer])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, beta, threshold, thresholdPoint, thresholdAnswer);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: ThresholdedSoftplusSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("thresholdedSoftplusDerivative", "x", x);
  checkOptions("thresholdedSoftplusDerivative", options);
  const beta = numberParameter("thresholdedSoftplusDerivative", BETA, x, options.beta);
  const threshold = numberParameter("thresholdedSoftplusDerivative", THRESHOLD, x, options.threshold);
  const kinks = resolveKinks("thresholdedSoftplusDerivative", { threshold: "left" }, options.kinks, PROFILES);
  const thresholdPoint = asElementOf(x, threshold / beta);
  const thresholdAnswer = slopeAt(kinks.threshold, sigmoid(beta * thresholdPoint), 1);
  const out = outputFor("thresholdedSoftplusDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [beta, thresholdPoint, thresholdAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, beta, threshold, thresholdPoint, thresholdAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: ThresholdedSoftplusSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("thresholdedSoftplusSecondDerivative", "x", x);
  checkOptions("thresholdedSoftplusSecondDerivative", options);
  const beta = numberParameter("thresholdedSoftplusSecondDerivative", BETA, x, options.beta);
  const threshold = numberParameter("thresholdedSoftplusSecondDerivative", THRESHOLD, x, options.threshold);
  const kinks = resolveKinks(
    "thresholdedSoftplusSecondDerivative",
    { threshold: "left" },
    options.kinks,
    PROFILES,
  );
  const thresholdPoint = asElementOf(x, threshold / beta);
  const thresholdBendAnswer = gradientAt(
    kinks.threshold,
    "left",
    0,
    0,
    mulExpProduct(
      beta /
        (1 + expProduct(-beta, Math.abs(thresholdPoint)) * (2 + expProduct(-beta, Math.abs(thresholdPoint)))),
      -beta,
      Math.abs(thresholdPoint),
    ),
    0,
  );
  const out = outputFor("thresholdedSoftplusSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [beta, thresholdPoint, thresholdBendAnswer])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, beta, threshold, thresholdPoint, thresholdBendAnswer);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ThresholdedSoftplusSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("thresholdedSoftplusBackward", "x", x);
  checkLike("thresholdedSoftplusBackward", "dy", dy, x);
  checkOptions("thresholdedSoftplusBackward", options);
  const beta = numberParameter("thresholdedSoftplusBackward", BETA, x, options.beta);
  const threshold = numberParameter("thresholdedSoftplusBackward", THRESHOLD, x, options.threshold);
  const kinks = resolveKinks("thresholdedSoftplusBackward", { threshold: "left" }, options.kinks, PROFILES);
  const thresholdPoint = asElementOf(x, threshold / beta);
  const thresholdAnswer = slopeAt(kinks.threshold, sigmoid(beta * thresholdPoint), 1);
  const out = outputFor("thresholdedSoftplusBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [beta, thresholdPoint, thresholdAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, beta, threshold, thresholdPoint, thresholdAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ThresholdedSoftplusSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("thresholdedSoftplusDoubleBackward", "x", x);
  checkLike("thresholdedSoftplusDoubleBackward", "ddx", ddx, x);
  checkLike("thresholdedSoftplusDoubleBackward", "dy", dy, x);
  checkOptions("thresholdedSoftplusDoubleBackward", options);
  const beta = numberParameter("thresholdedSoftplusDoubleBackward", BETA, x, options.beta);
  const threshold = numberParameter("thresholdedSoftplusDoubleBackward", THRESHOLD, x, options.threshold);
  const kinks = resolveKinks(
    "thresholdedSoftplusDoubleBackward",
    { threshold: "left" },
    options.kinks,
    PROFILES,
  );
  const thresholdPoint = asElementOf(x, threshold / beta);
  const thresholdAnswer = slopeAt(kinks.threshold, sigmoid(beta * thresholdPoint), 1);
  const thresholdBendAnswer = gradientAt(
    kinks.threshold,
    "left",
    0,
    0,
    mulExpProduct(
      beta /
        (1 + expProduct(-beta, Math.abs(thresholdPoint)) * (2 + expProduct(-beta, Math.abs(thresholdPoint)))),
      -beta,
      Math.abs(thresholdPoint),
    ),
    0,
  );
  const out = outputsFor("thresholdedSoftplusDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [beta, thresholdPoint, thresholdBendAnswer]))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(
      ddx,
      dy,
      x,
      gradient,
      beta,
      threshold,
      thresholdPoint,
      thresholdBendAnswer,
    );
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [beta, thresholdPoint, thresholdAnswer]))
    (isFloat32(x) ? backward32 : backward64)(
      ddx,
      x,
      out.dy,
      beta,
      threshold,
      thresholdPoint,
      thresholdAnswer,
    );
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ThresholdedSoftplusSlopeOptions,
  betaSlopeLanes: Grade,
  thresholdSlopeLanes: Grade,
): { beta: number; threshold: number } {
  checkInput("thresholdedSoftplusParameterGradients", "x", x);
  checkLike("thresholdedSoftplusParameterGradients", "dy", dy, x);
  checkOptions("thresholdedSoftplusParameterGradients", options);
  const beta = numberParameter("thresholdedSoftplusParameterGradients", BETA, x, options.beta);
  const threshold = numberParameter("thresholdedSoftplusParameterGradients", THRESHOLD, x, options.threshold);
  const kinks = resolveKinks(
    "thresholdedSoftplusParameterGradients",
    { threshold: "left" },
    options.kinks,
    PROFILES,
  );
  const thresholdPoint = asElementOf(x, threshold / beta);
  const thresholdBetaAnswer = gradientAt(
    kinks.threshold,
    "left",
    0,
    0,
    beta * Math.abs(thresholdPoint) > 40
      ? -mulExpProduct((Math.abs(thresholdPoint) + 1 / beta) / beta, -beta, Math.abs(thresholdPoint))
      : -(
          (Math.abs(thresholdPoint) *
            (expProduct(-beta, Math.abs(thresholdPoint)) /
              (1 + expProduct(-beta, Math.abs(thresholdPoint)))) +
            softplusTail(beta, thresholdPoint)) /
          beta
        ),
    0,
  );
  return {
    beta: sumInLanes(betaSlopeLanes, dy, x, { numbers: [beta, thresholdPoint, thresholdBetaAnswer] }, () =>
      (isFloat32(x) ? betaGradient32 : betaGradient64)(
        dy,
        x,
        beta,
        threshold,
        thresholdPoint,
        thresholdBetaAnswer,
      ),
    ),
    threshold: sumInLanes(thresholdSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? thresholdGradient32 : thresholdGradient64)(dy, x, beta, threshold),
    ),
  };
}

function value(
  x: number,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdAnswer: number,
): number {
  if (x === thresholdPoint) return thresholdAnswer;
  return x > thresholdPoint ? x : Math.max(x, 0) + softplusTail(beta, x);
}

function value32(
  x: number,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdAnswer: number,
): number {
  if (x === thresholdPoint) return thresholdAnswer;
  return x > thresholdPoint ? x : Math.max(x, 0) + wideSoftplusTail(beta, x);
}

function slope(
  x: number,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdAnswer: number,
): number {
  if (x === thresholdPoint) return thresholdAnswer;
  const e = expProduct(-beta, Math.abs(x));
  return x > thresholdPoint ? 1 : (x < 0 ? e : 1) / (1 + e);
}

function slope32(
  x: number,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdAnswer: number,
): number {
  if (x === thresholdPoint) return thresholdAnswer;
  const e = wideExpProduct(-beta, Math.abs(x));
  return x > thresholdPoint ? 1 : (x < 0 ? e : 1) / (1 + e);
}

function bend(
  x: number,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdBendAnswer: number,
): number {
  if (x === thresholdPoint) return thresholdBendAnswer;
  const e = expProduct(-beta, Math.abs(x));
  return x > thresholdPoint ? 0 : mulExpProduct(beta / (1 + e * (2 + e)), -beta, Math.abs(x));
}

function bend32(
  x: number,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdBendAnswer: number,
): number {
  if (x === thresholdPoint) return thresholdBendAnswer;
  const e = wideExpProduct(-beta, Math.abs(x));
  return x > thresholdPoint ? 0 : wideMulExpProduct(beta / (1 + e * (2 + e)), -beta, Math.abs(x));
}

function betaSlope(
  x: number,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdBetaAnswer: number,
): number {
  if (x === thresholdPoint) return thresholdBetaAnswer;
  if (x > thresholdPoint) {
    return 0;
  }

  if (beta * Math.abs(x) > 40) {
    return -mulExpProduct((Math.abs(x) + 1 / beta) / beta, -beta, Math.abs(x));
  }

  const e = expProduct(-beta, Math.abs(x));
  return -(Math.abs(x) * (e / (1 + e)) + softplusTail(beta, x)) / beta;
}

function thresholdSlope(x: number, beta: number, threshold: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function forward32(
  x: FloatArray,
  out: FloatArray,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = value32(x[i]!, beta, threshold, thresholdPoint, thresholdAnswer);
}

function forward64(
  x: FloatArray,
  out: FloatArray,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, beta, threshold, thresholdPoint, thresholdAnswer);
}

function derivative32(
  x: FloatArray,
  out: FloatArray,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = slope32(x[i]!, beta, threshold, thresholdPoint, thresholdAnswer);
}

function derivative64(
  x: FloatArray,
  out: FloatArray,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, beta, threshold, thresholdPoint, thresholdAnswer);
}

function secondDerivative32(
  x: FloatArray,
  out: FloatArray,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = bend32(x[i]!, beta, threshold, thresholdPoint, thresholdBendAnswer);
}

function secondDerivative64(
  x: FloatArray,
  out: FloatArray,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = bend(x[i]!, beta, threshold, thresholdPoint, thresholdBendAnswer);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = dy[i]! * slope32(x[i]!, beta, threshold, thresholdPoint, thresholdAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = dy[i]! * slope(x[i]!, beta, threshold, thresholdPoint, thresholdAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = ddx[i]! * dy[i]! * bend32(x[i]!, beta, threshold, thresholdPoint, thresholdBendAnswer);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++)
    out[i] = ddx[i]! * dy[i]! * bend(x[i]!, beta, threshold, thresholdPoint, thresholdBendAnswer);
}

function betaGradient32(
  dy: FloatArray,
  x: FloatArray,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdBetaAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * betaSlope(x[i]!, beta, threshold, thresholdPoint, thresholdBetaAnswer));
  return totalOf(total);
}

function betaGradient64(
  dy: FloatArray,
  x: FloatArray,
  beta: number,
  threshold: number,
  thresholdPoint: number,
  thresholdBetaAnswer: number,
): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++)
    addTo(total, dy[i]! * betaSlope(x[i]!, beta, threshold, thresholdPoint, thresholdBetaAnswer));
  return totalOf(total);
}

function thresholdGradient32(dy: FloatArray, x: FloatArray, beta: number, threshold: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * thresholdSlope(x[i]!, beta, threshold));
  return totalOf(total);
}

function thresholdGradient64(dy: FloatArray, x: FloatArray, beta: number, threshold: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * thresholdSlope(x[i]!, beta, threshold));
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
