// Generated from specs/activations/relu6.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/relu6DerivativeFromOutput.ts";
import {
  type Relu6DerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/relu6DerivativeFromOutput.ts";
export type { Relu6DerivativeFromOutputOptions } from "./passes/relu6DerivativeFromOutput.ts";

/**
 * The derivative of `relu6` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `relu6DerivativeFromOutput(y) = y > 0 && y < 6 ? 1 : 0`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function relu6DerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: Relu6DerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `relu6(x)` and from y itself: dy · {@link relu6DerivativeFromOutput}(y), element by element. */
export function relu6BackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: Relu6DerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
