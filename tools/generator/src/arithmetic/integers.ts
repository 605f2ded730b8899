/**
 * The kernel operations that mean the same in binary32 and binary64: integers are 32 bits wide and are
 * carried as JavaScript numbers.
 * @module
 */
export const integerOperations = {
  toInteger: (x: number): number => x | 0,
  toFloat: (k: number): number => k,
  bitAnd: (a: number, b: number): number => a & b,
  bitOr: (a: number, b: number): number => a | b,
  shiftLeft: (a: number, count: number): number => a << count,
  shiftRight: (a: number, count: number): number => a >> count,
} as const;

/** IEEE 754 roundToIntegralTiesToEven for |x| < 2⁵¹: adding 1.5·2⁵² leaves no room for a fraction. */
export function roundTiesToEven(x: number): number {
  const shift = 6755399441055744;
  const rounded = x + shift - shift;
  return rounded === 0 && (x < 0 || Object.is(x, -0)) ? -0 : rounded;
}
