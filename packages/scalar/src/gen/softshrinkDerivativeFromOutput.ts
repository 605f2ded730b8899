// Generated from specs/activations/softshrink.ts by @subgrad/generator. Do not edit.
/**
 * The derivative of `softshrink` in x, from its result y; at kinks as its spec has it.
 *
 * `softshrinkDerivativeFromOutput(y, lambda) = y === 0 ? 0 : 1`
 *
 * Error: at most 4 ULP.
 *
 * @param lambda Half-width of the dead zone. A number > 0; default 0.5.
 */
export function softshrinkDerivativeFromOutput(y: number, lambda = 0.5): number {
  if (Number.isNaN(y)) return y;
  return y === 0 ? 0 : 1;
}
