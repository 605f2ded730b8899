// Generated from specs/activations/softplus.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, backwardWide, forward64, forwardWide } from "../lanes/softplusDerivativeFromOutput.ts";
import {
  type SoftplusDerivativeFromOutputOptions,
  backward,
  forward,
} from "../passes/softplusDerivativeFromOutput.ts";
export type { SoftplusDerivativeFromOutputOptions } from "../passes/softplusDerivativeFromOutput.ts";

/**
 * The derivative of `softplus` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `softplusDerivativeFromOutput(y, beta) = y > 0 ? -expm1(-beta * y) : 0`
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function softplusDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: SoftplusDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forwardWide, f64: forward64 });
}

/** The gradient of x from the gradient of y = `softplus(x)` and from y itself: dy · {@link softplusDerivativeFromOutput}(y), element by element. */
export function softplusBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: SoftplusDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backwardWide, f64: backward64 });
}
