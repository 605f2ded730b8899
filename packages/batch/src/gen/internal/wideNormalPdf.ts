// Generated from specs/intrinsics/normalPdf.ts by @subgrad/generator. Do not edit.
import { wideExp } from "./wideExp.ts";

/** φ(x) = e^(−x²/2) / √(2π), the density of the normal distribution, in binary64 for a result that is rounded to binary32. */
export function wideNormalPdf(x: number): number {
  return 0.3989422804014327 * wideExp(-0.5 * x * x);
}
