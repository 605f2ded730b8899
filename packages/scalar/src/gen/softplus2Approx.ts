// Generated from specs/activations/softplus2Approx.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { expm1 } from "./internal/expm1.ts";
import { mulExp } from "./internal/mulExp.ts";

/**
 * Approximation of softplus to base 2 without a logarithm.
 *
 * `softplus2Approx(x) = x / (1 - exp(-x))`
 *
 * At most 0.014 below log₂(1 + 2ˣ), the same at 0 and far out.
 *
 * At x = 0, where the formula is 0/0: its limit, 1.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see x / (1 − e⁻ˣ) generates the Bernoulli numbers: NIST Digital Library of Mathematical Functions, 24.2.1
 */
export function softplus2Approx(x: number): number {
  if (x === 0) return 1;
  return x < -40 ? mulExp(-x, x) : -x / expm1(-x);
}

/**
 * The derivative of {@link softplus2Approx} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function softplus2ApproxDerivative(x: number): number {
  if (Math.abs(x) < 1.5) {
    const t = x * x;
    const high =
      -5.42348847e-12 +
      t *
        (1.5454912e-13 +
          t *
            (-4.349737e-15 +
              t * (1.21198e-16 + t * (-3.3491e-18 + t * (9.19e-20 + t * (-2.5e-21 + t * 6.8e-23))))));
    return (
      0.5 +
      x *
        (0.16666666666666666 +
          t *
            (-0.005555555555555556 +
              t *
                (0.000198412698412698 +
                  t *
                    (-0.0000066137566137566 +
                      t *
                        (2.087675698787e-7 + t * (-6.34102816642e-9 + t * (1.8735551143e-10 + t * high)))))))
    );
  }

  const p = exp(-Math.abs(x));
  const tail = mulExp((Math.abs(x) - 1 + p) / (1 - p * (2 - p)), -Math.abs(x));
  return x < 0 ? tail : 1 - tail;
}

/** {@link softplus2ApproxDerivative} with a chosen convention at its kinks. */
export function createSoftplus2ApproxDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSoftplus2ApproxDerivative", {}, options.kinks);
  return softplus2ApproxDerivative;
}

/**
 * The second derivative of {@link softplus2Approx} in x.
 *
 * Error: at most 6 ULP.
 */
export function softplus2ApproxSecondDerivative(x: number): number {
  const a = Math.abs(x);
  if (a < 1.5) {
    const t = x * x;
    const p0 =
      0.16666666666666666 +
      t * (-0.016666666666666666 + t * (0.000992063492063492 + t * -0.00004629629629629629));
    const p4 =
      0.00000187890812890813 + t * (-6.9751309830675e-8 + t * (2.435621648585e-9 + t * -8.13523271117e-11));
    const p8 = 2.6273349892e-12 + t * (-8.264501055e-14 + t * (2.5451593e-15 + t * -7.702865e-17));
    const p12 = 2.29756e-18 + t * (-6.7689e-20 + t * (1.973e-21 + t * -5.7e-23));
    const q = t * t * (t * t);
    return p0 + q * (p4 + q * (p8 + q * p12));
  }

  const p = exp(-a);
  return mulExp((a - 2 + p * (a + 2)) / ((1 - p) * (1 - p) * (1 - p)), -a);
}

/** {@link softplus2ApproxSecondDerivative} with a chosen convention at its kinks. */
export function createSoftplus2ApproxSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSoftplus2ApproxSecondDerivative", {}, options.kinks);
  return softplus2ApproxSecondDerivative;
}
