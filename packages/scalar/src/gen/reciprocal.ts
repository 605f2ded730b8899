// Generated from specs/activations/reciprocal.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Reciprocal.
 *
 * `reciprocal(x) = 1 / x`
 *
 * At the pole `zero`, x = 0: −∞ from the left and at −0, ∞ from the right. As in IEEE 754, the sign of zero tells the side.
 *
 * Error: at most 2 ULP.
 *
 * @see ONNX operator Reciprocal; PyTorch torch.reciprocal
 */
export function reciprocal(x: number): number {
  return 1 / x;
}

/**
 * The derivative of {@link reciprocal} in x.
 *
 * At the pole `zero`, x = 0: −∞. As in IEEE 754, the sign of zero tells the side.
 *
 * Error: at most 4 ULP.
 */
export function reciprocalDerivative(x: number): number {
  return -(1 / x) / x;
}

/** {@link reciprocalDerivative} with a chosen convention at its kinks. */
export function createReciprocalDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createReciprocalDerivative", {}, options.kinks);
  return reciprocalDerivative;
}

/**
 * The second derivative of {@link reciprocal} in x.
 *
 * At the pole `zero`, x = 0: −∞ from the left and at −0, ∞ from the right. As in IEEE 754, the sign of zero tells the side.
 *
 * Error: at most 6 ULP.
 */
export function reciprocalSecondDerivative(x: number): number {
  return (1 / x / x + 1 / x / x) / x;
}

/** {@link reciprocalSecondDerivative} with a chosen convention at its kinks. */
export function createReciprocalSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createReciprocalSecondDerivative", {}, options.kinks);
  return reciprocalSecondDerivative;
}
