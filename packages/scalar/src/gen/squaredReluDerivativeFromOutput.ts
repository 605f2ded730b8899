// Generated from specs/activations/squaredRelu.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `squaredRelu` in x, from its result y; at kinks as its spec has it.
 *
 * `squaredReluDerivativeFromOutput(y) = y > 0 ? 2 * sqrt(y) : 0`
 *
 * Error: at most 4 ULP.
 */
export function squaredReluDerivativeFromOutput(y: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 ? 2 * Math.sqrt(y) : 0;
}
