// Generated from specs/activations/shrink.ts by @subgrad/generator. Do not edit.
import {
  type Jumps,
  type Kinks,
  gradientAt,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "./internal/conventions.ts";

/**
 * Shrinkage, as ONNX defines it.
 *
 * `shrink(x, lambda, bias) = x < -lambda ? x + bias : x > lambda ? x - bias : 0`
 *
 * softshrink where bias equals lambda, hardshrink where it is 0.
 *
 * At the jump `lower`, x = -lambda: 0, from the right (from the left: bias - lambda). The dead zone is closed, as ONNX defines it.
 * At the jump `upper`, x = lambda: 0, from the left (from the right: lambda - bias). The dead zone is closed, as ONNX defines it.
 *
 * Error: at most 2 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. ONNX: `lambd`.
 * @param bias How far the rest moves towards 0. Any number; default 0.
 *
 * @see ONNX, Shrink-9
 */
export function shrink(x: number, lambda = 0.5, bias = 0): number {
  if (Number.isNaN(x)) return x;
  if (x === 0) return x;
  return x < -lambda ? x + bias : x > lambda ? x - bias : 0;
}

/** {@link shrink} with a chosen convention at its jumps. */
export function createShrink(
  options: { readonly jumps?: Jumps<"lower" | "upper"> } = {},
): (x: number, lambda?: number, bias?: number) => number {
  const jumps = resolveJumps("createShrink", { lower: "right", upper: "left" }, options.jumps);
  return (x, lambda = 0.5, bias = 0) => {
    if (x === -lambda) return valueAt(jumps.lower, bias - lambda, 0);
    if (x === lambda) return valueAt(jumps.upper, 0, lambda - bias);
    return shrink(x, lambda, bias);
  };
}

/**
 * The derivative of {@link shrink} in x.
 *
 * At the kink `lower`, x = -lambda: 0, from the right (from the left: 1). The dead zone is closed, as ONNX defines it.
 * At the kink `upper`, x = lambda: 0, from the left (from the right: 1). The dead zone is closed, as ONNX defines it.
 *
 * Limits: 1 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. ONNX: `lambd`.
 * @param bias How far the rest moves towards 0. Any number; default 0.
 */
export function shrinkDerivative(x: number, lambda = 0.5, bias = 0): number {
  if (Number.isNaN(x)) return x;
  return x < -lambda ? 1 : x > lambda ? 1 : 0;
}

/** {@link shrinkDerivative} with a chosen convention at its kinks. */
export function createShrinkDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", never> } = {},
): (x: number, lambda?: number, bias?: number) => number {
  const kinks = resolveKinks("createShrinkDerivative", { lower: "right", upper: "left" }, options.kinks);
  return (x, lambda = 0.5, bias = 0) => {
    if (x === -lambda) return slopeAt(kinks.lower, 1, 0);
    if (x === lambda) return slopeAt(kinks.upper, 0, 1);
    return shrinkDerivative(x, lambda, bias);
  };
}

/**
 * The second derivative of {@link shrink} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. ONNX: `lambd`.
 * @param bias How far the rest moves towards 0. Any number; default 0.
 */
export function shrinkSecondDerivative(x: number, lambda = 0.5, bias = 0): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link shrinkSecondDerivative} with a chosen convention at its kinks. */
export function createShrinkSecondDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", never> } = {},
): (x: number, lambda?: number, bias?: number) => number {
  resolveKinks("createShrinkSecondDerivative", { lower: "right", upper: "left" }, options.kinks);
  return shrinkSecondDerivative;
}

/**
 * The derivative of {@link shrink} in lambda.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. ONNX: `lambd`.
 * @param bias How far the rest moves towards 0. Any number; default 0.
 */
export function shrinkLambdaDerivative(x: number, lambda = 0.5, bias = 0): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link shrinkLambdaDerivative} with a chosen convention at its kinks. */
export function createShrinkLambdaDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", never> } = {},
): (x: number, lambda?: number, bias?: number) => number {
  resolveKinks("createShrinkLambdaDerivative", { lower: "right", upper: "left" }, options.kinks);
  return shrinkLambdaDerivative;
}

/**
 * The derivative of {@link shrink} in bias.
 *
 * At the kink `lower`, x = -lambda: 0, from the right (from the left: 1). The dead zone is closed, as ONNX defines it.
 * At the kink `upper`, x = lambda: 0, from the left (from the right: -1). The dead zone is closed, as ONNX defines it.
 *
 * Limits: 1 at −∞, −1 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param lambda Half-width of the dead zone. A number ≥ 0; default 0.5. ONNX: `lambd`.
 * @param bias How far the rest moves towards 0. Any number; default 0.
 */
export function shrinkBiasDerivative(x: number, lambda = 0.5, bias = 0): number {
  if (Number.isNaN(x)) return x;
  return x < -lambda ? 1 : x > lambda ? -1 : 0;
}

/** {@link shrinkBiasDerivative} with a chosen convention at its kinks. */
export function createShrinkBiasDerivative(
  options: { readonly kinks?: Kinks<"lower" | "upper", never> } = {},
): (x: number, lambda?: number, bias?: number) => number {
  const kinks = resolveKinks("createShrinkBiasDerivative", { lower: "right", upper: "left" }, options.kinks);
  return (x, lambda = 0.5, bias = 0) => {
    if (x === -lambda) return gradientAt(kinks.lower, "right", 0, 0, 1, 0);
    if (x === lambda) return gradientAt(kinks.upper, "left", 0, 0, 0, -1);
    return shrinkBiasDerivative(x, lambda, bias);
  };
}
