// Generated from specs/activations/softplus2.ts by @subgrad/generator. Do not edit.
import { expm1 } from "./internal/expm1.ts";

/**
 * The derivative of `softplus2` in x, from its result y; at kinks as its spec has it.
 *
 * `softplus2DerivativeFromOutput(y) = y > 0 ? -expm1(-LN2 * y) : 0`
 *
 * Error: at most 6 ULP.
 */
export function softplus2DerivativeFromOutput(y: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? -expm1(-Math.LN2 * y) : 0;
}
