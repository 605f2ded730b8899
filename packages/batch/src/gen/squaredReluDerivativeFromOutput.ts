// Generated from specs/activations/squaredRelu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/squaredReluDerivativeFromOutput.ts";
import {
  type SquaredReluDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/squaredReluDerivativeFromOutput.ts";
export type { SquaredReluDerivativeFromOutputOptions } from "./passes/squaredReluDerivativeFromOutput.ts";

/**
 * The derivative of `squaredRelu` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `squaredReluDerivativeFromOutput(y) = y > 0 ? 2 * sqrt(y) : 0`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function squaredReluDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: SquaredReluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `squaredRelu(x)` and from y itself: dy · {@link squaredReluDerivativeFromOutput}(y), element by element. */
export function squaredReluBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: SquaredReluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
