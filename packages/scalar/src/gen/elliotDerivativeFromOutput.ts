// Generated from specs/activations/elliot.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `elliot` in x, from its result y; at kinks as its spec has it.
 *
 * `elliotDerivativeFromOutput(y) = y < 0.5 ? 2 * y * y : 2 * (1 - y) * (1 - y)`
 *
 * Error: at most 4 ULP.
 */
export function elliotDerivativeFromOutput(y: number): number {
  return y < 0.5 ? 2 * y * y : 2 * (1 - y) * (1 - y);
}
