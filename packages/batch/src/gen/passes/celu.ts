// Generated from specs/activations/celu.ts by @subgrad/generator. Do not edit.
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
import { exp } from "../internal/exp.ts";
import { expQuotient } from "../internal/expQuotient.ts";
import { expm1MinusX } from "../internal/expm1MinusX.ts";
import { expm1Quotient } from "../internal/expm1Quotient.ts";
import { mulExp } from "../internal/mulExp.ts";
import { mulExpQuotient } from "../internal/mulExpQuotient.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

const ALPHA = { name: "alpha", default: 1, above: 0 };

const PROFILES = {
  jax: { zero: "left" },
  "keras-jax": { zero: "left" },
  "keras-tensorflow": { zero: 2 },
  "keras-torch": { zero: "left" },
  mlx: { zero: 0 },
  nnlib: { zero: "left" },
  pytorch: { zero: "left" },
  tensorflow: { zero: 2 },
} as const;

export interface CeluOptions {
  /** Depth of the plateau on the negative side. A number > 0; default 1. NNlib: `α`. */
  readonly alpha?: number | undefined;
}

export interface CeluSlopeOptions {
  /** Depth of the plateau on the negative side. A number > 0; default 1. NNlib: `α`. */
  readonly alpha?: number | undefined;
  /** Which slope to answer at kinks. */
  readonly kinks?:
    | Kinks<
        "zero",
        "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "nnlib" | "pytorch" | "tensorflow"
      >
    | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: CeluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("celu", "x", x);
  checkOptions("celu", options);
  const alpha = numberParameter("celu", ALPHA, x, options.alpha);
  const out = outputFor("celu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [alpha])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, alpha);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: CeluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("celuDerivative", "x", x);
  checkOptions("celuDerivative", options);
  const alpha = numberParameter("celuDerivative", ALPHA, x, options.alpha);
  const kinks = resolveKinks("celuDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 1, 1);
  const out = outputFor("celuDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [alpha, zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, alpha, zeroAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: CeluSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("celuSecondDerivative", "x", x);
  checkOptions("celuSecondDerivative", options);
  const alpha = numberParameter("celuSecondDerivative", ALPHA, x, options.alpha);
  const kinks = resolveKinks("celuSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroBendAnswer = gradientAt(kinks.zero, "left", 1, 1, 1 / alpha, 0);
  const out = outputFor("celuSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [alpha, zeroBendAnswer])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, alpha, zeroBendAnswer);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: CeluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("celuBackward", "x", x);
  checkLike("celuBackward", "dy", dy, x);
  checkOptions("celuBackward", options);
  const alpha = numberParameter("celuBackward", ALPHA, x, options.alpha);
  const kinks = resolveKinks("celuBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 1, 1);
  const out = outputFor("celuBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [alpha, zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, alpha, zeroAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: CeluSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("celuDoubleBackward", "x", x);
  checkLike("celuDoubleBackward", "ddx", ddx, x);
  checkLike("celuDoubleBackward", "dy", dy, x);
  checkOptions("celuDoubleBackward", options);
  const alpha = numberParameter("celuDoubleBackward", ALPHA, x, options.alpha);
  const kinks = resolveKinks("celuDoubleBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 1, 1);
  const zeroBendAnswer = gradientAt(kinks.zero, "left", 1, 1, 1 / alpha, 0);
  const out = outputsFor("celuDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
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
  options: CeluSlopeOptions,
  alphaSlopeLanes: Grade,
): { alpha: number } {
  checkInput("celuParameterGradients", "x", x);
  checkLike("celuParameterGradients", "dy", dy, x);
  checkOptions("celuParameterGradients", options);
  const alpha = numberParameter("celuParameterGradients", ALPHA, x, options.alpha);
  resolveKinks("celuParameterGradients", { zero: "left" }, options.kinks, PROFILES);
  return {
    alpha: sumInLanes(alphaSlopeLanes, dy, x, { numbers: [alpha] }, () =>
      (isFloat32(x) ? alphaGradient32 : alphaGradient64)(dy, x, alpha),
    ),
  };
}

function value(x: number, alpha: number): number {
  return x > -1e-17 * alpha ? x : alpha * expm1Quotient(x, alpha);
}

function value32(x: number, alpha: number): number {
  return x > -1e-17 * alpha ? x : alpha * wideExpm1Quotient(x, alpha);
}

function slope(x: number, alpha: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1 : expQuotient(x, alpha);
}

function slope32(x: number, alpha: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1 : wideExpQuotient(x, alpha);
}

function bend(x: number, alpha: number, zeroBendAnswer: number): number {
  if (x === 0) return zeroBendAnswer;
  return x > 0 ? 0 : mulExpQuotient(1 / alpha, x, alpha);
}

function bend32(x: number, alpha: number, zeroBendAnswer: number): number {
  if (x === 0) return zeroBendAnswer;
  return x > 0 ? 0 : wideMulExpQuotient(1 / alpha, x, alpha);
}

function alphaSlope(x: number, alpha: number): number {
  if (x > 0) {
    return 0;
  }

  const u = x / alpha;
  return u < -1 ? mulExp(1 - u, u) - 1 : -exp(u) * expm1MinusX(-u);
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

/** e^(a/b) − 1, as accurate as if the quotient were not rounded, in binary64 for a result that is rounded to binary32. */
const wideExpm1Quotient = (a: number, b: number): number => wideExpm1(a / b);

/** eˣ, in binary64 for a result that is rounded to binary32. */
const wideExp = (x: number): number => {
  const above = x < -708 ? -708 : x;
  const clamped = above > 709 ? 709 : above;
  const n = roundTiesToEven(clamped * Math.LOG2E);
  const r = clamped - n * Math.LN2;
  return powerOfTwo(n | 0) * (1 + wideExpm1Reduced(r));
};

/** e^(a/b), as accurate as if the quotient were not rounded, in binary64 for a result that is rounded to binary32. */
const wideExpQuotient = (a: number, b: number): number => wideExp(a / b);

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
const wideMulExp = (a: number, x: number): number => (x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x));

/** a·e^(b/c), as accurate as if the quotient were not rounded, right also where e^(b/c) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulExpQuotient = (a: number, b: number, c: number): number => wideMulExp(a, b / c);
