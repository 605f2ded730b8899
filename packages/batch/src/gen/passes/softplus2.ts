// Generated from specs/activations/softplus2.ts by @subgrad/generator. Do not edit.
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
import { exponentOf as sharedExponentOf } from "../internal/exponentOf.ts";
import { log1p } from "../internal/log1p.ts";
import { mulExpProduct } from "../internal/mulExpProduct.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";
import { roundTiesToEven as sharedRoundTiesToEven } from "../internal/roundTiesToEven.ts";

export interface Softplus2Options {}

export interface Softplus2SlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: Softplus2Options & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("softplus2", "x", x);
  checkOptions("softplus2", options);
  const out = outputFor("softplus2", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: Softplus2SlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("softplus2Derivative", "x", x);
  checkOptions("softplus2Derivative", options);
  resolveKinks("softplus2Derivative", {}, options.kinks);
  const out = outputFor("softplus2Derivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: Softplus2SlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("softplus2SecondDerivative", "x", x);
  checkOptions("softplus2SecondDerivative", options);
  resolveKinks("softplus2SecondDerivative", {}, options.kinks);
  const out = outputFor("softplus2SecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: Softplus2SlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("softplus2Backward", "x", x);
  checkLike("softplus2Backward", "dy", dy, x);
  checkOptions("softplus2Backward", options);
  resolveKinks("softplus2Backward", {}, options.kinks);
  const out = outputFor("softplus2Backward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: Softplus2SlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("softplus2DoubleBackward", "x", x);
  checkLike("softplus2DoubleBackward", "ddx", ddx, x);
  checkLike("softplus2DoubleBackward", "dy", dy, x);
  checkOptions("softplus2DoubleBackward", options);
  resolveKinks("softplus2DoubleBackward", {}, options.kinks);
  const out = outputsFor("softplus2DoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: Softplus2SlopeOptions): {} {
  checkInput("softplus2ParameterGradients", "x", x);
  checkLike("softplus2ParameterGradients", "dy", dy, x);
  checkOptions("softplus2ParameterGradients", options);
  return {};
}

function value(x: number): number {
  const rest = exp(-(-0.00021219444005469057) * Math.abs(x));
  return x < -60
    ? mulExpProduct(rest / Math.LN2, 0.693359375, x)
    : Math.max(x, 0) + log1p(mulExpProduct(rest, -0.693359375, Math.abs(x))) / Math.LN2;
}

function value32(x: number): number {
  const rest = wideExp(-(-0.00021219444005469057) * Math.abs(x));
  return x < -60
    ? wideMulExpProduct(rest / Math.LN2, 0.693359375, x)
    : Math.max(x, 0) + wideLog1p(wideMulExpProduct(rest, -0.693359375, Math.abs(x))) / Math.LN2;
}

function slope(x: number): number {
  const e = mulExpProduct(exp(-(-0.00021219444005469057) * Math.abs(x)), -0.693359375, Math.abs(x));
  return (x < 0 ? e : 1) / (1 + e);
}

function slope32(x: number): number {
  const e = wideMulExpProduct(wideExp(-(-0.00021219444005469057) * Math.abs(x)), -0.693359375, Math.abs(x));
  return (x < 0 ? e : 1) / (1 + e);
}

function bend(x: number): number {
  const rest = exp(-(-0.00021219444005469057) * Math.abs(x));
  const e = mulExpProduct(rest, -0.693359375, Math.abs(x));
  return mulExpProduct((Math.LN2 * rest) / (1 + e * (2 + e)), -0.693359375, Math.abs(x));
}

function bend32(x: number): number {
  const rest = wideExp(-(-0.00021219444005469057) * Math.abs(x));
  const e = wideMulExpProduct(rest, -0.693359375, Math.abs(x));
  return wideMulExpProduct((Math.LN2 * rest) / (1 + e * (2 + e)), -0.693359375, Math.abs(x));
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
const exponentOf = sharedExponentOf;

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

/** a·eˣ, right also where eˣ itself would underflow or overflow, in binary64 for a result that is rounded to binary32. */
const wideMulExp = (a: number, x: number): number => (x < -708 ? (a < 0 ? -0 : 0) : a * wideExp(x));

/** a·e^(b·c), as accurate as if the product were not rounded, right also where e^(b·c) itself would underflow, in binary64 for a result that is rounded to binary32. */
const wideMulExpProduct = (a: number, b: number, c: number): number => wideMulExp(a, b * c);

/** ln(1 + t) for 0 ≤ t ≤ 1, in binary64 for a result that is rounded to binary32. */
const wideLog1pUnit = (t: number): number => {
  const s = t / (2 + t);
  const z = s * s;
  const p = 0.2861688396566621 + z * (0.21427672654009902 + z * 0.24300863363741146);
  return s * (2 + z * (0.6666667562240125 + z * (0.3999887774618558 + z * p)));
};

/** ln(1 + x), in binary64 for a result that is rounded to binary32. */
const wideLog1p = (x: number): number => {
  const u = 1 + x;
  if (x <= -1) {
    return x < -1 ? (u - u) / (u - u) : -1 / (u * u);
  }
  if (x > 1.7976931348623157e308) {
    return x;
  }
  const k = exponentOf(Math.SQRT2 * u);
  const scale = powerOfTwo(0 - k);
  return wideLog1pUnit(x * scale - (1 - scale)) - (0 - k) * Math.LN2;
};
