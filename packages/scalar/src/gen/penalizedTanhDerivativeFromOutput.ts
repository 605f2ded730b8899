// Generated from specs/activations/penalizedTanh.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `penalizedTanh` in x, from its result y; at kinks as its spec has it.
 *
 * `penalizedTanhDerivativeFromOutput(y, negativeScale) = y > 0 ? (1 - y) * (1 + y) : (negativeScale - y) / negativeScale * (negativeScale + y)`
 *
 * Error: at most 4 ULP.
 *
 * @param negativeScale Factor on the negative side; the paper's `a`. A number > 0; default 0.25.
 */
export function penalizedTanhDerivativeFromOutput(y: number, negativeScale = 0.25): number {
  return y > 0 ? (1 - y) * (1 + y) : ((negativeScale - y) / negativeScale) * (negativeScale + y);
}
