// Generated from specs/intrinsics/reduceLn2Low.ts by @subgrad/generator. Do not edit.
/**
 * What reduceLn2High(x, n) has too much: n times the low word of ln 2.
 *
 * In exact arithmetic ln 2 needs no low word: the definition of reduceLn2High is the whole difference.
 */
export function reduceLn2Low(n: number): number {
  return n * 1.9082149292705877e-10;
}
