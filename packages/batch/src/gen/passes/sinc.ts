// Generated from specs/activations/sinc.ts by @subgrad/generator. Do not edit.
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
import { cos } from "../internal/cos.ts";
import { sinc } from "../internal/sinc.ts";

export interface SincOptions {}

export interface SincSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: SincOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("sinc", "x", x);
  checkOptions("sinc", options);
  const out = outputFor("sinc", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: SincSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("sincDerivative", "x", x);
  checkOptions("sincDerivative", options);
  resolveKinks("sincDerivative", {}, options.kinks);
  const out = outputFor("sincDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function secondDerivative<A extends FloatArray>(
  x: A,
  options: SincSlopeOptions & Output<A>,
  secondDerivativeLanes: Grade,
): A {
  checkInput("sincSecondDerivative", "x", x);
  checkOptions("sincSecondDerivative", options);
  resolveKinks("sincSecondDerivative", {}, options.kinks);
  const out = outputFor("sincSecondDerivative", options.out, x);
  if (inLanes(secondDerivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? secondDerivative32 : secondDerivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SincSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("sincBackward", "x", x);
  checkLike("sincBackward", "dy", dy, x);
  checkOptions("sincBackward", options);
  resolveKinks("sincBackward", {}, options.kinks);
  const out = outputFor("sincBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function doubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SincSlopeOptions & Outputs<"dy" | "x", A>,
  backwardLanes: Grade,
  doubleBackwardLanes: Grade,
): { dy: A; x: A } {
  checkInput("sincDoubleBackward", "x", x);
  checkLike("sincDoubleBackward", "ddx", ddx, x);
  checkLike("sincDoubleBackward", "dy", dy, x);
  checkOptions("sincDoubleBackward", options);
  resolveKinks("sincDoubleBackward", {}, options.kinks);
  const out = outputsFor("sincDoubleBackward", ["dy", "x"], options.out, [x, dy, ddx]);
  // The other gradient still needs these two inputs.
  const gradient = apartFrom(out.x, [x, ddx]);
  if (!inLanes(doubleBackwardLanes, [ddx, dy, x], gradient, []))
    (isFloat32(x) ? doubleBackward32 : doubleBackward64)(ddx, dy, x, gradient);
  if (!inLanes(backwardLanes, [ddx, x], out.dy, [])) (isFloat32(x) ? backward32 : backward64)(ddx, x, out.dy);
  if (gradient !== out.x) out.x.set(gradient);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: SincSlopeOptions): {} {
  checkInput("sincParameterGradients", "x", x);
  checkLike("sincParameterGradients", "dy", dy, x);
  checkOptions("sincParameterGradients", options);
  return {};
}

function value(x: number): number {
  return sinc(x);
}

function slope(x: number): number {
  if (x === -Infinity) return 0;
  if (x === Infinity) return 0;
  if (Math.abs(x) > 2) {
    return (cos(x) - sinc(x)) / x;
  }

  const t = x * x;
  const high =
    -1.0706029225e-11 +
    t * (4.49833161e-14 + t * (-1.479714e-16 + t * (3.9146e-19 + t * (-8.51e-22 + t * 1.5e-24))));
  return (
    x *
    (-0.3333333333333333 +
      t *
        (0.03333333333333333 +
          t *
            (-0.0011904761904761906 +
              t * (0.0000220458553791887 + t * (-2.5052108385442e-7 + t * (1.927085260419e-9 + t * high))))))
  );
}

function bend(x: number): number {
  if (x === -Infinity) return 0;
  if (x === Infinity) return 0;
  if (Math.abs(x) > 2) {
    return -sinc(x) - (2 * (cos(x) - sinc(x))) / x / x;
  }

  const t = x * x;
  const p0 = -0.3333333333333333 + t * (0.1 + t * (-0.005952380952380952 + t * 0.00015432098765432098));
  const p4 =
    -0.000002254689754689755 + t * (2.1197937864605e-8 + t * (-1.391783799191e-10 + t * 6.7474974104e-13));
  const p8 = -2.51551439e-15 + t * (7.437718e-18 + t * (-1.7871e-20 + t * 3.56e-23));
  const p12 = -5.97e-26;
  const q = t * t * (t * t);
  return p0 + q * (p4 + q * (p8 + q * p12));
}

function forward32(x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = value(x[i]!);
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
