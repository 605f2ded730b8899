// Generated from specs/activations/hardSigmoid.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `hardSigmoid` in x, from its result y; at kinks as its spec has it.
 *
 * `hardSigmoidDerivativeFromOutput(y) = y > 0 && y < 1 ? 1 / 6 : 0`
 *
 * Error: at most 4 ULP.
 */
export function hardSigmoidDerivativeFromOutput(y: number): number {
  if (Number.isNaN(y)) return y;
  return y > 0 && y < 1 ? 1 / 6 : 0;
}
