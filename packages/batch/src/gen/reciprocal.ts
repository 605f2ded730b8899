// Generated from specs/activations/reciprocal.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../runtime/index.ts";
import {
  backward32,
  backward64,
  derivative32,
  derivative64,
  doubleBackward32,
  doubleBackward64,
  forward32,
  forward64,
  secondDerivative32,
  secondDerivative64,
} from "./lanes/reciprocal.ts";
import {
  type ReciprocalOptions,
  type ReciprocalSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "./passes/reciprocal.ts";
export type { ReciprocalOptions, ReciprocalSlopeOptions } from "./passes/reciprocal.ts";

/**
 * Reciprocal, element by element.
 *
 * `reciprocal(x) = 1 / x`
 *
 * At the pole `zero`, x = 0: −∞ from the left and at −0, ∞ from the right. As in IEEE 754, the sign of zero tells the side.
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see ONNX operator Reciprocal; PyTorch torch.reciprocal
 */
export function reciprocal<A extends FloatArray>(x: A, options: ReciprocalOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forward32, f64: forward64 });
}

/**
 * The derivative of {@link reciprocal} in x, element by element.
 *
 * At the pole `zero`, x = 0: −∞. As in IEEE 754, the sign of zero tells the side.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function reciprocalDerivative<A extends FloatArray>(
  x: A,
  options: ReciprocalSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative32, f64: derivative64 });
}

/**
 * The second derivative of {@link reciprocal} in x, element by element.
 *
 * At the pole `zero`, x = 0: −∞ from the left and at −0, ∞ from the right. As in IEEE 754, the sign of zero tells the side.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function reciprocalSecondDerivative<A extends FloatArray>(
  x: A,
  options: ReciprocalSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative32, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link reciprocal}(x): dy · {@link reciprocalDerivative}(x), element by element. */
export function reciprocalBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ReciprocalSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward32, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link reciprocalBackward}(dy, x): ddx · {@link reciprocalDerivative}(x) and ddx · dy · {@link reciprocalSecondDerivative}(x), element by element. */
export function reciprocalDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: ReciprocalSlopeOptions & Outputs<"dy" | "x", A> = {},
): { dy: A; x: A } {
  return doubleBackward(
    ddx,
    dy,
    x,
    options,
    { f32: backward32, f64: backward64 },
    { f32: doubleBackward32, f64: doubleBackward64 },
  );
}

/** The gradients of the parameters from the gradient of y = {@link reciprocal}(x): sums over all elements, in compensated binary64. */
export function reciprocalParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: ReciprocalSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
