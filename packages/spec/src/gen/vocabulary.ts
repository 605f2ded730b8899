// Generated from specs/intrinsics by @subgrad/generator. Do not edit.
import { readOnly } from "../read-only.ts";

/** e^x */
export function exp(_x: number): number {
  return readOnly("exp");
}

/** e^x - 1 */
export function expm1(_x: number): number {
  return readOnly("expm1");
}
