// Generated from specs/activations/logSigmoid.ts by @subgrad/generator. Do not edit.
import { expm1 } from "./internal/expm1.ts";

/**
 * The derivative of `logSigmoid` in x, from its result y; at kinks as its spec has it.
 *
 * `logSigmoidDerivativeFromOutput(y) = -expm1(y)`
 *
 * Error: at most 6 ULP.
 */
export function logSigmoidDerivativeFromOutput(y: number): number {
  return -expm1(y);
}
