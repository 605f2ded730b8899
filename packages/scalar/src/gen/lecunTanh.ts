// Generated from specs/activations/lecunTanh.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { exp } from "./internal/exp.ts";
import { mulExpProduct } from "./internal/mulExpProduct.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * LeCun's scaled hyperbolic tangent.
 *
 * `lecunTanh(x) = 1.7159 * tanh(2 * x / 3)`
 *
 * The constants make f(1) = 1 and f(−1) = −1 and put the greatest curvature there.
 *
 * Error: at most 2 ULP.
 *
 * @see LeCun, Bottou, Orr & Müller 1998, Efficient BackProp
 */
export function lecunTanh(x: number): number {
  if (Math.abs(x) < 1e-20) {
    return ((2 * 1.7159) / 3) * x;
  }

  if (Math.abs(x) < 0.9375) {
    return 1.7159 * tanh((2 * x) / 3);
  }

  const e = mulExpProduct(exp(-7.947285970052083e-8 * Math.abs(x)), -1.3333332538604736, Math.abs(x));
  const magnitude = 1.7159 - (2 * 1.7159 * e) / (1 + e);
  return x < 0 ? -magnitude : magnitude;
}

/**
 * The derivative of {@link lecunTanh} in x.
 *
 * Error: at most 4 ULP.
 */
export function lecunTanhDerivative(x: number): number {
  const rest = exp(-7.947285970052083e-8 * Math.abs(x));
  const e = mulExpProduct(rest, -1.3333332538604736, Math.abs(x));
  return mulExpProduct((((8 * 1.7159) / 3) * rest) / (1 + e * (2 + e)), -1.3333332538604736, Math.abs(x));
}

/** {@link lecunTanhDerivative} with a chosen convention at its kinks. */
export function createLecunTanhDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createLecunTanhDerivative", {}, options.kinks);
  return lecunTanhDerivative;
}

/**
 * The second derivative of {@link lecunTanh} in x.
 *
 * Error: at most 6 ULP.
 */
export function lecunTanhSecondDerivative(x: number): number {
  if (Math.abs(x) < 1e-20) {
    return ((-16 * 1.7159) / 27) * x;
  }

  const rest = exp(-7.947285970052083e-8 * Math.abs(x));
  const e = mulExpProduct(rest, -1.3333332538604736, Math.abs(x));
  const factor = ((-32 * 1.7159) / 9) * tanh((2 * x) / 3) * rest;
  return mulExpProduct(factor / (1 + e * (2 + e)), -1.3333332538604736, Math.abs(x));
}

/** {@link lecunTanhSecondDerivative} with a chosen convention at its kinks. */
export function createLecunTanhSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number) => number {
  resolveKinks("createLecunTanhSecondDerivative", {}, options.kinks);
  return lecunTanhSecondDerivative;
}
