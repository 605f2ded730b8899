// Generated from specs/activations/cloglog.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, backwardWide, forward64, forwardWide } from "../lanes/cloglogDerivativeFromOutput.ts";
import {
  type CloglogDerivativeFromOutputOptions,
  backward,
  forward,
} from "../passes/cloglogDerivativeFromOutput.ts";
export type { CloglogDerivativeFromOutputOptions } from "../passes/cloglogDerivativeFromOutput.ts";

/**
 * The derivative of `cloglog` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `cloglogDerivativeFromOutput(y) = y < 1 ? (y - 1) * log1p(-y) : 0`
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function cloglogDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: CloglogDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forwardWide, f64: forward64 });
}

/** The gradient of x from the gradient of y = `cloglog(x)` and from y itself: dy · {@link cloglogDerivativeFromOutput}(y), element by element. */
export function cloglogBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: CloglogDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backwardWide, f64: backward64 });
}
