// Generated from specs/activations/thresholdedRelu.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `thresholdedRelu` in x, from its result y; at kinks as its spec has it.
 *
 * `thresholdedReluDerivativeFromOutput(y, threshold) = y > 0 ? 1 : 0`
 *
 * Error: at most 4 ULP.
 *
 * @param threshold Where the unit sets in. A number ≥ 0; default 1.
 */
export function thresholdedReluDerivativeFromOutput(y: number, threshold = 1): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? 1 : 0;
}
