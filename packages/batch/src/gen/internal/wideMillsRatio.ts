// Generated from specs/intrinsics/millsRatio.ts by @subgrad/generator. Do not edit.
/** Φ(−a) / φ(a) for a ≥ 0, the Mills ratio, in binary64 for a result that is rounded to binary32. */
export function wideMillsRatio(a: number): number {
  const u = 1 / (a + 4.5);
  const p10 = -6555262.17623646 + u * (11458019.568720995 + u * -7958853.424586365);
  const p8 = -352766.44758967496 + u * (1902689.2825936058 + u * p10);
  const p6 = -1565.6375822496072 + u * (56446.00381108497 + u * p8);
  const p4 = 276.5473343584214 + u * (1314.288432329196 + u * p6);
  const p2 = 19.23931226366629 + u * (78.12136166659671 + u * p4);
  return u * (0.9999992609394874 + u * (4.500134117884153 + u * p2));
}
