// Generated from specs/intrinsics/mulGeluTanhBend.ts by @subgrad/generator. Do not edit.
import { wideExp } from "./wideExp.ts";

/** a times the second derivative of x·T(x) for T(x) = ½(1 + tanh(√(2/π)(x + 0.044715x³))), in binary64 for a result that is rounded to binary32. */
export function wideMulGeluTanhBend(a: number, x: number): number {
  if (Math.abs(x) > 21) {
    return a < 0 ? 0 : -0;
  }

  const c = Math.abs(x);
  const z = c * c;
  const g = 1 + 3 * 0.044715 * z;
  const t = wideExp(-1.5957691216057308 * c * (1 + 0.044715 * z));
  const inverse = 1 / (1 + t);
  const factor = g * (4 - 1.5957691216057308 * c * g * ((1 - t) * inverse)) - 2;
  return a * (1.5957691216057308 * factor * inverse) * (t * inverse);
}
