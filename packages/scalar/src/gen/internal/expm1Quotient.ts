// Generated from specs/intrinsics/expm1Quotient.ts by @subgrad/generator. Do not edit.
import { addExpm1 } from "./addExpm1.ts";
import { quotientLost } from "./quotientLost.ts";

/** e^(a/b) − 1, as accurate as if the quotient were not rounded. */
export function expm1Quotient(a: number, b: number): number {
  const quotient = a / b;
  return Math.abs(quotient) < 1e-17 ? quotient : addExpm1(0, quotient, quotientLost(a, b, quotient));
}
