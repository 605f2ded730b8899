// Generated from specs/activations/squareplus.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `squareplus` in x, from its result y; at kinks as its spec has it.
 *
 * `squareplusDerivativeFromOutput(y, b) = y > 1 ? 1 / (1 + 0.25 * b / y / y) : y > 0 ? y / (y + 0.25 * b / y) : 0`
 *
 * Error: at most 4 ULP.
 *
 * @param b Size of the bend: the value at 0 is √b / 2. 0 makes it relu; 4 makes it metallicMean. A number ≥ 0; default 4.
 */
export function squareplusDerivativeFromOutput(y: number, b = 4): number {
  if (Number.isNaN(y)) return y;
  return y > 1 ? 1 / (1 + (0.25 * b) / y / y) : y > 0 ? y / (y + (0.25 * b) / y) : 0;
}
