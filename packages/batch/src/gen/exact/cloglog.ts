// Generated from specs/activations/cloglog.ts by @subgrad/generator. Do not edit.
import {
  type FloatArray,
  type Output,
  checkInput,
  checkLike,
  checkOptions,
  isFloat32,
  outputFor,
} from "../../runtime/index.ts";
import { type Kinks, resolveKinks } from "../internal/conventions.ts";
import { exp } from "../internal/exp.ts";
import { expMinusExp } from "../internal/expMinusExp.ts";
import { expm1 } from "../internal/expm1.ts";

export interface CloglogOptions {}

export interface CloglogSlopeOptions {
  /** Which slope to answer at kinks. */
  readonly kinks?: Kinks<never> | undefined;
}

/**
 * Complementary log-log, element by element.
 *
 * `cloglog(x) = 1 - exp(-exp(x))`
 *
 * The inverse of the link function of that name: a sigmoid that reaches 1 sooner than it leaves 0.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Gomes & Ludermir 2008, Complementary Log-Log and Probit: Activation Functions Implemented in Artificial Neural Networks, HIS
 */
export function cloglog<A extends FloatArray>(x: A, options: CloglogOptions & Output<A> = {}): A {
  checkInput("cloglog", "x", x);
  checkOptions("cloglog", options);
  const out = outputFor("cloglog", options.out, x);
  const loop = isFloat32(x) ? forward32 : forward64;
  loop(x, out);
  return out;
}

/**
 * The derivative of {@link cloglog} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function cloglogDerivative<A extends FloatArray>(
  x: A,
  options: CloglogSlopeOptions & Output<A> = {},
): A {
  checkInput("cloglogDerivative", "x", x);
  checkOptions("cloglogDerivative", options);
  resolveKinks("cloglogDerivative", {}, options.kinks);
  const out = outputFor("cloglogDerivative", options.out, x);
  const loop = isFloat32(x) ? derivative32 : derivative64;
  loop(x, out);
  return out;
}

/** The gradient of x from the gradient of y = {@link cloglog}(x): dy · {@link cloglogDerivative}(x), element by element. */
export function cloglogBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: CloglogSlopeOptions & Output<A> = {},
): A {
  checkInput("cloglogBackward", "x", x);
  checkLike("cloglogBackward", "dy", dy, x);
  checkOptions("cloglogBackward", options);
  resolveKinks("cloglogBackward", {}, options.kinks);
  const out = outputFor("cloglogBackward", options.out, x, dy);
  const loop = isFloat32(x) ? backward32 : backward64;
  loop(dy, x, out);
  return out;
}

/** The gradients of the parameters from the gradient of y = {@link cloglog}(x): sums over all elements, in compensated binary64. */
export function cloglogParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: CloglogSlopeOptions = {},
): {} {
  checkInput("cloglogParameterGradients", "x", x);
  checkLike("cloglogParameterGradients", "dy", dy, x);
  checkOptions("cloglogParameterGradients", options);
  return {};
}

function value(x: number): number {
  return -expm1(-exp(x));
}

function slope(x: number): number {
  return expMinusExp(x);
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
