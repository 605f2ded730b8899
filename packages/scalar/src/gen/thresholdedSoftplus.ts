// Generated from specs/activations/thresholdedSoftplus.ts by @subgrad/generator. Do not edit.
import {
  type Jumps,
  type Kinks,
  gradientAt,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { expProduct } from "./internal/expProduct.ts";
import { log1p } from "./internal/log1p.ts";
import { mulExpProduct } from "./internal/mulExpProduct.ts";
import { sigmoid } from "./internal/sigmoid.ts";
import { softplusTail } from "./internal/softplusTail.ts";

const PROFILES = { pytorch: { threshold: "left" } } as const;

/**
 * Softplus with a threshold.
 *
 * `thresholdedSoftplus(x, beta, threshold) = x > threshold / beta ? x : log1p(exp(beta * x)) / beta`
 *
 * PyTorch's softplus, which is x itself beyond a threshold and jumps there, by 2·10⁻⁹ by default.
 *
 * At the jump `threshold`, x = threshold / beta: log1p(exp(beta * x)) / beta, from the left (from the right: x). The smooth branch owns the threshold: PyTorch compares with a strict >.
 *
 * Limits: ∞ at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param beta Sharpness of the bend. A number > 0; default 1.
 * @param threshold The function is x where beta·x is greater. Any number; default 20.
 *
 * @see PyTorch, torch.nn.Softplus
 */
export function thresholdedSoftplus(x: number, beta = 1, threshold = 20): number {
  return x > threshold / beta ? x : Math.max(x, 0) + softplusTail(beta, x);
}

/** {@link thresholdedSoftplus} with a chosen convention at its jumps. */
export function createThresholdedSoftplus(
  options: { readonly jumps?: Jumps<"threshold"> } = {},
): (x: number, beta?: number, threshold?: number) => number {
  const jumps = resolveJumps("createThresholdedSoftplus", { threshold: "left" }, options.jumps);
  return (x, beta = 1, threshold = 20) => {
    if (x === threshold / beta) return valueAt(jumps.threshold, log1p(exp(beta * x)) / beta, x);
    return thresholdedSoftplus(x, beta, threshold);
  };
}

/**
 * The derivative of {@link thresholdedSoftplus} in x.
 *
 * At the kink `threshold`, x = threshold / beta: sigmoid(beta * x), from the left (from the right: 1). The smooth branch owns the threshold: PyTorch compares with a strict >.
 *
 * Limits: 1 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param beta Sharpness of the bend. A number > 0; default 1.
 * @param threshold The function is x where beta·x is greater. Any number; default 20.
 */
export function thresholdedSoftplusDerivative(x: number, beta = 1, threshold = 20): number {
  const e = expProduct(-beta, Math.abs(x));
  return x > threshold / beta ? 1 : (x < 0 ? e : 1) / (1 + e);
}

/** {@link thresholdedSoftplusDerivative} with a chosen convention at its kinks. */
export function createThresholdedSoftplusDerivative(
  options: { readonly kinks?: Kinks<"threshold", "pytorch"> } = {},
): (x: number, beta?: number, threshold?: number) => number {
  const kinks = resolveKinks(
    "createThresholdedSoftplusDerivative",
    { threshold: "left" },
    options.kinks,
    PROFILES,
  );
  return (x, beta = 1, threshold = 20) => {
    if (x === threshold / beta) return slopeAt(kinks.threshold, sigmoid(beta * x), 1);
    return thresholdedSoftplusDerivative(x, beta, threshold);
  };
}

/**
 * The second derivative of {@link thresholdedSoftplus} in x.
 *
 * At the kink `threshold`, x = threshold / beta: its limit, from the left (from the right: 0). The smooth branch owns the threshold: PyTorch compares with a strict >.
 *
 * Limits: 0 at +∞.
 *
 * Error: at most 8 ULP.
 *
 * @param beta Sharpness of the bend. A number > 0; default 1.
 * @param threshold The function is x where beta·x is greater. Any number; default 20.
 */
export function thresholdedSoftplusSecondDerivative(x: number, beta = 1, threshold = 20): number {
  const e = expProduct(-beta, Math.abs(x));
  return x > threshold / beta ? 0 : mulExpProduct(beta / (1 + e * (2 + e)), -beta, Math.abs(x));
}

/** {@link thresholdedSoftplusSecondDerivative} with a chosen convention at its kinks. */
export function createThresholdedSoftplusSecondDerivative(
  options: { readonly kinks?: Kinks<"threshold", "pytorch"> } = {},
): (x: number, beta?: number, threshold?: number) => number {
  const kinks = resolveKinks(
    "createThresholdedSoftplusSecondDerivative",
    { threshold: "left" },
    options.kinks,
    PROFILES,
  );
  return (x, beta = 1, threshold = 20) => {
    if (x === threshold / beta)
      return gradientAt(
        kinks.threshold,
        "left",
        0,
        0,
        mulExpProduct(
          beta / (1 + expProduct(-beta, Math.abs(x)) * (2 + expProduct(-beta, Math.abs(x)))),
          -beta,
          Math.abs(x),
        ),
        0,
      );
    return thresholdedSoftplusSecondDerivative(x, beta, threshold);
  };
}

/**
 * The derivative of {@link thresholdedSoftplus} in beta.
 *
 * At the kink `threshold`, x = threshold / beta: its limit, from the left (from the right: 0). The smooth branch owns the threshold: PyTorch compares with a strict >.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP.
 *
 * @param beta Sharpness of the bend. A number > 0; default 1.
 * @param threshold The function is x where beta·x is greater. Any number; default 20.
 */
export function thresholdedSoftplusBetaDerivative(x: number, beta = 1, threshold = 20): number {
  if (x > threshold / beta) {
    return 0;
  }

  if (beta * Math.abs(x) > 40) {
    return -mulExpProduct((Math.abs(x) + 1 / beta) / beta, -beta, Math.abs(x));
  }

  const e = expProduct(-beta, Math.abs(x));
  return -(Math.abs(x) * (e / (1 + e)) + softplusTail(beta, x)) / beta;
}

/** {@link thresholdedSoftplusBetaDerivative} with a chosen convention at its kinks. */
export function createThresholdedSoftplusBetaDerivative(
  options: { readonly kinks?: Kinks<"threshold", "pytorch"> } = {},
): (x: number, beta?: number, threshold?: number) => number {
  const kinks = resolveKinks(
    "createThresholdedSoftplusBetaDerivative",
    { threshold: "left" },
    options.kinks,
    PROFILES,
  );
  return (x, beta = 1, threshold = 20) => {
    if (x === threshold / beta)
      return gradientAt(
        kinks.threshold,
        "left",
        0,
        0,
        beta * Math.abs(x) > 40
          ? -mulExpProduct((Math.abs(x) + 1 / beta) / beta, -beta, Math.abs(x))
          : -(
              (Math.abs(x) * (expProduct(-beta, Math.abs(x)) / (1 + expProduct(-beta, Math.abs(x)))) +
                softplusTail(beta, x)) /
              beta
            ),
        0,
      );
    return thresholdedSoftplusBetaDerivative(x, beta, threshold);
  };
}

/**
 * The derivative of {@link thresholdedSoftplus} in threshold.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 8 ULP.
 *
 * @param beta Sharpness of the bend. A number > 0; default 1.
 * @param threshold The function is x where beta·x is greater. Any number; default 20.
 */
export function thresholdedSoftplusThresholdDerivative(x: number, beta = 1, threshold = 20): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link thresholdedSoftplusThresholdDerivative} with a chosen convention at its kinks. */
export function createThresholdedSoftplusThresholdDerivative(
  options: { readonly kinks?: Kinks<"threshold", "pytorch"> } = {},
): (x: number, beta?: number, threshold?: number) => number {
  resolveKinks(
    "createThresholdedSoftplusThresholdDerivative",
    { threshold: "left" },
    options.kinks,
    PROFILES,
  );
  return thresholdedSoftplusThresholdDerivative;
}
