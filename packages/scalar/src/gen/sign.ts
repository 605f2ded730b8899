// Generated from specs/activations/sign.ts by @subgrad/generator. Do not edit.
import {
  type Jumps,
  type Kinks,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "./internal/conventions.ts";

/**
 * Sign.
 *
 * `sign(x) = x > 0 ? 1 : -1`
 *
 * At the jump `zero`, x = 0: the mean of -1 on the left and 1 on the right. sign 0 = 0, as in mathematics and every framework; binarised networks take 1.
 *
 * Limits: −1 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Courbariaux, Hubara, Soudry, El-Yaniv & Bengio 2016, Binarized Neural Networks, arXiv:1602.02830
 */
export function sign(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return valueAt("mid", -1, 1);
  if (x === 0) return x;
  return x > 0 ? 1 : -1;
}

/** {@link sign} with a chosen convention at its jumps. */
export function createSign(options: { readonly jumps?: Jumps<"zero"> } = {}): (x: number) => number {
  const jumps = resolveJumps("createSign", { zero: "mid" }, options.jumps);
  return (x) => {
    if (x === 0) return valueAt(jumps.zero, -1, 1);
    return sign(x);
  };
}

/**
 * The derivative of {@link sign} in x.
 *
 * At the kink `zero`, x = 0: 0, on both sides. sign 0 = 0, as in mathematics and every framework; binarised networks take 1.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function signDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link signDerivative} with a chosen convention at its kinks. */
export function createSignDerivative(
  options: { readonly kinks?: Kinks<"zero", never> } = {},
): (x: number) => number {
  const kinks = resolveKinks("createSignDerivative", { zero: "left" }, options.kinks);
  return (x) => {
    if (x === 0) return slopeAt(kinks.zero, 0, 0);
    return signDerivative(x);
  };
}

/**
 * The second derivative of {@link sign} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function signSecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link signSecondDerivative} with a chosen convention at its kinks. */
export function createSignSecondDerivative(
  options: { readonly kinks?: Kinks<"zero", never> } = {},
): (x: number) => number {
  resolveKinks("createSignSecondDerivative", { zero: "left" }, options.kinks);
  return signSecondDerivative;
}
