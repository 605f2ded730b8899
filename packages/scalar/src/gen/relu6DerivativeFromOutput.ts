// Generated from specs/activations/relu6.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `relu6` in x, from its result y; at kinks as its spec has it.
 *
 * `relu6DerivativeFromOutput(y) = y > 0 && y < 6 ? 1 : 0`
 *
 * Error: at most 4 ULP.
 */
export function relu6DerivativeFromOutput(y: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 && y < 6 ? 1 : 0;
}
