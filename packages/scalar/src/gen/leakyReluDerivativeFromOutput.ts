// Generated from specs/activations/leakyRelu.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `leakyRelu` in x, from its result y; at kinks as its spec has it.
 *
 * `leakyReluDerivativeFromOutput(y, negativeSlope) = y > 0 ? 1 : negativeSlope`
 *
 * Error: at most 4 ULP.
 *
 * @param negativeSlope Slope on the negative side. A number ≥ 0; default 0.01.
 */
export function leakyReluDerivativeFromOutput(y: number, negativeSlope = 0.01): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? 1 : negativeSlope;
}
