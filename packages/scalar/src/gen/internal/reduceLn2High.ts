// Generated from specs/intrinsics/reduceLn2High.ts by @subgrad/generator. Do not edit.
/**
 * Leading part of x − n·ln 2, without a rounding error, for n = round(x / ln 2).
 *
 * reduceLn2High(x, n) − reduceLn2Low(n) is x − n·ln 2. The constants of f64 are fdlibm's; the f32 one is 355/512.
 */
export function reduceLn2High(x: number, n: number): number {
  return x - n * 0.6931471803691238;
}
