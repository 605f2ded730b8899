// Generated from specs/activations/sigmoid.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `sigmoid` in x, from its result y; at kinks as its spec has it.
 *
 * `sigmoidDerivativeFromOutput(y) = y * (1 - y)`
 *
 * Error: at most 4 ULP.
 */
export function sigmoidDerivativeFromOutput(y: number): number {
  return y * (1 - y);
}
