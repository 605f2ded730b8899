// Generated from specs/activations/elu.ts by @subgrad/generator. Do not edit.
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
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "../internal/conventions.ts";
import { expm1 } from "../internal/expm1.ts";
import { mulExp } from "../internal/mulExp.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

const ALPHA = { name: "alpha", default: 1, min: 0 };

const PROFILES = {
  jax: { zero: "left" },
  "keras-jax": { zero: "left" },
  "keras-tensorflow": { zero: "left" },
  "keras-torch": { zero: "left" },
  mlx: { zero: "left" },
  nnlib: { zero: "right" },
  pytorch: { zero: "left" },
  tensorflow: { zero: 1 },
  tfjs: { zero: 1 },
} as const;

export interface EluOptions {
  /** Depth of the plateau on the negative side. A number ≥ 0; default 1. TensorFlow.js: always 1; NNlib: `α`. */
  readonly alpha?: number | undefined;
}

export interface EluSlopeOptions {
  /** Depth of the plateau on the negative side. A number ≥ 0; default 1. TensorFlow.js: always 1; NNlib: `α`. */
  readonly alpha?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "zero",
        | "jax"
        | "keras-jax"
        | "keras-tensorflow"
        | "keras-torch"
        | "mlx"
        | "nnlib"
        | "pytorch"
        | "tensorflow"
        | "tfjs"
      >
    | undefined;
}

export function forward<A extends FloatArray>(x: A, options: EluOptions & Output<A>, forwardLanes: Grade): A {
  checkInput("elu", "x", x);
  checkOptions("elu", options);
  const alpha = numberParameter("elu", ALPHA, x, options.alpha);
  const out = outputFor("elu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [alpha])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, alpha);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: EluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("eluDerivative", "x", x);
  checkOptions("eluDerivative", options);
  const alpha = numberParameter("eluDerivative", ALPHA, x, options.alpha);
  const kinks = resolveKinks("eluDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, alpha, 1);
  const out = outputFor("eluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [alpha, zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, alpha, zeroAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: EluSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("eluSecondDerivative", "x", x);
  checkOptions("eluSecondDerivative", options);
  const alpha = numberParameter("eluSecondDerivative", ALPHA, x, options.alpha);
  const kinks = resolveKinks("eluSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroBendAnswer = gradientAt(kinks.zero, "left", alpha, 1, alpha, 0);
  const out = outputFor("eluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [alpha, zeroBendAnswer])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, alpha, zeroBendAnswer);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: EluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("eluBackward", "x", x);
  checkLike("eluBackward", "dy", dy, x);
  checkOptions("eluBackward", options);
  const alpha = numberParameter("eluBackward", ALPHA, x, options.alpha);
  const kinks = resolveKinks("eluBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, alpha, 1);
  const out = outputFor("eluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [alpha, zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, alpha, zeroAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: EluSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("eluDoubleBackward", "x", x);
  checkLike("eluDoubleBackward", "ddx", ddx, x);
  checkLike("eluDoubleBackward", "dy", dy, x);
  checkOptions("eluDoubleBackward", options);
  const alpha = numberParameter("eluDoubleBackward", ALPHA, x, options.alpha);
  const kinks = resolveKinks("eluDoubleBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, alpha, 1);
  const zeroBendAnswer = gradientAt(kinks.zero, "left", alpha, 1, alpha, 0);
  const out = outputsFor("eluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [alpha, zeroBendAnswer]))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, alpha, zeroBendAnswer);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [alpha, zeroAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, alpha, zeroAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: EluSlopeOptions,
  alphaSlopeLanes: Grade,
): { alpha: number } {
  checkInput("eluParameterGradients", "x", x);
  checkLike("eluParameterGradients", "dy", dy, x);
  checkOptions("eluParameterGradients", options);
  const alpha = numberParameter("eluParameterGradients", ALPHA, x, options.alpha);
  resolveKinks("eluParameterGradients", { zero: "left" }, options.kinks, PROFILES);
  return {
    alpha: sumInLanes(alphaSlopeLanes, dy, x, { numbers: [] }, () =>
      (isFloat32(x) ? alphaGradient32 : alphaGradient64)(dy, x, alpha),
    ),
  };
}

function value(x: number, alpha: number): number {
  return x > 0 ? x : alpha * expm1(x);
}

function value32(x: number, alpha: number): number {
  return x > 0 ? x : alpha * wideExpm1(x);
}

function slope(x: number, alpha: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1 : mulExp(alpha, x);
}

function slope32(x: number, alpha: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1 : wideMulExp(alpha, x);
}

function bend(x: number, alpha: number, zeroBendAnswer: number): number {
  if (x === 0) return zeroBendAnswer;
  return x > 0 ? 0 : mulExp(alpha, x);
}

function bend32(x: number, alpha: number, zeroBendAnswer: number): number {
  if (x === 0) return zeroBendAnswer;
  return x > 0 ? 0 : wideMulExp(alpha, x);
}

function alphaSlope(x: number, alpha: number): number {
  return x > 0 ? 0 : expm1(x);
}

function forward32(x: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!, alpha);
}

function forward64(x: FloatArray, out: FloatArray, alpha: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, alpha);
}

function derivative32(x: FloatArray, out: FloatArray, alpha: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope32(x[i]!, alpha, zeroAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, alpha: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, alpha, zeroAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, alpha: number, zeroBendAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend32(x[i]!, alpha, zeroBendAnswer);
}

function secondDerivative64(x: FloatArray, out: FloatArray, alpha: number, zeroBendAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, alpha, zeroBendAnswer);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, alpha: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope32(x[i]!, alpha, zeroAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, alpha: number, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, alpha, zeroAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  alpha: number,
  zeroBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend32(x[i]!, alpha, zeroBendAnswer);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  alpha: number,
  zeroBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, alpha, zeroBendAnswer);
}

function alphaGradient32(dy: FloatArray, x: FloatArray, alpha: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * alphaSlope(x[i]!, alpha));
  return totalOf(total);
}

function alphaGradient64(dy: FloatArray, x: FloatArray, alpha: number): number {
  const total = startSum();
  for (let i = 0; i < x.length; i++) addTo(total, dy[i]! * alphaSlope(x[i]!, alpha));
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

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
const wideMulExp = (a: number, x: number): number => (x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x));
