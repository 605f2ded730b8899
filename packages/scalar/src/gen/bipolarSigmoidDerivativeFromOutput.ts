// Generated from specs/activations/bipolarSigmoid.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `bipolarSigmoid` in x, from its result y; at kinks as its spec has it.
 *
 * `bipolarSigmoidDerivativeFromOutput(y) = (1 - y) * (0.5 * (1 + y))`
 *
 * Error: at most 4 ULP.
 */
export function bipolarSigmoidDerivativeFromOutput(y: number): number {
  return (1 - y) * (0.5 * (1 + y));
}
