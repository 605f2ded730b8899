// Generated from specs/intrinsics by @subgrad/generator. Do not edit.
import { readOnly } from "../read-only.ts";

/** dividend − quotient · divisor, of which nothing is lost where the quotient is nearly right. */
export function divisionRemainder(_dividend: number, _quotient: number, _divisor: number): number {
  return readOnly("divisionRemainder");
}

/** erf x for |x| ≤ 1. */
export function erfCentre(_x: number): number {
  return readOnly("erfCentre");
}

/** erfc a for a ≥ 0. */
export function erfcTail(_a: number): number {
  return readOnly("erfcTail");
}

/** eʳ for r = high − low, |r| ≤ ½ ln 2, where low is what reduction left over. */
export function expReduced(_high: number, _low: number): number {
  return readOnly("expReduced");
}

/** eʳ − 1 − r for |r| ≤ ½ ln 2. */
export function expTail(_r: number): number {
  return readOnly("expTail");
}

/** φ(a) / Φ(−a) − a − 41/64 for a ≥ 0. */
export function inverseMillsTail(_a: number): number {
  return readOnly("inverseMillsTail");
}

/** ln(1 + f) − f for −0.293 ≤ f ≤ 0.5. */
export function log1pTail(_f: number): number {
  return readOnly("log1pTail");
}

/** ln(1 + t) for 0 ≤ t ≤ 1. */
export function log1pUnit(_t: number): number {
  return readOnly("log1pUnit");
}

/** b·eʳ for r = high − low, |r| ≤ ½ ln 2, where low is what reduction left over. */
export function mulExpReduced(_b: number, _high: number, _low: number): number {
  return readOnly("mulExpReduced");
}

/** Φ(x) − ½ for |x| ≤ ½. */
export function normalCdfCentre(_x: number): number {
  return readOnly("normalCdfCentre");
}

/** log₂ φ(a) to the nearest integer. */
export function normalPdfExponent(_a: number): number {
  return readOnly("normalPdfExponent");
}

/** Leading part of ln φ(a) − n·ln 2, without a rounding error, for n = normalPdfExponent(a) and a ≥ 0. */
export function normalPdfHigh(_a: number, _n: number): number {
  return readOnly("normalPdfHigh");
}

/** What normalPdfHigh(a, n) has too much: at most 0.08 (f64: 0.03), so that its rounding hardly matters. */
export function normalPdfLow(_a: number, _n: number): number {
  return readOnly("normalPdfLow");
}

/** a·b − product, what rounding the product has lost. */
export function productLost(_a: number, _b: number, _product: number): number {
  return readOnly("productLost");
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
