// Generated from specs/activations/snake.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { cosProduct } from "./internal/cosProduct.ts";
import { mulAdd } from "./internal/mulAdd.ts";
import { sinProduct } from "./internal/sinProduct.ts";

/**
 * Snake, the identity with a periodic component.
 *
 * `snake(x, a) = x + sin(a * x) * sin(a * x) / a`
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 2 ULP where |a * x| ≤ 823549.5; beyond, results are numbers of the right size.
 *
 * @param a Angular frequency of the component, and the inverse of its height. TensorFlow Addons calls it `frequency`. A number > 0; default 1.
 *
 * @see Ziyin, Hartwig & Ueda 2020, Neural Networks Fail to Learn Periodic Functions, arXiv:2006.08195
 */
export function snake(x: number, a = 1): number {
  if (x === -Infinity) return x;
  if (x === Infinity) return x;
  const s = sinProduct(a, x);
  const square = s * s;
  const p = a * x;
  if (p > 0 || p < -4 || square < 0.16) {
    return x + s * (s / a);
  }

  const lost = mulAdd(a, x, -p);
  if (square < 0.8) {
    return (p + 0.5 - (0.5 * cosProduct(2 * a, x) - lost)) / a;
  }

  const c = cosProduct(a, x);
  return (p + 1 - (c * c - lost)) / a;
}

/**
 * The derivative of {@link snake} in x.
 *
 * Error: at most 4 ULP where |a * x| ≤ 823549.5; beyond, results are numbers of the right size.
 *
 * @param a Angular frequency of the component, and the inverse of its height. TensorFlow Addons calls it `frequency`. A number > 0; default 1.
 */
export function snakeDerivative(x: number, a = 1): number {
  const s = sinProduct(2 * a, x);
  const c = cosProduct(2 * a, x);
  return s < -0.5 ? (c * c) / (1 - s) : 1 + s;
}

/** {@link snakeDerivative} with a chosen convention at its kinks. */
export function createSnakeDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, a?: number) => number {
  resolveKinks("createSnakeDerivative", {}, options.kinks);
  return snakeDerivative;
}

/**
 * The second derivative of {@link snake} in x.
 *
 * Error: at most 6 ULP where |a * x| ≤ 823549.5; beyond, results are numbers of the right size.
 *
 * @param a Angular frequency of the component, and the inverse of its height. TensorFlow Addons calls it `frequency`. A number > 0; default 1.
 */
export function snakeSecondDerivative(x: number, a = 1): number {
  const s = sinProduct(2 * a, x);
  const sSlope = 2 * a * cosProduct(2 * a, x);
  const c = cosProduct(2 * a, x);
  const cSlope = -(2 * a * sinProduct(2 * a, x));
  return s < -0.5 ? (cSlope * c + c * cSlope + ((c * c) / (1 - s)) * sSlope) / (1 - s) : sSlope;
}

/** {@link snakeSecondDerivative} with a chosen convention at its kinks. */
export function createSnakeSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, a?: number) => number {
  resolveKinks("createSnakeSecondDerivative", {}, options.kinks);
  return snakeSecondDerivative;
}

/**
 * The derivative of {@link snake} in a.
 *
 * Error: at most 6 ULP where |a * x| ≤ 1647099; beyond, results are numbers of the right size.
 *
 * @param a Angular frequency of the component, and the inverse of its height. TensorFlow Addons calls it `frequency`. A number > 0; default 1.
 */
export function snakeADerivative(x: number, a = 1): number {
  const s = sinProduct(a, x);
  return (s / a) * (2 * (x * cosProduct(a, x)) - s / a);
}

/** {@link snakeADerivative} with a chosen convention at its kinks. */
export function createSnakeADerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (x: number, a?: number) => number {
  resolveKinks("createSnakeADerivative", {}, options.kinks);
  return snakeADerivative;
}
