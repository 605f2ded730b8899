// Generated from specs/intrinsics/expQuotient.ts by @subgrad/generator. Do not edit.
import { wideExp } from "./wideExp.ts";

/** e^(a/b), as accurate as if the quotient were not rounded, in binary64 for a result that is rounded to binary32. */
export function wideExpQuotient(a: number, b: number): number {
  return wideExp(a / b);
}
