// Generated from specs/activations/softsign.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `softsign` in x, from its result y; at kinks as its spec has it.
 *
 * `softsignDerivativeFromOutput(y) = (1 - abs(y)) * (1 - abs(y))`
 *
 * Error: at most 4 ULP.
 */
export function softsignDerivativeFromOutput(y: number): number {
  return (1 - Math.abs(y)) * (1 - Math.abs(y));
}
