// Generated from specs/activations/cloglog.ts by @subgrad/generator. Do not edit.
import { log1p } from "./internal/log1p.ts";

/**
 * The derivative of `cloglog` in x, from its result y; at kinks as its spec has it.
 *
 * `cloglogDerivativeFromOutput(y) = y < 1 ? (y - 1) * log1p(-y) : 0`
 *
 * Error: at most 6 ULP.
 */
export function cloglogDerivativeFromOutput(y: number): number {
  if (Number.isNaN(y)) return y;
  return y < 1 ? (y - 1) * log1p(-y) : 0;
}
