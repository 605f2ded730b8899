// Generated from specs/activations/penalizedTanh.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, forward64 } from "../lanes/penalizedTanhDerivativeFromOutput.ts";
import {
  type PenalizedTanhDerivativeFromOutputOptions,
  backward,
  forward,
} from "../passes/penalizedTanhDerivativeFromOutput.ts";
export type { PenalizedTanhDerivativeFromOutputOptions } from "../passes/penalizedTanhDerivativeFromOutput.ts";

/**
 * The derivative of `penalizedTanh` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `penalizedTanhDerivativeFromOutput(y, negativeScale) = y > 0 ? (1 - y) * (1 + y) : (negativeScale - y) / negativeScale * (negativeScale + y)`
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function penalizedTanhDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: PenalizedTanhDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward64, f64: forward64 });
}

/** The gradient of x from the gradient of y = `penalizedTanh(x)` and from y itself: dy · {@link penalizedTanhDerivativeFromOutput}(y), element by element. */
export function penalizedTanhBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: PenalizedTanhDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward64, f64: backward64 });
}
