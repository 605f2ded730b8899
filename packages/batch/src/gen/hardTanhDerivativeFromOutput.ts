// Generated from specs/activations/hardTanh.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/hardTanhDerivativeFromOutput.ts";
import {
  type HardTanhDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/hardTanhDerivativeFromOutput.ts";
export type { HardTanhDerivativeFromOutputOptions } from "./passes/hardTanhDerivativeFromOutput.ts";

/**
 * The derivative of `hardTanh` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `hardTanhDerivativeFromOutput(y, minValue, maxValue) = y > minValue && y < maxValue ? 1 : 0`
 *
 * Requires `minValue < maxValue`.
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function hardTanhDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: HardTanhDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `hardTanh(x)` and from y itself: dy · {@link hardTanhDerivativeFromOutput}(y), element by element. */
export function hardTanhBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: HardTanhDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
