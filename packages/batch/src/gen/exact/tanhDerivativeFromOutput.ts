// Generated from specs/activations/tanh.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, forward64 } from "../lanes/tanhDerivativeFromOutput.ts";
import {
  type TanhDerivativeFromOutputOptions,
  backward,
  forward,
} from "../passes/tanhDerivativeFromOutput.ts";
export type { TanhDerivativeFromOutputOptions } from "../passes/tanhDerivativeFromOutput.ts";

/**
 * The derivative of `tanh` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `tanhDerivativeFromOutput(y) = (1 - y) * (1 + y)`
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function tanhDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: TanhDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward64, f64: forward64 });
}

/** The gradient of x from the gradient of y = `tanh(x)` and from y itself: dy · {@link tanhDerivativeFromOutput}(y), element by element. */
export function tanhBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: TanhDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward64, f64: backward64 });
}
