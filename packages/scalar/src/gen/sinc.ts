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
