// Generated from specs/activations/symlog.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  forwardWide,
  secondDerivative64,
} from "../lanes/symlog.ts";
import {
  type SymlogOptions,
  type SymlogSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/symlog.ts";
export type { SymlogOptions, SymlogSlopeOptions } from "../passes/symlog.ts";
export {
  type SymlogDerivativeFromOutputOptions,
  symlogBackwardFromOutput,
  symlogDerivativeFromOutput,
} from "./symlogDerivativeFromOutput.ts";

/**
 * Symmetric logarithm, element by element.
 *
 * `symlog(x) = x < 0 ? -log1p(-x) : log1p(x)`
 *
 * Limits: −∞ at −∞, ∞ at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Webber 2012, A bi-symmetric log transformation; Hafner, Pasukonis, Ba & Lillicrap 2023, arXiv:2301.04104
 */
export function symlog<A extends FloatArray>(x: A, options: SymlogOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link symlog} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function symlogDerivative<A extends FloatArray>(
  x: A,
  options: SymlogSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link symlog} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function symlogSecondDerivative<A extends FloatArray>(
  x: A,
  options: SymlogSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link symlog}(x): dy · {@link symlogDerivative}(x), element by element. */
export function symlogBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SymlogSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link symlogBackward}(dy, x): ddx · {@link symlogDerivative}(x) and ddx · dy · {@link symlogSecondDerivative}(x), element by element. */
export function symlogDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: SymlogSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link symlog}(x): sums over all elements, in compensated binary64. */
export function symlogParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: SymlogSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
