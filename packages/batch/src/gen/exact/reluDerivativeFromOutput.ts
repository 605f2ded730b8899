// Generated from specs/activations/relu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, forward64 } from "../lanes/reluDerivativeFromOutput.ts";
import {
  type ReluDerivativeFromOutputOptions,
  backward,
  forward,
} from "../passes/reluDerivativeFromOutput.ts";
export type { ReluDerivativeFromOutputOptions } from "../passes/reluDerivativeFromOutput.ts";

/**
 * The derivative of `relu` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `reluDerivativeFromOutput(y) = y > 0 ? 1 : 0`
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function reluDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: ReluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward64, f64: forward64 });
}

/** The gradient of x from the gradient of y = `relu(x)` and from y itself: dy · {@link reluDerivativeFromOutput}(y), element by element. */
export function reluBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: ReluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward64, f64: backward64 });
}
