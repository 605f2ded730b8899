// Generated from specs/activations/metallicMean.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `metallicMean` in x, from its result y; at kinks as its spec has it.
 *
 * `metallicMeanDerivativeFromOutput(y) = y > 1 ? 1 / (1 + 1 / y / y) : y > 0 ? y / (y + 1 / y) : 0`
 *
 * Error: at most 4 ULP.
 */
export function metallicMeanDerivativeFromOutput(y: number): number {
  if (Number.isNaN(y)) return y;
  return y > 1 ? 1 / (1 + 1 / y / y) : y > 0 ? y / (y + 1 / y) : 0;
}
