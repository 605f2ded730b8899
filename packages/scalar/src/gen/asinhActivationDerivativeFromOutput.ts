// Generated from specs/activations/asinhActivation.ts by @subgrad/generator. Do not edit.
import { mulExp } from "./internal/mulExp.ts";

/**
 * The derivative of `asinhActivation` in x, from its result y; at kinks as its spec has it.
 *
 * `asinhActivationDerivativeFromOutput(y) = mulExp(2, -abs(y)) / (1 + 0.25 * mulExp(2, -abs(y)) * mulExp(2, -abs(y)))`
 *
 * Error: at most 4 ULP.
 */
export function asinhActivationDerivativeFromOutput(y: number): number {
  const twice = mulExp(2, -Math.abs(y));
  return twice / (1 + 0.25 * twice * twice);
}
