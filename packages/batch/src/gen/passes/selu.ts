// Generated from specs/activations/selu.ts by @subgrad/generator. Do not edit.
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
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "../internal/conventions.ts";
import { expm1 } from "../internal/expm1.ts";
import { mulExp } from "../internal/mulExp.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

const PROFILES = {
  jax: { zero: "left" },
  "keras-jax": { zero: "left" },
  "keras-tensorflow": { zero: "right" },
  "keras-torch": { zero: "left" },
  mlx: { zero: "left" },
  nnlib: { zero: "left" },
  pytorch: { zero: "left" },
  tensorflow: { zero: "right" },
  tfjs: { zero: "left" },
} as const;

export interface SeluOptions {}

export interface SeluSlopeOptions {
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

export function forward<A extends FloatArray>(
  x: A,
  options: SeluOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("selu", "x", x);
  checkOptions("selu", options);
  const out = outputFor("selu", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SeluSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("seluDerivative", "x", x);
  checkOptions("seluDerivative", options);
  const kinks = resolveKinks("seluDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 1.7580993408473768, 1.0507009873554805);
  const out = outputFor("seluDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, zeroAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SeluSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("seluSecondDerivative", "x", x);
  checkOptions("seluSecondDerivative", options);
  const kinks = resolveKinks("seluSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  const zeroBendAnswer = gradientAt(
    kinks.zero,
    "left",
    1.7580993408473768,
    1.0507009873554805,
    1.7580993408473768,
    0,
  );
  const out = outputFor("seluSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [zeroBendAnswer])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out, zeroBendAnswer);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SeluSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("seluBackward", "x", x);
  checkLike("seluBackward", "dy", dy, x);
  checkOptions("seluBackward", options);
  const kinks = resolveKinks("seluBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 1.7580993408473768, 1.0507009873554805);
  const out = outputFor("seluBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, zeroAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SeluSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("seluDoubleBackward", "x", x);
  checkLike("seluDoubleBackward", "ddx", ddx, x);
  checkLike("seluDoubleBackward", "dy", dy, x);
  checkOptions("seluDoubleBackward", options);
  const kinks = resolveKinks("seluDoubleBackward", { zero: "left" }, options.kinks, PROFILES);
  const zeroAnswer = slopeAt(kinks.zero, 1.7580993408473768, 1.0507009873554805);
  const zeroBendAnswer = gradientAt(
    kinks.zero,
    "left",
    1.7580993408473768,
    1.0507009873554805,
    1.7580993408473768,
    0,
  );
  const out = outputsFor("seluDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, [zeroBendAnswer]))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient, zeroBendAnswer);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [zeroAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, zeroAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SeluSlopeOptions): {} {
  checkInput("seluParameterGradients", "x", x);
  checkLike("seluParameterGradients", "dy", dy, x);
  checkOptions("seluParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x > 0 ? 1.0507009873554805 * x : 1.7580993408473768 * expm1(x);
}

function value32(x: number): number {
  return x > 0 ? 1.0507009873554805 * x : 1.7580993408473768 * wideExpm1(x);
}

function slope(x: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1.0507009873554805 : mulExp(1.7580993408473768, x);
}

function slope32(x: number, zeroAnswer: number): number {
  if (x === 0) return zeroAnswer;
  return x > 0 ? 1.0507009873554805 : wideMulExp(1.7580993408473768, x);
}

function bend(x: number, zeroBendAnswer: number): number {
  if (x === 0) return zeroBendAnswer;
  return x > 0 ? 0 : mulExp(1.7580993408473768, x);
}

function bend32(x: number, zeroBendAnswer: number): number {
  if (x === 0) return zeroBendAnswer;
  return x > 0 ? 0 : wideMulExp(1.7580993408473768, x);
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope32(x[i]!, zeroAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray, zeroBendAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend32(x[i]!, zeroBendAnswer);
}

function secondDerivative64(x: FloatArray, out: FloatArray, zeroBendAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!, zeroBendAnswer);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope32(x[i]!, zeroAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer);
}

function doubleBackward32(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  zeroBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend32(x[i]!, zeroBendAnswer);
}

function doubleBackward64(
  ddx: FloatArray,
  dy: FloatArray,
  x: FloatArray,
  out: FloatArray,
  zeroBendAnswer: number,
): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!, zeroBendAnswer);
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
