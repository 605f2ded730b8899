// Generated from specs/activations/shiftedRelu.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `shiftedRelu` in x, from its result y; at kinks as its spec has it.
 *
 * `shiftedReluDerivativeFromOutput(y, a) = y > -a ? 1 : 0`
 *
 * Error: at most 4 ULP.
 *
 * @param a Depth of the plateau on the negative side. A number ≥ 0; default 1.
 */
export function shiftedReluDerivativeFromOutput(y: number, a = 1): number {
  if (Number.isNaN(y)) return y;
  return y > -a ? 1 : 0;
}
