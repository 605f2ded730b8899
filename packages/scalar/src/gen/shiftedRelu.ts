// Generated from specs/activations/shiftedRelu.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";
export { shiftedReluDerivativeFromOutput } from "./shiftedReluDerivativeFromOutput.ts";

/**
 * Shifted rectified linear unit.
 *
 * `shiftedRelu(x, a) = max(-a, x)`
 *
 * Not the S-shaped rectified linear unit, which is abbreviated alike.
 *
 * Error: at most 2 ULP.
 *
 * @param a Depth of the plateau on the negative side. A number ≥ 0; default 1. PyTorch, ONNX: `min` = -a, default -Infinity; WebNN: `minValue` = -a, default -Infinity.
 *
 * @see Clevert, Unterthiner & Hochreiter 2016, arXiv:1511.07289
 */
export function shiftedRelu(x: number, a = 1): number {
  return Math.max(-a, x);
}

/**
 * The derivative of {@link shiftedRelu} in x.
 *
 * At the kink `corner`, x = -a: 0, from the left (from the right: 1). 0 is the subgradient of least magnitude, as for relu, which this is where a is 0.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 4 ULP.
 *
 * @param a Depth of the plateau on the negative side. A number ≥ 0; default 1. PyTorch, ONNX: `min` = -a, default -Infinity; WebNN: `minValue` = -a, default -Infinity.
 */
export function shiftedReluDerivative(x: number, a = 1): number {
  if (Number.isNaN(x)) return x;
  return x > -a ? 1 : 0;
}

/** {@link shiftedReluDerivative} with a chosen convention at its kinks. */
export function createShiftedReluDerivative(
  options: { readonly kinks?: Kinks<"corner", never> } = {},
): (x: number, a?: number) => number {
  const kinks = resolveKinks("createShiftedReluDerivative", { corner: "left" }, options.kinks);
  return (x, a = 1) => {
    if (x === -a) return slopeAt(kinks.corner, 0, 1);
    return shiftedReluDerivative(x, a);
  };
}

/**
 * The second derivative of {@link shiftedRelu} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param a Depth of the plateau on the negative side. A number ≥ 0; default 1. PyTorch, ONNX: `min` = -a, default -Infinity; WebNN: `minValue` = -a, default -Infinity.
 */
export function shiftedReluSecondDerivative(x: number, a = 1): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link shiftedReluSecondDerivative} with a chosen convention at its kinks. */
export function createShiftedReluSecondDerivative(
  options: { readonly kinks?: Kinks<"corner", never> } = {},
): (x: number, a?: number) => number {
  resolveKinks("createShiftedReluSecondDerivative", { corner: "left" }, options.kinks);
  return shiftedReluSecondDerivative;
}

/**
 * The derivative of {@link shiftedRelu} in a.
 *
 * At the kink `corner`, x = -a: -1, from the left (from the right: 0). 0 is the subgradient of least magnitude, as for relu, which this is where a is 0.
 *
 * Limits: −1 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 *
 * @param a Depth of the plateau on the negative side. A number ≥ 0; default 1. PyTorch, ONNX: `min` = -a, default -Infinity; WebNN: `minValue` = -a, default -Infinity.
 */
export function shiftedReluADerivative(x: number, a = 1): number {
  if (Number.isNaN(x)) return x;
  return x > -a ? 0 : -1;
}

/** {@link shiftedReluADerivative} with a chosen convention at its kinks. */
export function createShiftedReluADerivative(
  options: { readonly kinks?: Kinks<"corner", never> } = {},
): (x: number, a?: number) => number {
  const kinks = resolveKinks("createShiftedReluADerivative", { corner: "left" }, options.kinks);
  return (x, a = 1) => {
    if (x === -a) return gradientAt(kinks.corner, "left", 0, 1, -1, 0);
    return shiftedReluADerivative(x, a);
  };
}
