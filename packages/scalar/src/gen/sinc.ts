// Generated from specs/activations/sinc.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { cos } from "./internal/cos.ts";
import { sinc as sincKernel } from "./internal/sinc.ts";

/**
 * Cardinal sine.
 *
 * `sinc(x) = sin(x) / x`
 *
 * Not normalised: its zeros are the multiples of π.
 *
 * At x = 0, where the formula is 0/0: its limit, 1.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Woodward & Davies 1952, Information theory and inverse probability in telecommunication
 */
export function sinc(x: number): number {
  return sincKernel(x);
}

/**
 * The derivative of {@link sinc} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function sincDerivative(x: number): number {
  if (x === -Infinity) return 0;
  if (x === Infinity) return 0;
  if (Math.abs(x) > 2) {
    return (cos(x) - sincKernel(x)) / x;
  }

  const t = x * x;
  const high =
    -1.0706029225e-11 +
    t * (4.49833161e-14 + t * (-1.479714e-16 + t * (3.9146e-19 + t * (-8.51e-22 + t * 1.5e-24))));
  return (
    x *
    (-0.3333333333333333 +
      t *
        (0.03333333333333333 +
          t *
            (-0.0011904761904761906 +
              t * (0.0000220458553791887 + t * (-2.5052108385442e-7 + t * (1.927085260419e-9 + t * high))))))
  );
}

/** {@link sincDerivative} with a chosen convention at its kinks. */
export function createSincDerivative(options: { readonly kinks?: Kinks<never> } = {}): (x: number) => number {
  resolveKinks("createSincDerivative", {}, options.kinks);
  return sincDerivative;
}

/**
 * The second derivative of {@link sinc} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function sincSecondDerivative(x: number): number {
  if (x === -Infinity) return 0;
  if (x === Infinity) return 0;
  if (Math.abs(x) > 2) {
    return -sincKernel(x) - (2 * (cos(x) - sincKernel(x))) / x / x;
  }

  const t = x * x;
  const p0 = -0.3333333333333333 + t * (0.1 + t * (-0.005952380952380952 + t * 0.00015432098765432098));
  const p4 =
    -0.000002254689754689755 + t * (2.1197937864605e-8 + t * (-1.391783799191e-10 + t * 6.7474974104e-13));
  const p8 = -2.51551439e-15 + t * (7.437718e-18 + t * (-1.7871e-20 + t * 3.56e-23));
  const p12 = -5.97e-26;
  const q = t * t * (t * t);
  return p0 + q * (p4 + q * (p8 + q * p12));
}

/** {@link sincSecondDerivative} with a chosen convention at its kinks. */
export function createSincSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createSincSecondDerivative", {}, options.kinks);
  return sincSecondDerivative;
}
