// Generated from specs/activations/clippedRelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, forward64 } from "../lanes/clippedReluDerivativeFromOutput.ts";
import {
  type ClippedReluDerivativeFromOutputOptions,
  backward,
  forward,
} from "../passes/clippedReluDerivativeFromOutput.ts";
export type { ClippedReluDerivativeFromOutputOptions } from "../passes/clippedReluDerivativeFromOutput.ts";

/**
 * The derivative of `clippedRelu` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `clippedReluDerivativeFromOutput(y, maximum) = y > 0 && y < maximum ? 1 : 0`
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function clippedReluDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: ClippedReluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward64, f64: forward64 });
}

/** The gradient of x from the gradient of y = `clippedRelu(x)` and from y itself: dy · {@link clippedReluDerivativeFromOutput}(y), element by element. */
export function clippedReluBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: ClippedReluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward64, f64: backward64 });
}
