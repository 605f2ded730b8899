// Generated from specs/intrinsics/expm1Quotient.ts by @subgrad/generator. Do not edit.
import { wideExpm1 } from "./wideExpm1.ts";

/** e^(a/b) − 1, as accurate as if the quotient were not rounded, in binary64 for a result that is rounded to binary32. */
export function wideExpm1Quotient(a: number, b: number): number {
  return wideExpm1(a / b);
}
