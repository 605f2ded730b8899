// Generated from specs/activations/logCosh.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { expm1 } from "./internal/expm1.ts";
import { log1p } from "./internal/log1p.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Logarithm of the hyperbolic cosine.
 *
 * `logCosh(x) = log((exp(x) + exp(-x)) / 2)`
 *
 * Nearly x²/2 near 0 and |x| − ln 2 far out: a smooth absolute value.
 *
 * Error: at most 4 ULP.
 *
 * @see NNlib.jl, logcosh; Green 1990, Bayesian reconstructions from emission tomography data, IEEE TMI 9
 */
export function logCosh(x: number): number {
  const a = Math.abs(x);
  if (a > 1) {
    return a - Math.LN2 + log1p(exp(-2 * a));
  }

  const m = expm1(a);
  return log1p((0.5 * m * m) / (1 + m));
}

/**
 * The derivative of {@link logCosh} in x.
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function logCoshDerivative(x: number): number {
  return tanh(x);
}

/** {@link logCoshDerivative} with a chosen convention at its kinks. */
export function createLogCoshDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createLogCoshDerivative", {}, options.kinks);
  return logCoshDerivative;
}

/**
 * The second derivative of {@link logCosh} in x.
 *
 * Error: at most 8 ULP.
 */
export function logCoshSecondDerivative(x: number): number {
  return mulSigmoidSlope(4, 2 * x);
}

/** {@link logCoshSecondDerivative} with a chosen convention at its kinks. */
export function createLogCoshSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createLogCoshSecondDerivative", {}, options.kinks);
  return logCoshSecondDerivative;
}
