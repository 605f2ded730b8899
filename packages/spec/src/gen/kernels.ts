// Generated from specs/intrinsics by @subgrad/generator. Do not edit.
import { readOnly } from "../read-only.ts";

/** b + e^(high + low) − 1, where low is what the rounding of high has lost. */
export function addExpm1(_b: number, _high: number, _low: number): number {
  return readOnly("addExpm1");
}

/** √(−2 ln u)·cos(2π·turns), a standard normal if 0 < u ≤ 1 and turns are uniform; |turns| ≤ 1. */
export function boxMuller(_u: number, _turns: number): number {
  return readOnly("boxMuller");
}

/** The part of cos(high + low) that cosTail(high, low) is added to. */
export function cosLeading(_high: number): number {
  return readOnly("cosLeading");
}

/** cos(high + low) − cosLeading(high) for |high| ≤ π/4, where low is what reduction left over. */
export function cosTail(_high: number, _low: number): number {
  return readOnly("cosTail");
}

/** a − b − difference, what rounding the difference has lost. */
export function differenceLost(_a: number, _b: number, _difference: number): number {
  return readOnly("differenceLost");
}

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

/** eˣ for x ≤ 0. */
export function expOfNegative(_x: number): number {
  return readOnly("expOfNegative");
}

/** eʳ for r = high − low, |r| ≤ ½ ln 2, where low is what reduction left over. */
export function expReduced(_high: number, _low: number): number {
  return readOnly("expReduced");
}

/** e^(high + low), where low is what the rounding of high has lost. */
export function expSum(_high: number, _low: number): number {
  return readOnly("expSum");
}

/** eʳ − 1 − r for |r| ≤ ½ ln 2. */
export function expTail(_r: number): number {
  return readOnly("expTail");
}

/** eʳ − 1 for |r| ≤ ½ ln 2. */
export function expm1Reduced(_r: number): number {
  return readOnly("expm1Reduced");
}

/** ⌊x⌋. */
export function floor(_x: number): number {
  return readOnly("floor");
}

/** −ln(−ln u), which has the standard Gumbel distribution if u is uniform, 0 < u < 1. */
export function gumbel(_u: number): number {
  return readOnly("gumbel");
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

/** Φ(−a) / φ(a) for a ≥ 0, the Mills ratio. */
export function millsRatio(_a: number): number {
  return readOnly("millsRatio");
}

/** b·eʳ for r = high − low, |r| ≤ ½ ln 2, where low is what reduction left over. */
export function mulExpReduced(_b: number, _high: number, _low: number): number {
  return readOnly("mulExpReduced");
}

/** a·e^(high + low), where low is what the rounding of high has lost. */
export function mulExpSum(_a: number, _high: number, _low: number): number {
  return readOnly("mulExpSum");
}

/** a·factor·Φ(x + low), where low is what the rounding of x has lost. */
export function mulNormalCdfSum(_a: number, _factor: number, _x: number, _low: number): number {
  return readOnly("mulNormalCdfSum");
}

/** a·factor·φ(x + low), where low is what the rounding of x has lost. */
export function mulNormalPdfSum(_a: number, _factor: number, _x: number, _low: number): number {
  return readOnly("mulNormalPdfSum");
}

/** a·factor·σ(high + low), where low is what high leaves over: at most 0.1. */
export function mulSigmoidSum(_a: number, _factor: number, _high: number, _low: number): number {
  return readOnly("mulSigmoidSum");
}

/** a·(high + low) with one rounding that counts, for high of ordinary size and a low that its rounding has lost. */
export function mulTwoWords(_a: number, _high: number, _low: number): number {
  return readOnly("mulTwoWords");
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

/** a·b − product, what rounding the product has lost, to the last bit (f64: but 2⁻¹⁰² of the product). */
export function productLost(_a: number, _b: number, _product: number): number {
  return readOnly("productLost");
}

/** a / b − quotient, what rounding the quotient has lost. */
export function quotientLost(_a: number, _b: number, _quotient: number): number {
  return readOnly("quotientLost");
}

/** Leading part of x − n·π/2 for n = round(x / (π/2)). */
export function reduceHalfPiHigh(_x: number, _n: number): number {
  return readOnly("reduceHalfPiHigh");
}

/** What reduceHalfPiHigh(x, n) has lost by rounding, and n times the last part of π/2. */
export function reduceHalfPiLow(_x: number, _n: number): number {
  return readOnly("reduceHalfPiLow");
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

/** m · 2ⁿ for an integral n ≤ 0, also where 2ⁿ itself is subnormal. */
export function scaleDown(_m: number, _n: number): number {
  return readOnly("scaleDown");
}

/** sin(x + n·π/2) for |x| ≥ 1 and an integral n, however large x is. */
export function sinFar(_x: number, _n: number): number {
  return readOnly("sinFar");
}

/** sin(x + n·π/2) for x = x0·baseᵏ + x1·base^(k−1) + ... with base 2¹¹ (f64: 2²⁵). */
export function sinFarProduct(
  _x0: number,
  _x1: number,
  _x2: number,
  _x3: number,
  _k: number,
  _n: number,
): number {
  return readOnly("sinFarProduct");
}

/** sin(a·b + n·π/2) for an integral n, as accurate as if the product were not rounded. */
export function sinProductQuadrant(_a: number, _b: number, _n: number): number {
  return readOnly("sinProductQuadrant");
}

/** sin(high + low + n·π/2) for an integral n and |high| ≤ π/4, where low is what reduction left over. */
export function sinQuadrant(_high: number, _low: number, _n: number): number {
  return readOnly("sinQuadrant");
}

/** sin(high + low) − high for |high| ≤ π/4, where low is what reduction left over. */
export function sinTail(_high: number, _low: number): number {
  return readOnly("sinTail");
}

/** Sine of n + leading + middle + last quarter turns, for an integral n and a leading part from 0 to 1. */
export function sinTurns(_n: number, _leading: number, _middle: number, _last: number): number {
  return readOnly("sinTurns");
}

/** (x − mean) / deviation − quotient, what rounding difference and quotient has lost. */
export function standardizedLost(_x: number, _mean: number, _deviation: number, _quotient: number): number {
  return readOnly("standardizedLost");
}

/** The high word of w(x) = 2√(2/π)(x + 0.044715x³), of which the logistic function is the tanh approximation of Φ. */
export function tanhNormalHigh(_x: number): number {
  return readOnly("tanhNormalHigh");
}

/** What tanhNormalHigh(x) lacks. */
export function tanhNormalLow(_x: number): number {
  return readOnly("tanhNormalLow");
}

/** Digit number `index` behind the point of 2/π, in base 2²⁵ (f32: 2¹¹), counted from 1. */
export function twoOverPiDigit(_index: number): number {
  return readOnly("twoOverPiDigit");
}

/** Digit number `pair` behind the point of 2/π, in base 2⁵⁰ (f32: 2²²), counted from 0. */
export function twoOverPiPair(_pair: number): number {
  return readOnly("twoOverPiPair");
}
