// Generated from specs/activations/exponential.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/exponentialDerivativeFromOutput.ts";
import {
  type ExponentialDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/exponentialDerivativeFromOutput.ts";
export type { ExponentialDerivativeFromOutputOptions } from "./passes/exponentialDerivativeFromOutput.ts";

/**
 * The derivative of `exponential` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `exponentialDerivativeFromOutput(y) = y`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function exponentialDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: ExponentialDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `exponential(x)` and from y itself: dy · {@link exponentialDerivativeFromOutput}(y), element by element. */
export function exponentialBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: ExponentialDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
