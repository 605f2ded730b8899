// Generated from specs/activations/exponential.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `exponential` in x, from its result y; at kinks as its spec has it.
 *
 * `exponentialDerivativeFromOutput(y) = y`
 *
 * Error: at most 4 ULP.
 */
export function exponentialDerivativeFromOutput(y: number): number {
  return y;
}
