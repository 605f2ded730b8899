// Generated from specs/intrinsics/log1pUnit.ts by @subgrad/generator. Do not edit.
import { log1pTail } from "./log1pTail.ts";

/**
 * ln(1 + t) for 0 ≤ t ≤ 1.
 *
 * Coefficients: fit log1pUnitWide (degree 4 in s², error 0.002 · 2^-24).
 */
export function log1pUnit(t: number): number {
  const f = t > 0.5 ? 0.5 * (t - 1) : t;
  const high = t > 0.5 ? 0.6931471803691238 : 0;
  const low = t > 0.5 ? 1.9082149292705877e-10 : 0;
  const leading = high + f;
  const rest = high - leading + f + (log1pTail(f) + low);
  return leading + rest;
}
