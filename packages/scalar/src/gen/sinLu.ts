// Generated from specs/activations/sinLu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { cosProduct } from "./internal/cosProduct.ts";
import { mulSigmoid } from "./internal/mulSigmoid.ts";
import { sinProduct } from "./internal/sinProduct.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Sinu-sigmoidal linear unit.
 *
 * `sinLu(x, a, b) = (x + a * sin(b * x)) * sigmoid(x)`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP where |b * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @param a Amplitude of the sine. Any number; default 1.
 * @param b Angular frequency of the sine. Any number; default 1.
 *
 * @see Paul, Bandyopadhyay, Dutta, Roy & Biswas 2022, SinLU: Sinu-Sigmoidal Linear Unit, Mathematics 10(3), 337
 */
export function sinLu(x: number, a = 1, b = 1): number {
  if (x === Infinity) return x;
  return mulSigmoid(Math.abs(x) < 1e-30 ? (1 + a * b) * x : x + a * sinProduct(b, x), x);
}

/**
 * The derivative of {@link sinLu} in x.
 *
 * Error: at most 6 ULP where |b * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @param a Amplitude of the sine. Any number; default 1.
 * @param b Angular frequency of the sine. Any number; default 1.
 */
export function sinLuDerivative(x: number, a = 1, b = 1): number {
  const c = cosProduct(b, x);
  const half = cosProduct(0.5 * b, x);
  const slope = c < -0.5 ? 1 - a * b + 2 * a * b * (half * half) : 1 + a * b * c;
  const wave = x + a * sinProduct(b, x);
  return mulSigmoid(slope + (x < 0 ? wave - mulSigmoid(wave, x) : mulSigmoid(wave, -x)), x);
}

/** {@link sinLuDerivative} with a chosen convention at its kinks. */
export function createSinLuDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, a?: number, b?: number) => number {
  resolveKinks("createSinLuDerivative", {}, options.kinks);
  return sinLuDerivative;
}

/**
 * The second derivative of {@link sinLu} in x.
 *
 * Error: at most 8 ULP where |b * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @param a Amplitude of the sine. Any number; default 1.
 * @param b Angular frequency of the sine. Any number; default 1.
 */
export function sinLuSecondDerivative(x: number, a = 1, b = 1): number {
  const wave = x + a * sinProduct(b, x);
  const slope = 1 + a * b * cosProduct(b, x);
  const bend = a * b * b * sinProduct(b, x);
  return mulSigmoid(mulSigmoid(2 * slope - wave * tanh(0.5 * x), -x) - bend, x);
}

/** {@link sinLuSecondDerivative} with a chosen convention at its kinks. */
export function createSinLuSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, a?: number, b?: number) => number {
  resolveKinks("createSinLuSecondDerivative", {}, options.kinks);
  return sinLuSecondDerivative;
}

/**
 * The derivative of {@link sinLu} in a.
 *
 * Error: at most 8 ULP where |b * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @param a Amplitude of the sine. Any number; default 1.
 * @param b Angular frequency of the sine. Any number; default 1.
 */
export function sinLuADerivative(x: number, a = 1, b = 1): number {
  return mulSigmoid(sinProduct(b, x), x);
}

/** {@link sinLuADerivative} with a chosen convention at its kinks. */
export function createSinLuADerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, a?: number, b?: number) => number {
  resolveKinks("createSinLuADerivative", {}, options.kinks);
  return sinLuADerivative;
}

/**
 * The derivative of {@link sinLu} in b.
 *
 * Error: at most 8 ULP where |b * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @param a Amplitude of the sine. Any number; default 1.
 * @param b Angular frequency of the sine. Any number; default 1.
 */
export function sinLuBDerivative(x: number, a = 1, b = 1): number {
  return mulSigmoid(a * (x * cosProduct(b, x)), x);
}

/** {@link sinLuBDerivative} with a chosen convention at its kinks. */
export function createSinLuBDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, a?: number, b?: number) => number {
  resolveKinks("createSinLuBDerivative", {}, options.kinks);
  return sinLuBDerivative;
}
