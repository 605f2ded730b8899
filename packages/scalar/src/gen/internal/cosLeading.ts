// Generated from specs/intrinsics/cosLeading.ts by @subgrad/generator. Do not edit.
/** The part of cos(high + low) that cosTail(high, low) is added to. */
export function cosLeading(high: number): number {
  return 1 - 0.5 * high * high;
}
