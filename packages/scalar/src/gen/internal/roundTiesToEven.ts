// Generated from tools/generator/src/emit/shared/roundTiesToEven.ts by @subgrad/generator. Do not edit.
/**
 * The nearest integer, ties to even, for |x| < 2⁵¹: adding 1.5 · 2⁵² pushes the fraction out of the significand, and the addition
 * rounds ties to even. Spelled out, as engines read a constant of a module in every turn of a loop.
 */
export function roundTiesToEven(x: number): number {
  return x + 6755399441055744 - 6755399441055744;
}
