// Generated from specs/activations/softplus.ts by @subgrad/generator. Do not edit.
import { expm1 } from "./internal/expm1.ts";

/**
 * The derivative of `softplus` in x, from its result y; at kinks as its spec has it.
 *
 * `softplusDerivativeFromOutput(y, beta) = y > 0 ? -expm1(-beta * y) : 0`
 *
 * Error: at most 6 ULP.
 *
 * @param beta Sharpness of the bend. A number > 0; default 1.
 */
export function softplusDerivativeFromOutput(y: number, beta = 1): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? -expm1(-beta * y) : 0;
}
