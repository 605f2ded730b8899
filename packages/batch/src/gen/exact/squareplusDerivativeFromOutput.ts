// Generated from specs/activations/squareplus.ts by @subgrad/generator. Do not edit.
import type { FloatArray, Output } from "../../runtime/index.ts";
import { backward64, forward64 } from "../lanes/squareplusDerivativeFromOutput.ts";
import {
  type SquareplusDerivativeFromOutputOptions,
  backward,
  forward,
} from "../passes/squareplusDerivativeFromOutput.ts";
export type { SquareplusDerivativeFromOutputOptions } from "../passes/squareplusDerivativeFromOutput.ts";

/**
 * The derivative of `squareplus` in x, from its result y; at kinks as its spec has it, element by element.
 *
 * `squareplusDerivativeFromOutput(y, b) = y > 1 ? 1 / (1 + 0.25 * b / y / y) : y > 0 ? y / (y + 0.25 * b / y) : 0`
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function squareplusDerivativeFromOutput<A extends FloatArray>(
  y: A,
  options: SquareplusDerivativeFromOutputOptions & Output<A> = {},
): A {
  return forward(y, options, { f32: forward64, f64: forward64 });
}

/** The gradient of x from the gradient of y = `squareplus(x)` and from y itself: dy · {@link squareplusDerivativeFromOutput}(y), element by element. */
export function squareplusBackwardFromOutput<A extends FloatArray>(
  dy: A,
  y: A,
  options: SquareplusDerivativeFromOutputOptions & Output<A> = {},
): A {
  return backward(dy, y, options, { f32: backward64, f64: backward64 });
}
