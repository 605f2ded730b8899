// Generated from specs/activations/tanhshrink.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { tanh } from "./internal/tanh.ts";
import { xMinusTanh } from "./internal/xMinusTanh.ts";

/**
 * Hyperbolic tangent shrinkage.
 *
 * `tanhshrink(x) = x - tanh(x)`
 *
 * The identity less tanh: cubic near 0, and a step of 1 closer to 0 far out.
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see PyTorch, torch.nn.Tanhshrink
 */
export function tanhshrink(x: number): number {
  if (x === 0) return x;
  return xMinusTanh(x);
}

/**
 * The derivative of {@link tanhshrink} in x.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function tanhshrinkDerivative(x: number): number {
  return tanh(x) * tanh(x);
}

/** {@link tanhshrinkDerivative} with a chosen convention at its kinks. */
export function createTanhshrinkDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createTanhshrinkDerivative", {}, options.kinks);
  return tanhshrinkDerivative;
}

/**
 * The second derivative of {@link tanhshrink} in x.
 *
 * Error: at most 6 ULP.
 */
export function tanhshrinkSecondDerivative(x: number): number {
  return mulSigmoidSlope(8 * tanh(x), 2 * x);
}

/** {@link tanhshrinkSecondDerivative} with a chosen convention at its kinks. */
export function createTanhshrinkSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createTanhshrinkSecondDerivative", {}, options.kinks);
  return tanhshrinkSecondDerivative;
}
