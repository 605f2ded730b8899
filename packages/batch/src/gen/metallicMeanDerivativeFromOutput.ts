// Generated from specs/activations/metallicMean.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../runtime/index.ts";
import { backward32, backward64, forward32, forward64 } from "./lanes/metallicMeanDerivativeFromOutput.ts";
import {
  type MetallicMeanDerivativeFromOutputOptions,
  backward,
  forward,
} from "./passes/metallicMeanDerivativeFromOutput.ts";
export type { MetallicMeanDerivativeFromOutputOptions } from "./passes/metallicMeanDerivativeFromOutput.ts";

/**
 * The derivative of `metallicMean` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `metallicMeanDerivativeFromOutput(y) = y > 1 ? 1 / (1 + 1 / y / y) : y > 0 ? y / (y + 1 / y) : 0`
 *
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function metallicMeanDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: MetallicMeanDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward32, f64: forward64 });
}

/** The gradient of x from the gradient of y = `metallicMean(x)` and from y itself: dy · {@link metallicMeanDerivativeFromOutput}(y), element by element. */
export function metallicMeanBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: MetallicMeanDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward32, f64: backward64 });
}
