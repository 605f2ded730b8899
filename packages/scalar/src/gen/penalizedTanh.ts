// Generated from specs/activations/penalizedTanh.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks, slopeAt } from "./internal/conventions.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { tanh } from "./internal/tanh.ts";
export { penalizedTanhDerivativeFromOutput } from "./penalizedTanhDerivativeFromOutput.ts";

/**
 * Penalised hyperbolic tangent.
 *
 * `penalizedTanh(x, negativeScale) = x > 0 ? tanh(x) : negativeScale * tanh(x)`
 *
 * Limits: −negativeScale at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @param negativeScale Factor on the negative side; the paper's `a`. A number ≥ 0; default 0.25.
 *
 * @see Xu, Huang & Li 2016, arXiv:1602.05980
 */
export function penalizedTanh(x: number, negativeScale = 0.25): number {
  return x > 0 ? tanh(x) : negativeScale * tanh(x);
}

/**
 * The derivative of {@link penalizedTanh} in x.
 *
 * At the kink `zero`, x = 0: negativeScale, from the left (from the right: 1). The penalised branch owns x = 0, as for leakyRelu.
 *
 * Error: at most 4 ULP.
 *
 * @param negativeScale Factor on the negative side; the paper's `a`. A number ≥ 0; default 0.25.
 */
export function penalizedTanhDerivative(x: number, negativeScale = 0.25): number {
  return mulSigmoidSlope(x > 0 ? 4 : 4 * negativeScale, 2 * x);
}

/** {@link penalizedTanhDerivative} with a chosen convention at its kinks. */
export function createPenalizedTanhDerivative(
  options: { readonly kinks?: Kinks<"zero", never> } = {},
): (x: number, negativeScale?: number) => number {
  const kinks = resolveKinks("createPenalizedTanhDerivative", { zero: "left" }, options.kinks);
  return (x, negativeScale = 0.25) => {
    if (x === 0) return slopeAt(kinks.zero, negativeScale, 1);
    return penalizedTanhDerivative(x, negativeScale);
  };
}

/**
 * The second derivative of {@link penalizedTanh} in x.
 *
 * Error: at most 6 ULP.
 *
 * @param negativeScale Factor on the negative side; the paper's `a`. A number ≥ 0; default 0.25.
 */
export function penalizedTanhSecondDerivative(x: number, negativeScale = 0.25): number {
  return mulSigmoidSlope((x > 0 ? -8 : -8 * negativeScale) * tanh(x), 2 * x);
}

/** {@link penalizedTanhSecondDerivative} with a chosen convention at its kinks. */
export function createPenalizedTanhSecondDerivative(
  options: { readonly kinks?: Kinks<"zero", never> } = {},
): (x: number, negativeScale?: number) => number {
  resolveKinks("createPenalizedTanhSecondDerivative", { zero: "left" }, options.kinks);
  return penalizedTanhSecondDerivative;
}

/**
 * The derivative of {@link penalizedTanh} in negativeScale.
 *
 * Limits: −1 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param negativeScale Factor on the negative side; the paper's `a`. A number ≥ 0; default 0.25.
 */
export function penalizedTanhNegativeScaleDerivative(x: number, negativeScale = 0.25): number {
  return x > 0 ? 0 : tanh(x);
}

/** {@link penalizedTanhNegativeScaleDerivative} with a chosen convention at its kinks. */
export function createPenalizedTanhNegativeScaleDerivative(
  options: { readonly kinks?: Kinks<"zero", never> } = {},
): (x: number, negativeScale?: number) => number {
  resolveKinks("createPenalizedTanhNegativeScaleDerivative", { zero: "left" }, options.kinks);
  return penalizedTanhNegativeScaleDerivative;
}
