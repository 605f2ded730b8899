// Generated from specs/activations/bipolarSigmoid.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, forward64 } from "../lanes/bipolarSigmoidDerivativeFromOutput.ts";
import {
  type BipolarSigmoidDerivativeFromOutputOptions,
  backward,
  forward,
} from "../passes/bipolarSigmoidDerivativeFromOutput.ts";
export type { BipolarSigmoidDerivativeFromOutputOptions } from "../passes/bipolarSigmoidDerivativeFromOutput.ts";

/**
 * The derivative of `bipolarSigmoid` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `bipolarSigmoidDerivativeFromOutput(y) = (1 - y) * (0.5 * (1 + y))`
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function bipolarSigmoidDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: BipolarSigmoidDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward64, f64: forward64 });
}

/** The gradient of x from the gradient of y = `bipolarSigmoid(x)` and from y itself: dy · {@link bipolarSigmoidDerivativeFromOutput}(y), element by element. */
export function bipolarSigmoidBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: BipolarSigmoidDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward64, f64: backward64 });
}
