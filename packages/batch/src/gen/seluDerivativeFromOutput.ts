// Generated from specs/activations/selu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/seluDerivativeFromOutput.ts";
import {
  type SeluDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/seluDerivativeFromOutput.ts";
export type { SeluDerivativeFromOutputOptions } from "./passes/seluDerivativeFromOutput.ts";

/**
 * The derivative of `selu` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `seluDerivativeFromOutput(y) = y > 0 ? 1.0507009873554805 : y + 1.7580993408473768`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function seluDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: SeluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `selu(x)` and from y itself: dy · {@link seluDerivativeFromOutput}(y), element by element. */
export function seluBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: SeluDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
