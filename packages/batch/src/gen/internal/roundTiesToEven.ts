// Generated from tools/generator/src/emit/shared/roundTiesToEven.ts by @subgrad/generator. Do not edit.
/** 1.5 · 2⁵²: adding it pushes the fraction out of the significand, and the addition rounds ties to even. */
const shifter = 6755399441055744;

/** The nearest integer, ties to even, for |x| < 2⁵¹. */
export function roundTiesToEven(x: number): number {
  return x + shifter - shifter;
}
