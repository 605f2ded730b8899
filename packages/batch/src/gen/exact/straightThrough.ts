// Generated from specs/activations/straightThrough.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  secondDerivative64,
} from "../lanes/straightThrough.ts";
import {
  type StraightThroughOptions,
  type StraightThroughSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/straightThrough.ts";
export type { StraightThroughOptions, StraightThroughSlopeOptions } from "../passes/straightThrough.ts";

/**
 * Straight-through step, element by element.
 *
 * `straightThrough(x) = x > 0 ? 1 : 0`
 *
 * A step whose derivative is a surrogate: that of the hard hyperbolic tangent, which lets gradients through where |x| ≤ 1. The step itself has slope 0.
 *
 * At the jump `step`, x = 0: 0, from the left (from the right: 1). The comparison is strict, as for heaviside.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Bengio, Léonard & Courville 2013, arXiv:1308.3432; Courbariaux, Hubara, Soudry, El-Yaniv & Bengio 2016, arXiv:1602.02830
 */
export function straightThrough<A extends FloatArray>(
  x: A,
  options: StraightThroughOptions & Output<A> = {},
): A {
  return forward(x, options, { f32: forward64, f64: forward64 });
}

/**
 * The surrogate derivative of {@link straightThrough} in x, element by element.
 *
 * At the kink `lower`, x = -1: 1, from the right (from the left: 0). The paper lets gradients through where |x| ≤ 1.
 * At the kink `step`, x = 0: 1, on both sides. The comparison is strict, as for heaviside.
 * At the kink `upper`, x = 1: 1, from the left (from the right: 0). The paper lets gradients through where |x| ≤ 1.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function straightThroughDerivative<A extends FloatArray>(
  x: A,
  options: StraightThroughSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second surrogate derivative of {@link straightThrough} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function straightThroughSecondDerivative<A extends FloatArray>(
  x: A,
  options: StraightThroughSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link straightThrough}(x): dy · {@link straightThroughDerivative}(x), element by element. */
export function straightThroughBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: StraightThroughSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link straightThroughBackward}(dy, x): ddx · {@link straightThroughDerivative}(x) and ddx · dy · {@link straightThroughSecondDerivative}(x), element by element. */
export function straightThroughDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: StraightThroughSlopeOptions & Outputs<"dy" | "x", A> = {},
): { dy: A; x: A } {
  return doubleBackward(
    ddx,
    dy,
    x,
    options,
    { f32: backward64, f64: backward64 },
    { f32: doubleBackward64, f64: doubleBackward64 },
  );
}

/** The gradients of the parameters from the gradient of y = {@link straightThrough}(x): sums over all elements, in compensated binary64. */
export function straightThroughParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: StraightThroughSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
