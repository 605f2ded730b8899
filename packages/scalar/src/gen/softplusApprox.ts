// Generated from specs/activations/softplusApprox.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { expProduct } from "./internal/expProduct.ts";
import { expm1 } from "./internal/expm1.ts";
import { mulExpProduct } from "./internal/mulExpProduct.ts";

/**
 * Approximation of softplus without a logarithm.
 *
 * `softplusApprox(x) = x / (1 - exp(-x / LN2))`
 *
 * At most 0.0092 below softplus, the same at 0 and far out: softplus2Approx(x / ln 2) · ln 2.
 *
 * At x = 0, where the formula is 0/0: its limit, LN2.
 *
 * Limits: 0 at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see x / (1 − e⁻ˣ) generates the Bernoulli numbers: NIST Digital Library of Mathematical Functions, 24.2.1
 */
export function softplusApprox(x: number): number {
  const u = x / Math.LN2;
  if (Math.abs(u) < 1) {
    const t = u * u;
    const high =
      -5.2841901e-10 +
      t * (1.338254e-11 + t * (-3.3897e-13 + t * (8.586e-15 + t * (-2.2e-16 + t * 5.5e-18))));
    return (
      Math.LN2 +
      x *
        (0.5 +
          u *
            (0.08333333333333333 +
              t *
                (-0.00138888888888889 +
                  t * (0.00003306878306878 + t * (-8.2671957672e-7 + t * (2.087675699e-8 + t * high))))))
    );
  }

  const h = expProduct(-1.4426950216293335, Math.abs(x));
  const s = expm1(1.9259629911266175e-8 * Math.min(Math.abs(x), 2000));
  if (x > 0) {
    return x / (1 - h / (1 + s));
  }

  const d = s - h;
  return mulExpProduct(-x + x * (d / (1 + d)), 1.4426950216293335, x);
}

/**
 * The derivative of {@link softplusApprox} in x.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function softplusApproxDerivative(x: number): number {
  const u = x / Math.LN2;
  if (Math.abs(u) < 1.5) {
    const t = u * u;
    const high =
      -5.42348847e-12 +
      t *
        (1.5454912e-13 +
          t *
            (-4.349737e-15 +
              t * (1.21198e-16 + t * (-3.3491e-18 + t * (9.19e-20 + t * (-2.5e-21 + t * 6.8e-23))))));
    return (
      0.5 +
      u *
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

  const h = expProduct(-1.4426950216293335, Math.abs(x));
  const s = expm1(1.9259629911266175e-8 * Math.min(Math.abs(x), 2000));
  const numerator = Math.abs(x) - 0.693359375 - (-0.00021219444005469057 - Math.LN2 * (h / (1 + s)));
  const excess = (s - h * 2 + (s - h) * (s - h)) / (1 + s);
  const tail = mulExpProduct(numerator / (Math.LN2 + Math.LN2 * excess), -1.4426950216293335, Math.abs(x));
  return x < 0 ? tail : 1 - tail;
}

/** {@link softplusApproxDerivative} with a chosen convention at its kinks. */
export function createSoftplusApproxDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSoftplusApproxDerivative", {}, options.kinks);
  return softplusApproxDerivative;
}

/**
 * The second derivative of {@link softplusApprox} in x.
 *
 * Error: at most 6 ULP.
 */
export function softplusApproxSecondDerivative(x: number): number {
  const u = x / Math.LN2;
  if (Math.abs(u) < 1.5) {
    const t = u * u;
    const p0 =
      0.16666666666666666 +
      t * (-0.016666666666666666 + t * (0.000992063492063492 + t * -0.00004629629629629629));
    const p4 =
      0.00000187890812890813 + t * (-6.9751309830675e-8 + t * (2.435621648585e-9 + t * -8.13523271117e-11));
    const p8 = 2.6273349892e-12 + t * (-8.264501055e-14 + t * (2.5451593e-15 + t * -7.702865e-17));
    const p12 = 2.29756e-18 + t * (-6.7689e-20 + t * (1.973e-21 + t * -5.7e-23));
    const q = t * t * (t * t);
    return (p0 + q * (p4 + q * (p8 + q * p12))) / Math.LN2;
  }

  const a = Math.min(Math.abs(x), 2000);
  const h = expProduct(-1.4426950216293335, a);
  const s = expm1(1.9259629911266175e-8 * a);
  const p = h / (1 + s);
  const factor =
    (a - 2 * Math.LN2 + p * (a + 2 * Math.LN2)) /
    (Math.LN2 * Math.LN2 * (1 + s) * (1 - p) * (1 - p) * (1 - p));
  return mulExpProduct(factor, -1.4426950216293335, a);
}

/** {@link softplusApproxSecondDerivative} with a chosen convention at its kinks. */
export function createSoftplusApproxSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSoftplusApproxSecondDerivative", {}, options.kinks);
  return softplusApproxSecondDerivative;
}
