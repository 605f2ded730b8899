// Generated from specs/activations/symlog.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, backwardWide, forward64, forwardWide } from "../lanes/symlogDerivativeFromOutput.ts";
import {
  type SymlogDerivativeFromOutputOptions,
  backward,
  forward,
} from "../passes/symlogDerivativeFromOutput.ts";
export type { SymlogDerivativeFromOutputOptions } from "../passes/symlogDerivativeFromOutput.ts";

/**
 * The derivative of `symlog` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `symlogDerivativeFromOutput(y) = exp(-abs(y))`
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function symlogDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: SymlogDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forwardWide, f64: forward64 });
}

/** The gradient of x from the gradient of y = `symlog(x)` and from y itself: dy · {@link symlogDerivativeFromOutput}(y), element by element. */
export function symlogBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: SymlogDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backwardWide, f64: backward64 });
}
