// Generated from specs/activations/tanh.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { tanh as tanhKernel } from "./internal/tanh.ts";
export { tanhDerivativeFromOutput } from "./tanhDerivativeFromOutput.ts";

/**
 * Hyperbolic tangent.
 *
 * `tanh(x) = tanh(x)`
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see LeCun, Bottou, Orr & Müller 1998, Efficient BackProp
 */
export function tanh(x: number): number {
  return tanhKernel(x);
}

/**
 * The derivative of {@link tanh} in x.
 *
 * Error: at most 4 ULP.
 */
export function tanhDerivative(x: number): number {
  return mulSigmoidSlope(4, 2 * x);
}

/** {@link tanhDerivative} with a chosen convention at its kinks. */
export function createTanhDerivative(options: { readonly kinks?: Kinks<never> } = {}): (x: number) => number {
  resolveKinks("createTanhDerivative", {}, options.kinks);
  return tanhDerivative;
}

/**
 * The second derivative of {@link tanh} in x.
 *
 * Error: at most 6 ULP.
 */
export function tanhSecondDerivative(x: number): number {
  return mulSigmoidSlope(-8 * tanhKernel(x), 2 * x);
}

/** {@link tanhSecondDerivative} with a chosen convention at its kinks. */
export function createTanhSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createTanhSecondDerivative", {}, options.kinks);
  return tanhSecondDerivative;
}
