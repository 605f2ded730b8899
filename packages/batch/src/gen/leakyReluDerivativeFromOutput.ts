// Generated from specs/activations/leakyRelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/leakyReluDerivativeFromOutput.ts";
import {
  type LeakyReluDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/leakyReluDerivativeFromOutput.ts";
export type { LeakyReluDerivativeFromOutputOptions } from "./passes/leakyReluDerivativeFromOutput.ts";

/**
 * The derivative of `leakyRelu` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `leakyReluDerivativeFromOutput(y, negativeSlope) = y > 0 ? 1 : negativeSlope`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function leakyReluDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: LeakyReluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `leakyRelu(x)` and from y itself: dy · {@link leakyReluDerivativeFromOutput}(y), element by element. */
export function leakyReluBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: LeakyReluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
