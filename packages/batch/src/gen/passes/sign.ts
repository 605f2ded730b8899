// Generated from specs/activations/sign.ts by @subgrad/generator. Do not edit.
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
import {
  type Jumps,
  type Kinks,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "../internal/conventions.ts";

export interface SignOptions {
  /** What to answer where the function jumps. */
  readonly jumps?: Jumps<"zero"> | undefined;
}

export interface SignSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<"zero", never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SignOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("sign", "x", x);
  checkOptions("sign", options);
  const jumps = resolveJumps("sign", { zero: "mid" }, options.jumps);
  const zeroAnswer = valueAt(jumps.zero, -1, 1);
  const out = outputFor("sign", options.out, x);
  if (inLanes(forwardLanes, [x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out, zeroAnswer);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SignSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("signDerivative", "x", x);
  checkOptions("signDerivative", options);
  const kinks = resolveKinks("signDerivative", { zero: "left" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, 0, 0);
  const out = outputFor("signDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out, zeroAnswer);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SignSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("signSecondDerivative", "x", x);
  checkOptions("signSecondDerivative", options);
  resolveKinks("signSecondDerivative", { zero: "left" }, options.kinks);
  const out = outputFor("signSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SignSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("signBackward", "x", x);
  checkLike("signBackward", "dy", dy, x);
  checkOptions("signBackward", options);
  const kinks = resolveKinks("signBackward", { zero: "left" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, 0, 0);
  const out = outputFor("signBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [zeroAnswer])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out, zeroAnswer);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SignSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("signDoubleBackward", "x", x);
  checkLike("signDoubleBackward", "ddx", ddx, x);
  checkLike("signDoubleBackward", "dy", dy, x);
  checkOptions("signDoubleBackward", options);
  const kinks = resolveKinks("signDoubleBackward", { zero: "left" }, options.kinks);
  const zeroAnswer = slopeAt(kinks.zero, 0, 0);
  const out = outputsFor("signDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [zeroAnswer]))
    (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy, zeroAnswer);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SignSlopeOptions): {} {
  checkInput("signParameterGradients", "x", x);
  checkLike("signParameterGradients", "dy", dy, x);
  checkOptions("signParameterGradients", options);
  return {};
}

function value(x: number, zeroAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return zeroAnswer;
  if (x === 0) return x;
  return x > 0 ? 1 : -1;
}

function slope(x: number, zeroAnswer: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return zeroAnswer;
  return 0;
}

function bend(x: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

function forward32(x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, zeroAnswer);
}

function forward64(x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!, zeroAnswer);
}

function derivative32(x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer);
}

function derivative64(x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = slope(x[i]!, zeroAnswer);
}

function secondDerivative32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function secondDerivative64(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = bend(x[i]!);
}

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray, zeroAnswer: number): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!, zeroAnswer);
}

function doubleBackward32(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}

function doubleBackward64(ddx: FloatArray, dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = ddx[i]! * dy[i]! * bend(x[i]!);
}
