// Generated from specs/activations/logSigmoid.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { log1pExp } from "./internal/log1pExp.ts";
import { sigmoid } from "./internal/sigmoid.ts";
import { sigmoidSlope } from "./internal/sigmoidSlope.ts";
export { logSigmoidDerivativeFromOutput } from "./logSigmoidDerivativeFromOutput.ts";

/**
 * Logarithm of the logistic sigmoid.
 *
 * `logSigmoid(x) = -log1p(exp(-x))`
 *
 * Limits: −∞ at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @see PyTorch, torch.nn.LogSigmoid; Mikolov et al. 2013, arXiv:1310.4546, where it is the objective
 */
export function logSigmoid(x: number): number {
  return -log1pExp(-x);
}

/**
 * The derivative of {@link logSigmoid} in x.
 *
 * Limits: 1 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function logSigmoidDerivative(x: number): number {
  return sigmoid(-x);
}

/** {@link logSigmoidDerivative} with a chosen convention at its kinks. */
export function createLogSigmoidDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createLogSigmoidDerivative", {}, options.kinks);
  return logSigmoidDerivative;
}

/**
 * The second derivative of {@link logSigmoid} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP.
 */
export function logSigmoidSecondDerivative(x: number): number {
  return -sigmoidSlope(-x);
}

/** {@link logSigmoidSecondDerivative} with a chosen convention at its kinks. */
export function createLogSigmoidSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createLogSigmoidSecondDerivative", {}, options.kinks);
  return logSigmoidSecondDerivative;
}
