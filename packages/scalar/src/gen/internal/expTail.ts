// Generated from specs/intrinsics/expTail.ts by @subgrad/generator. Do not edit.
/**
 * eʳ − 1 − r for |r| ≤ ½ ln 2.
 *
 * Coefficients: fits expTail32 (degree 3 behind the ½, error 0.06 · 2^-24 of e^r) and expTail64 (degree 10,
 *     0.003 · 2^-53 of e^r - 1), whose constant term came out as exactly 1/2.
 */
export function expTail(r: number): number {
  const p8 = 2.510864925268321e-8 + r * 2.0898114852682085e-9;
  const p6 = 0.0000027557245208092283 + r * (2.7557315401252135e-7 + r * p8);
  const p4 = 0.00019841269885345912 + r * (0.000024801587295283093 + r * p6);
  const p2 = 0.008333333333321775 + r * (0.0013888888888886636 + r * p4);
  const p = 0.16666666666666677 + r * (0.04166666666666669 + r * p2);
  const square = r * r;
  return 0.5 * square + r * square * p;
}
