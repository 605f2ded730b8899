// Generated from specs/intrinsics/expMinusExp.ts by @subgrad/generator. Do not edit.
import { mulExpMinusExp } from "./mulExpMinusExp.ts";

/** e^(x − eˣ), the density of the Gumbel distribution of minima. */
export function expMinusExp(x: number): number {
  return mulExpMinusExp(1, x);
}
