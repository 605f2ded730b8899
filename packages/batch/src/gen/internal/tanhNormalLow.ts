// Generated from specs/intrinsics/tanhNormalLow.ts by @subgrad/generator. Do not edit.
/**
 * What tanhNormalHigh(x) lacks.
 *
 * In exact arithmetic nothing is left over: the definition of tanhNormalHigh is the whole argument.
 */
export function tanhNormalLow(x: number): number {
  const z = x * x;
  const xHigh = Math.fround(x);
  const xLow = x - xHigh;
  const zHigh = Math.fround(z);
  const zLow = xHigh * xHigh - zHigh + xLow * (x + xHigh);
  const factorHigh = Math.fround(1.5957691669464111 + 0.07135481387376785 * z);
  const rest = -4.534068042105272e-8 + (2.398832392488793e-9 * z + 0.07135481387376785 * zLow);
  const factorLow = 1.5957691669464111 - factorHigh + 0.07135481387376785 * zHigh + rest;
  return xLow * factorHigh + x * factorLow;
}
