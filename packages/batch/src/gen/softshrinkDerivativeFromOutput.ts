// Generated from specs/activations/softshrink.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/softshrinkDerivativeFromOutput.ts";
import {
  type SoftshrinkDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/softshrinkDerivativeFromOutput.ts";
export type { SoftshrinkDerivativeFromOutputOptions } from "./passes/softshrinkDerivativeFromOutput.ts";

/**
 * The derivative of `softshrink` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `softshrinkDerivativeFromOutput(y, lambda) = y === 0 ? 0 : 1`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function softshrinkDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: SoftshrinkDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `softshrink(x)` and from y itself: dy · {@link softshrinkDerivativeFromOutput}(y), element by element. */
export function softshrinkBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: SoftshrinkDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
