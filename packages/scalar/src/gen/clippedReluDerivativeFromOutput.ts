// Generated from specs/activations/clippedRelu.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `clippedRelu` in x, from its result y; at kinks as its spec has it.
 *
 * `clippedReluDerivativeFromOutput(y, maximum) = y > 0 && y < maximum ? 1 : 0`
 *
 * Error: at most 4 ULP.
 *
 * @param maximum The cap: 20 in the paper. A number > 0; default 20.
 */
export function clippedReluDerivativeFromOutput(y: number, maximum = 20): number {
  if (Number.isNaN(y)) return y;
  return y > 0 && y < maximum ? 1 : 0;
}
