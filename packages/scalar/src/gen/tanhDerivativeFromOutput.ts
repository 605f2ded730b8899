// Generated from specs/activations/tanh.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `tanh` in x, from its result y; at kinks as its spec has it.
 *
 * `tanhDerivativeFromOutput(y) = (1 - y) * (1 + y)`
 *
 * Error: at most 4 ULP.
 */
export function tanhDerivativeFromOutput(y: number): number {
  return (1 - y) * (1 + y);
}
