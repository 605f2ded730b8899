// Generated from specs/activations/elu.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `elu` in x, from its result y; at kinks as its spec has it.
 *
 * `eluDerivativeFromOutput(y, alpha) = y > 0 ? 1 : y + alpha`
 *
 * Error: at most 4 ULP.
 *
 * @param alpha Depth of the plateau on the negative side. A number ≥ 0; default 1.
 */
export function eluDerivativeFromOutput(y: number, alpha = 1): number {
  return y > 0 ? 1 : y + alpha;
}
