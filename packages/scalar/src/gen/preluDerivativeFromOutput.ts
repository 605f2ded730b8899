// Generated from specs/activations/prelu.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `prelu` in x, from its result y; at kinks as its spec has it.
 *
 * `preluDerivativeFromOutput(y, negativeSlope) = y > 0 ? 1 : negativeSlope`
 *
 * Error: at most 4 ULP.
 *
 * @param negativeSlope Slope on the negative side. A number ≥ 0; default 0.25.
 */
export function preluDerivativeFromOutput(y: number, negativeSlope = 0.25): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? 1 : negativeSlope;
}
