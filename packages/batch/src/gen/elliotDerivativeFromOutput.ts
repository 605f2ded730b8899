// Generated from specs/activations/elliot.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/elliotDerivativeFromOutput.ts";
import {
  type ElliotDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/elliotDerivativeFromOutput.ts";
export type { ElliotDerivativeFromOutputOptions } from "./passes/elliotDerivativeFromOutput.ts";

/**
 * The derivative of `elliot` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `elliotDerivativeFromOutput(y) = y < 0.5 ? 2 * y * y : 2 * (1 - y) * (1 - y)`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function elliotDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: ElliotDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `elliot(x)` and from y itself: dy · {@link elliotDerivativeFromOutput}(y), element by element. */
export function elliotBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: ElliotDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
