// Generated from specs/activations/selu.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `selu` in x, from its result y; at kinks as its spec has it.
 *
 * `seluDerivativeFromOutput(y) = y > 0 ? 1.0507009873554805 : y + 1.7580993408473768`
 *
 * Error: at most 4 ULP.
 */
export function seluDerivativeFromOutput(y: number): number {
  return y > 0 ? 1.0507009873554805 : y + 1.7580993408473768;
}
