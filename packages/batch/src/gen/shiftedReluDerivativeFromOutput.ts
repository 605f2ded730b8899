// Generated from specs/activations/shiftedRelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/shiftedReluDerivativeFromOutput.ts";
import {
  type ShiftedReluDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/shiftedReluDerivativeFromOutput.ts";
export type { ShiftedReluDerivativeFromOutputOptions } from "./passes/shiftedReluDerivativeFromOutput.ts";

/**
 * The derivative of `shiftedRelu` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `shiftedReluDerivativeFromOutput(y, a) = y > -a ? 1 : 0`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function shiftedReluDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: ShiftedReluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `shiftedRelu(x)` and from y itself: dy · {@link shiftedReluDerivativeFromOutput}(y), element by element. */
export function shiftedReluBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: ShiftedReluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
