// Generated from specs/intrinsics/wideExpTail.ts by @subgrad/generator. Do not edit.
/** eʳ − 1 − r for |r| ≤ ½ ln 2, in binary64 for a result that is rounded to binary32. */
export function wideExpTail(r: number): number {
  const p =
    0.04166636095279681 +
    r * (0.008333389417141433 + r * (0.001394062434076471 + r * 0.00019845844790976368));
  return r * r * (0.5000000044152457 + r * (0.16666666370341715 + r * p));
}
