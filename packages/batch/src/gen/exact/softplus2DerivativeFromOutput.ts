// Generated from specs/activations/softplus2.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, backwardWide, forward64, forwardWide } from "../lanes/softplus2DerivativeFromOutput.ts";
import {
  type Softplus2DerivativeFromOutputOptions,
  backward,
  forward,
} from "../passes/softplus2DerivativeFromOutput.ts";
export type { Softplus2DerivativeFromOutputOptions } from "../passes/softplus2DerivativeFromOutput.ts";

/**
 * The derivative of `softplus2` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `softplus2DerivativeFromOutput(y) = y > 0 ? -expm1(-LN2 * y) : 0`
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function softplus2DerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: Softplus2DerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forwardWide, f64: forward64 });
}

/** The gradient of x from the gradient of y = `softplus2(x)` and from y itself: dy · {@link softplus2DerivativeFromOutput}(y), element by element. */
export function softplus2BackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: Softplus2DerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backwardWide, f64: backward64 });
}
