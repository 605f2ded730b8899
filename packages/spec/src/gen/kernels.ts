// Generated from specs/intrinsics by @subgrad/generator. Do not edit.
import { readOnly } from "../read-only.ts";

/** eʳ for r = high − low, |r| ≤ ½ ln 2, where low is what reduction left over. */
export function expReduced(_high: number, _low: number): number {
  return readOnly("expReduced");
}

/** eʳ − 1 − r for |r| ≤ ½ ln 2. */
export function expTail(_r: number): number {
  return readOnly("expTail");
}

/** Leading part of x − n·ln 2, without a rounding error, for n = round(x / ln 2). */
export function reduceLn2High(_x: number, _n: number): number {
  return readOnly("reduceLn2High");
}

/** What reduceLn2High(x, n) has too much: n times the low word of ln 2. */
export function reduceLn2Low(_n: number): number {
  return readOnly("reduceLn2Low");
}

/** m · 2ⁿ for an integral n, also where 2ⁿ itself is subnormal or overflows. */
export function scaleByPowerOfTwo(_m: number, _n: number): number {
  return readOnly("scaleByPowerOfTwo");
}
