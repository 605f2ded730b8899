// Generated from specs/activations/logSigmoid.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, backwardWide, forward64, forwardWide } from "../lanes/logSigmoidDerivativeFromOutput.ts";
import {
  type LogSigmoidDerivativeFromOutputOptions,
  backward,
  forward,
} from "../passes/logSigmoidDerivativeFromOutput.ts";
export type { LogSigmoidDerivativeFromOutputOptions } from "../passes/logSigmoidDerivativeFromOutput.ts";

/**
 * The derivative of `logSigmoid` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `logSigmoidDerivativeFromOutput(y) = -expm1(y)`
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function logSigmoidDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: LogSigmoidDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forwardWide, f64: forward64 });
}

/** The gradient of x from the gradient of y = `logSigmoid(x)` and from y itself: dy · {@link logSigmoidDerivativeFromOutput}(y), element by element. */
export function logSigmoidBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: LogSigmoidDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backwardWide, f64: backward64 });
}
