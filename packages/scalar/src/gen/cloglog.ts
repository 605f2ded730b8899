// Generated from specs/activations/cloglog.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { expMinusExp } from "./internal/expMinusExp.ts";
import { expm1 } from "./internal/expm1.ts";
import { mulExpMinusExp } from "./internal/mulExpMinusExp.ts";
export { cloglogDerivativeFromOutput } from "./cloglogDerivativeFromOutput.ts";

/**
 * Complementary log-log.
 *
 * `cloglog(x) = 1 - exp(-exp(x))`
 *
 * The inverse of the link function of that name: a sigmoid that reaches 1 sooner than it leaves 0.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @see Gomes & Ludermir 2008, Complementary Log-Log and Probit: Activation Functions Implemented in Artificial Neural Networks, HIS
 */
export function cloglog(x: number): number {
  return -expm1(-exp(x));
}

/**
 * The derivative of {@link cloglog} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function cloglogDerivative(x: number): number {
  return expMinusExp(x);
}

/** {@link cloglogDerivative} with a chosen convention at its kinks. */
export function createCloglogDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createCloglogDerivative", {}, options.kinks);
  return cloglogDerivative;
}

/**
 * The second derivative of {@link cloglog} in x.
 *
 * Error: at most 8 ULP.
 */
export function cloglogSecondDerivative(x: number): number {
  return mulExpMinusExp(-expm1(Math.min(x, 10)) * 1073741824, x) / 1073741824;
}

/** {@link cloglogSecondDerivative} with a chosen convention at its kinks. */
export function createCloglogSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createCloglogSecondDerivative", {}, options.kinks);
  return cloglogSecondDerivative;
}
