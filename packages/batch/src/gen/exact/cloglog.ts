// Generated from specs/activations/cloglog.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output, Outputs } from "../../runtime/index.ts";
import {
  backward64,
  derivative64,
  doubleBackward64,
  forward64,
  forwardWide,
  secondDerivative64,
} from "../lanes/cloglog.ts";
import {
  type CloglogOptions,
  type CloglogSlopeOptions,
  backward,
  derivative,
  doubleBackward,
  forward,
  parameterGradients,
  secondDerivative,
} from "../passes/cloglog.ts";
export type { CloglogOptions, CloglogSlopeOptions } from "../passes/cloglog.ts";
export {
  type CloglogDerivativeFromOutputOptions,
  cloglogBackwardFromOutput,
  cloglogDerivativeFromOutput,
} from "./cloglogDerivativeFromOutput.ts";

/**
 * Complementary log-log, element by element.
 *
 * `cloglog(x) = 1 - exp(-exp(x))`
 *
 * The inverse of the link function of that name: a sigmoid that reaches 1 sooner than it leaves 0.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see Gomes & Ludermir 2008, Complementary Log-Log and Probit: Activation Functions Implemented in Artificial Neural Networks, HIS
 */
export function cloglog<A extends FloatArray>(x: A, options: CloglogOptions & Output<A> = {}): A {
  return forward(x, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The derivative of {@link cloglog} in x, element by element.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function cloglogDerivative<A extends FloatArray>(
  x: A,
  options: CloglogSlopeOptions & Output<A> = {},
): A {
  return derivative(x, options, { f32: derivative64, f64: derivative64 });
}

/**
 * The second derivative of {@link cloglog} in x, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function cloglogSecondDerivative<A extends FloatArray>(
  x: A,
  options: CloglogSlopeOptions & Output<A> = {},
): A {
  return secondDerivative(x, options, { f32: secondDerivative64, f64: secondDerivative64 });
}

/** The gradient of x from the gradient of y = {@link cloglog}(x): dy · {@link cloglogDerivative}(x), element by element. */
export function cloglogBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: CloglogSlopeOptions & Output<A> = {},
): A {
  return backward(dy, x, options, { f32: backward64, f64: backward64 });
}

/** The gradients of dy and x from the gradient ddx of dx = {@link cloglogBackward}(dy, x): ddx · {@link cloglogDerivative}(x) and ddx · dy · {@link cloglogSecondDerivative}(x), element by element. */
export function cloglogDoubleBackward<A extends FloatArray>(
  ddx: A,
  dy: A,
  x: A,
  options: CloglogSlopeOptions & Outputs<"dy" | "x", A> = {},
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

/** The gradients of the parameters from the gradient of y = {@link cloglog}(x): sums over all elements, in compensated binary64. */
export function cloglogParameterGradients<A extends FloatArray>(
  dy: A,
  x: A,
  options: CloglogSlopeOptions = {},
): {} {
  return parameterGradients(dy, x, options);
}
