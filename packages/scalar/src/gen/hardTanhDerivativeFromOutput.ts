// Generated from specs/activations/hardTanh.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `hardTanh` in x, from its result y; at kinks as its spec has it.
 *
 * `hardTanhDerivativeFromOutput(y, minValue, maxValue) = y > minValue && y < maxValue ? 1 : 0`
 *
 * Requires `minValue < maxValue`.
 *
 * Error: at most 4 ULP.
 *
 * @param minValue Least value. Any number; default -1.
 * @param maxValue Greatest value. Any number; default 1.
 */
export function hardTanhDerivativeFromOutput(y: number, minValue = -1, maxValue = 1): number {
  if (Number.isNaN(y)) return y;
  return y > minValue && y < maxValue ? 1 : 0;
}
