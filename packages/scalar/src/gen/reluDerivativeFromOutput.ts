// Generated from specs/activations/relu.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `relu` in x, from its result y; at kinks as its spec has it.
 *
 * `reluDerivativeFromOutput(y) = y > 0 ? 1 : 0`
 *
 * Error: at most 4 ULP.
 */
export function reluDerivativeFromOutput(y: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? 1 : 0;
}
