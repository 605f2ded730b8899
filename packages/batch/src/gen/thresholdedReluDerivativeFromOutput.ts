// Generated from specs/activations/thresholdedRelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/thresholdedReluDerivativeFromOutput.ts";
import {
  type ThresholdedReluDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/thresholdedReluDerivativeFromOutput.ts";
export type { ThresholdedReluDerivativeFromOutputOptions } from "./passes/thresholdedReluDerivativeFromOutput.ts";

/**
 * The derivative of `thresholdedRelu` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `thresholdedReluDerivativeFromOutput(y, threshold) = y > 0 ? 1 : 0`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function thresholdedReluDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: ThresholdedReluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `thresholdedRelu(x)` and from y itself: dy · {@link thresholdedReluDerivativeFromOutput}(y), element by element. */
export function thresholdedReluBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: ThresholdedReluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
