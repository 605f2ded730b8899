// Generated from specs/activations/elu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, forward64 } from "../lanes/eluDerivativeFromOutput.ts";
import { type EluDerivativeFromOutputOptions, backward, forward } from "../passes/eluDerivativeFromOutput.ts";
export type { EluDerivativeFromOutputOptions } from "../passes/eluDerivativeFromOutput.ts";

/**
 * The derivative of `elu` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `eluDerivativeFromOutput(y, alpha) = y > 0 ? 1 : y + alpha`
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function eluDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: EluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward64, f64: forward64 });
}

/** The gradient of x from the gradient of y = `elu(x)` and from y itself: dy · {@link eluDerivativeFromOutput}(y), element by element. */
export function eluBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: EluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward64, f64: backward64 });
}
