// Generated from specs/activations/softsign.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/softsignDerivativeFromOutput.ts";
import {
  type SoftsignDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/softsignDerivativeFromOutput.ts";
export type { SoftsignDerivativeFromOutputOptions } from "./passes/softsignDerivativeFromOutput.ts";

/**
 * The derivative of `softsign` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `softsignDerivativeFromOutput(y) = (1 - abs(y)) * (1 - abs(y))`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function softsignDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: SoftsignDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `softsign(x)` and from y itself: dy · {@link softsignDerivativeFromOutput}(y), element by element. */
export function softsignBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: SoftsignDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
