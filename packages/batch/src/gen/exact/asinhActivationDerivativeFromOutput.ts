// Generated from specs/activations/asinhActivation.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import {
  backward64,
  backwardWide,
  forward64,
  forwardWide,
} from "../lanes/asinhActivationDerivativeFromOutput.ts";
import {
  type AsinhActivationDerivativeFromOutputOptions,
  backward,
  forward,
} from "../passes/asinhActivationDerivativeFromOutput.ts";
export type { AsinhActivationDerivativeFromOutputOptions } from "../passes/asinhActivationDerivativeFromOutput.ts";

/**
 * The derivative of `asinhActivation` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `asinhActivationDerivativeFromOutput(y) = mulExp(2, -abs(y)) / (1 + 0.25 * mulExp(2, -abs(y)) * mulExp(2, -abs(y)))`
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function asinhActivationDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: AsinhActivationDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forwardWide, f64: forward64 });
}

/** The gradient of x from the gradient of y = `asinhActivation(x)` and from y itself: dy · {@link asinhActivationDerivativeFromOutput}(y), element by element. */
export function asinhActivationBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: AsinhActivationDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backwardWide, f64: backward64 });
}
