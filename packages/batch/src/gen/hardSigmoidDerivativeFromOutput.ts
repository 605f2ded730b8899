// Generated from specs/activations/hardSigmoid.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/hardSigmoidDerivativeFromOutput.ts";
import {
  type HardSigmoidDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/hardSigmoidDerivativeFromOutput.ts";
export type { HardSigmoidDerivativeFromOutputOptions } from "./passes/hardSigmoidDerivativeFromOutput.ts";

/**
 * The derivative of `hardSigmoid` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `hardSigmoidDerivativeFromOutput(y) = y > 0 && y < 1 ? 1 / 6 : 0`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function hardSigmoidDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: HardSigmoidDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `hardSigmoid(x)` and from y itself: dy · {@link hardSigmoidDerivativeFromOutput}(y), element by element. */
export function hardSigmoidBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: HardSigmoidDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
