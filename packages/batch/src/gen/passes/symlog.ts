// Generated from specs/activations/symlog.ts by @subgrad/generator. Do not edit.
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
import { exponentOf as sharedExponentOf } from "../internal/exponentOf.ts";
import { log1p } from "../internal/log1p.ts";
import { powerOfTwo as sharedPowerOfTwo } from "../internal/powerOfTwo.ts";

export interface SymlogOptions {}

export interface SymlogSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SymlogOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("symlog", "x", x);
  checkOptions("symlog", options);
  const out = outputFor("symlog", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SymlogSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("symlogDerivative", "x", x);
  checkOptions("symlogDerivative", options);
  resolveKinks("symlogDerivative", {}, options.kinks);
  const out = outputFor("symlogDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SymlogSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("symlogSecondDerivative", "x", x);
  checkOptions("symlogSecondDerivative", options);
  resolveKinks("symlogSecondDerivative", {}, options.kinks);
  const out = outputFor("symlogSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SymlogSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("symlogBackward", "x", x);
  checkLike("symlogBackward", "dy", dy, x);
  checkOptions("symlogBackward", options);
  resolveKinks("symlogBackward", {}, options.kinks);
  const out = outputFor("symlogBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SymlogSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("symlogDoubleBackward", "x", x);
  checkLike("symlogDoubleBackward", "ddx", ddx, x);
  checkLike("symlogDoubleBackward", "dy", dy, x);
  checkOptions("symlogDoubleBackward", options);
  resolveKinks("symlogDoubleBackward", {}, options.kinks);
  const out = outputsFor("symlogDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SymlogSlopeOptions): {} {
  checkInput("symlogParameterGradients", "x", x);
  checkLike("symlogParameterGradients", "dy", dy, x);
  checkOptions("symlogParameterGradients", options);
  return {};
}

function value(x: number): number {
  return x < 0 ? -log1p(-x) : log1p(x);
}

function value32(x: number): number {
  return x < 0 ? -wideLog1p(-x) : wideLog1p(x);
}

function slope(x: number): number {
  return 1 / (1 + Math.abs(x));
}

function bend(x: number): number {
  return -(((1 / (1 + Math.abs(x))) * (x <= 0 ? -1 : 1)) / (1 + Math.abs(x)));
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value32(x[i]!);
}

function forward64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
}

function derivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function derivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!);
}

function secondDerivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function secondDerivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}

/** Engines look an import up in every turn of a loop, and a constant of the module never. */
const exponentOf = sharedExponentOf;

const powerOfTwo = sharedPowerOfTwo;

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
