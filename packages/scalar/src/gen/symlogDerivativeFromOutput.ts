// Generated from specs/activations/symlog.ts by @subgrad/generator. Do not edit.
import { exp } from "./internal/exp.ts";

/**
 * The derivative of `symlog` in x, from its result y; at kinks as its spec has it.
 *
 * `symlogDerivativeFromOutput(y) = exp(-abs(y))`
 *
 * Error: at most 4 ULP.
 */
export function symlogDerivativeFromOutput(y: number): number {
  return exp(-Math.abs(y));
}
