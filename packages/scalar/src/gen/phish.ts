// Generated from specs/activations/phish.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { inverseMills } from "./internal/inverseMills.ts";
import { mulExp } from "./internal/mulExp.ts";
import { mulNormalCdf } from "./internal/mulNormalCdf.ts";
import { mulNormalPdf } from "./internal/mulNormalPdf.ts";
import { mulSigmoid } from "./internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { normalCdf } from "./internal/normalCdf.ts";
import { sigmoid } from "./internal/sigmoid.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Phish, a tanh of gelu.
 *
 * `phish(x) = x * tanh(x * normalCdf(x))`
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @see Naveen 2022, Phish: A Novel Hyper-Optimizable Activation Function, TechRxiv
 */
export function phish(x: number): number {
  return x < -7 ? mulNormalCdf(x * x, x) : x * tanh(mulNormalCdf(x, x));
}

/**
 * The derivative of {@link phish} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function phishDerivative(x: number): number {
  if (x === Infinity) return 1;
  if (Math.abs(x) < 1e-20) {
    return x;
  }

  if (x < -7) {
    return mulNormalPdf(x * (x + 2 / inverseMills(-x)), x);
  }

  const g = mulNormalCdf(x, x);
  const slope = normalCdf(x) + mulNormalPdf(x, x);
  return tanh(g) + x * mulSigmoid(4 * slope * sigmoid(2 * g), -2 * g);
}

/** {@link phishDerivative} with a chosen convention at its kinks. */
export function createPhishDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createPhishDerivative", {}, options.kinks);
  return phishDerivative;
}

/**
 * The second derivative of {@link phish} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP.
 */
export function phishSecondDerivative(x: number): number {
  if (x <= -7) {
    return mulNormalPdf(2 / inverseMills(-x) + x * (4 - x * x), x);
  }

  const g = mulNormalCdf(x, x);
  const cdf = normalCdf(x);
  const product = mulNormalPdf(x, x);
  const slope = cdf + product;
  const lost = cdf - slope + product;
  const t = Math.min(x, 1000) * tanh(g);
  const sum = slope * (2 - 2 * t * slope) + lost * (2 - 4 * t * slope);
  const factor = 4 * (sum + mulNormalPdf(x * (2 - x * x), x));
  if (x <= 2) {
    return mulSigmoidSlope(factor, 2 * g);
  }

  const q = exp(-2 * g);
  return mulExp((factor * exp(2 * mulNormalCdf(x, -x))) / ((1 + q) * (1 + q)), -2 * x);
}

/** {@link phishSecondDerivative} with a chosen convention at its kinks. */
export function createPhishSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createPhishSecondDerivative", {}, options.kinks);
  return phishSecondDerivative;
}
