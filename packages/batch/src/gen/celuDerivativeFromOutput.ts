// Generated from specs/activations/celu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/celuDerivativeFromOutput.ts";
import {
  type CeluDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/celuDerivativeFromOutput.ts";
export type { CeluDerivativeFromOutputOptions } from "./passes/celuDerivativeFromOutput.ts";

/**
 * The derivative of `celu` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `celuDerivativeFromOutput(y, alpha) = y > 0 ? 1 : (y + alpha) / alpha`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function celuDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: CeluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `celu(x)` and from y itself: dy · {@link celuDerivativeFromOutput}(y), element by element. */
export function celuBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: CeluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
