// Generated from specs/activations/lecunTanh.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Grade,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  inLanes,
  isFloat32,
  outputFor,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";
import { exp } from "../internal/exp.ts";
import { mulExpProduct } from "../internal/mulExpProduct.ts";
import { tanh } from "../internal/tanh.ts";

export interface LecunTanhOptions {}

export interface LecunTanhSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

export function forward<A extends FloatArray>(
  x: A,
  options: LecunTanhOptions & Output<A>,
  forwardLanes: Grade,
): A {
  checkInput("lecunTanh", "x", x);
  checkOptions("lecunTanh", options);
  const out = outputFor("lecunTanh", options.out, x);
  if (inLanes(forwardLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

export function derivative<A extends FloatArray>(
  x: A,
  options: LecunTanhSlopeOptions & Output<A>,
  derivativeLanes: Grade,
): A {
  checkInput("lecunTanhDerivative", "x", x);
  checkOptions("lecunTanhDerivative", options);
  resolveKinks("lecunTanhDerivative", {}, options.kinks);
  const out = outputFor("lecunTanhDerivative", options.out, x);
  if (inLanes(derivativeLanes, [x], out, [])) return out;
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

export function backward<A extends FloatArray>(
  dy: A,
  x: A,
  options: LecunTanhSlopeOptions & Output<A>,
  backwardLanes: Grade,
): A {
  checkInput("lecunTanhBackward", "x", x);
  checkLike("lecunTanhBackward", "dy", dy, x);
  checkOptions("lecunTanhBackward", options);
  resolveKinks("lecunTanhBackward", {}, options.kinks);
  const out = outputFor("lecunTanhBackward", options.out, x, dy);
  if (inLanes(backwardLanes, [dy, x], out, [])) return out;
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

export function parameterGradients<A extends FloatArray>(dy: A, x: A, options: LecunTanhSlopeOptions): {} {
  checkInput("lecunTanhParameterGradients", "x", x);
  checkLike("lecunTanhParameterGradients", "dy", dy, x);
  checkOptions("lecunTanhParameterGradients", options);
  return {};
}

function value(x: number): number {
  return Math.abs(x) < 1e-20 ? ((2 * 1.7159) / 3) * x : 1.7159 * tanh((2 * x) / 3);
}

function slope(x: number): number {
  const rest = exp(-7.947285970052083e-8 * Math.abs(x));
  const e = mulExpProduct(rest, -1.3333332538604736, Math.abs(x));
  return mulExpProduct((((8 * 1.7159) / 3) * rest) / (1 + e * (2 + e)), -1.3333332538604736, Math.abs(x));
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

function backward32(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}

function backward64(dy: FloatArray, x: FloatArray, out: FloatArray): void {
  for (let i = 0; i < x.length; i++) out[i] = dy[i]! * slope(x[i]!);
}
