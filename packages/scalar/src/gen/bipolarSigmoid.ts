// Generated from specs/activations/bipolarSigmoid.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { tanh } from "./internal/tanh.ts";
export { bipolarSigmoidDerivativeFromOutput } from "./bipolarSigmoidDerivativeFromOutput.ts";

/**
 * Bipolar sigmoid.
 *
 * `bipolarSigmoid(x) = 2 * sigmoid(x) - 1`
 *
 * The logistic sigmoid stretched to the interval from −1 to 1; the same as tanh(x / 2).
 *
 * Error: at most 2 ULP.
 *
 * @see Fausett 1994, Fundamentals of Neural Networks
 */
export function bipolarSigmoid(x: number): number {
  return tanh(0.5 * x);
}

/**
 * The derivative of {@link bipolarSigmoid} in x.
 *
 * Error: at most 4 ULP.
 */
export function bipolarSigmoidDerivative(x: number): number {
  return mulSigmoidSlope(2, x);
}

/** {@link bipolarSigmoidDerivative} with a chosen convention at its kinks. */
export function createBipolarSigmoidDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createBipolarSigmoidDerivative", {}, options.kinks);
  return bipolarSigmoidDerivative;
}

/**
 * The second derivative of {@link bipolarSigmoid} in x.
 *
 * Error: at most 6 ULP.
 */
export function bipolarSigmoidSecondDerivative(x: number): number {
  return mulSigmoidSlope(-(2 * tanh(0.5 * x)), x);
}

/** {@link bipolarSigmoidSecondDerivative} with a chosen convention at its kinks. */
export function createBipolarSigmoidSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createBipolarSigmoidSecondDerivative", {}, options.kinks);
  return bipolarSigmoidSecondDerivative;
}
