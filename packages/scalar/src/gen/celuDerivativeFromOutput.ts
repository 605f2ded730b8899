// Generated from specs/activations/celu.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `celu` in x, from its result y; at kinks as its spec has it.
 *
 * `celuDerivativeFromOutput(y, alpha) = y > 0 ? 1 : (y + alpha) / alpha`
 *
 * Error: at most 4 ULP.
 *
 * @param alpha Depth of the plateau on the negative side. A number > 0; default 1.
 */
export function celuDerivativeFromOutput(y: number, alpha = 1): number {
  return y > 0 ? 1 : (y + alpha) / alpha;
}
