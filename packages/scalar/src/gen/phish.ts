// Generated from specs/activations/phish.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { inverseMills } from "./internal/inverseMills.ts";
import { mulNormalCdf } from "./internal/mulNormalCdf.ts";
import { mulNormalPdf } from "./internal/mulNormalPdf.ts";
import { mulSigmoid } from "./internal/mulSigmoid.ts";
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
