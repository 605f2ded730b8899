// Generated from specs/activations/prelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, MaybeChannels, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/preluDerivativeFromOutput.ts";
import {
  type PreluDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/preluDerivativeFromOutput.ts";
export type { PreluDerivativeFromOutputOptions } from "./passes/preluDerivativeFromOutput.ts";

/**
 * The derivative of `prelu` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `preluDerivativeFromOutput(y, negativeSlope) = y > 0 ? 1 : negativeSlope`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function preluDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: MaybeChannels<PreluDerivativeFromOutputOptions, "negativeSlope", A> & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `prelu(x)` and from y itself: dy · {@link preluDerivativeFromOutput}(y), element by element. */
export function preluBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: MaybeChannels<PreluDerivativeFromOutputOptions, "negativeSlope", A> & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
