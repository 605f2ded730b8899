// Generated from specs/activations/penalizedTanh.ts by @subgrad/generator. Do not edit.
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
import { type Kinks, resolveKinks, slopeAt } from "../internal/conventions.ts";
import { mulSigmoidSlope } from "../internal/mulSigmoidSlope.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";
import { tanh } from "../internal/tanh.ts";

const NEGATIVE_SCALE = { name: "negativeScale", default: 0.25, min: 0 };

export interface PenalizedTanhOptions {
  /** Factor on the negative side; the paper's `a`. A number ≥ 0; default 0.25. */
  readonly negativeScale?: number | undefined;
}

export interface PenalizedTanhSlopeOptions {
  /** Factor on the negative side; the paper's `a`. A number ≥ 0; default 0.25. */
  readonly negativeScale?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"zero", never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: PenalizedTanhOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("penalizedTanh", "x", x);
  checkOptions("penalizedTanh", options);
  const negativeScale = numberParameter("penalizedTanh", NEGATIVE_SCALE, x, options.negativeScale);
  const out = outputFor("penalizedTanh", options.out, x);
  if (inLanes(forwardLanes, [x], out, [negativeScale])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, negativeScale);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: PenalizedTanhSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("penalizedTanhDerivative", "x", x);
  checkOptions("penalizedTanhDerivative", options);
  const negativeScale = numberParameter("penalizedTanhDerivative", NEGATIVE_SCALE, x, options.negativeScale);
  const kinks = resolveKinks("penalizedTanhDerivative", { zero: "left" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, negativeScale, 1);
  const out = outputFor("penalizedTanhDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [negativeScale, zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, negativeScale, zeroAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: PenalizedTanhSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("penalizedTanhSecondDerivative", "x", x);
  checkOptions("penalizedTanhSecondDerivative", options);
  const negativeScale = numberParameter(
    "penalizedTanhSecondDerivative",
    NEGATIVE_SCALE,
    x,
    options.negativeScale,
  );
  resolveKinks("penalizedTanhSecondDerivative", { zero: "left" }, options.kinks);
  const out = outputFor("penalizedTanhSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [negativeScale])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, negativeScale);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: PenalizedTanhSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("penalizedTanhBackward", "x", x);
  checkLike("penalizedTanhBackward", "dy", dy, x);
  checkOptions("penalizedTanhBackward", options);
  const negativeScale = numberParameter("penalizedTanhBackward", NEGATIVE_SCALE, x, options.negativeScale);
  const kinks = resolveKinks("penalizedTanhBackward", { zero: "left" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, negativeScale, 1);
  const out = outputFor("penalizedTanhBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [negativeScale, zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, negativeScale, zeroAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: PenalizedTanhSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("penalizedTanhDoubleBackward", "x", x);
  checkLike("penalizedTanhDoubleBackward", "ddx", ddx, x);
  checkLike("penalizedTanhDoubleBackward", "dy", dy, x);
  checkOptions("penalizedTanhDoubleBackward", options);
  const negativeScale = numberParameter(
    "penalizedTanhDoubleBackward",
    NEGATIVE_SCALE,
    x,
    options.negativeScale,
  );
  const kinks = resolveKinks("penalizedTanhDoubleBackward", { zero: "left" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, negativeScale, 1);
  const out = outputsFor("penalizedTanhDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [negativeScale]))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, negativeScale);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [negativeScale, zeroAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, negativeScale, zeroAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: PenalizedTanhSlopeOptions,
  negativeScaleSlopeLanes: Grade,
): { negativeScale: number } {
  checkInput("penalizedTanhParameterGradients", "x", x);
  checkLike("penalizedTanhParameterGradients", "dy", dy, x);
  checkOptions("penalizedTanhParameterGradients", options);
  const negativeScale = numberParameter(
    "penalizedTanhParameterGradients",
    NEGATIVE_SCALE,
    x,
    options.negativeScale,
  );
  resolveKinks("penalizedTanhParameterGradients", { zero: "left" }, options.kinks);
  return {
    negativeScale: sumInLanes(negativeScaleSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? negativeScaleGradient32 : negativeScaleGradient64)(dy, x, negativeScale),
    ),
  };
}

function value(x: number, negativeScale: number): number {
  return x > 0 ? tanh(x) : negativeScale * tanh(x);
}

function value32(x: number, negativeScale: number): number {
  return x > 0 ? wideTanh(x) : negativeScale * wideTanh(x);
}

function slope(x: number, negativeScale: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return mulSigmoidSlope(x > 0 ? 4 : 4 * negativeScale, 2 * x);
}

function slope32(x: number, negativeScale: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return wideMulSigmoidSlope(x > 0 ? 4 : 4 * negativeScale, 2 * x);
}

function bend(x: number, negativeScale: number): number {
  return mulSigmoidSlope((x > 0 ? -8 : -8 * negativeScale) * tanh(x), 2 * x);
}

function bend32(x: number, negativeScale: number): number {
  return wideMulSigmoidSlope((x > 0 ? -8 : -8 * negativeScale) * wideTanh(x), 2 * x);
}

function negativeScaleSlope(x: number, negativeScale: number): number {
  return x > 0 ? 0 : tanh(x);
}

function forward32(x: FloatArray, out: FloatArray, negativeScale: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!, negativeScale);
}

function forward64(x: FloatArray, out: FloatArray, negativeScale: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, negativeScale);
}

function derivative32(x: FloatArray, out: FloatArray, negativeScale: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope32(x[i]!, negativeScale, zeroAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, negativeScale: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, negativeScale, zeroAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, negativeScale: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend32(x[i]!, negativeScale);
}

function secondDerivative64(x: FloatArray, out: FloatArray, negativeScale: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, negativeScale);
}

function backward32(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  negativeScale: number,
  zeroAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope32(x[i]!, negativeScale, zeroAnswer);
}

function backward64(
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  negativeScale: number,
  zeroAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, negativeScale, zeroAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  negativeScale: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend32(x[i]!, negativeScale);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  negativeScale: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, negativeScale);
}

function negativeScaleGradient32(dy: FloatArray, x: FloatArray, negativeScale: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * negativeScaleSlope(x[i]!, negativeScale));
  return totalOf(total);
}

function negativeScaleGradient64(dy: FloatArray, x: FloatArray, negativeScale: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * negativeScaleSlope(x[i]!, negativeScale));
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

/** σ(x)·σ(−x), the derivative of the sigmoid, in binary64 for a result that is rounded to binary32. */
const wideSigmoidSlope = (x: number): number => {
  const t = wideExp(-Math.abs(x));
  return t / ((1 + t) * (1 + t));
};

/** a·σ(x)·σ(−x), right also where the slope itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulSigmoidSlope = (a: number, x: number): number =>
  Math.abs(x) > 708 ? (a < 0 ? -0 : 0) : a * wideSigmoidSlope(x);
