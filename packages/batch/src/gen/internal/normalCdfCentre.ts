// Generated from specs/intrinsics/normalCdfCentre.ts by @subgrad/generator. Do not edit.
/**
 * Φ(x) − ½ for |x| ≤ ½.
 *
 * Coefficients: fits normalCdfCentre32 (degree 3 in x², error 0.04 · 2^-24 of Φ(−x)) and normalCdfCentre64
 *     (degree 7, 0.02 · 2^-53).
 */
export function normalCdfCentre(x: number): number {
  const z = x * x;
  const p5 = -0.000009444284320971475 + z * (6.645858109435775e-7 + z * -3.84882400644749e-8);
  const p3 = -0.001187328210506898 + z * (0.00011543463058863756 + z * p5);
  const p1 = -0.06649038006690057 + z * (0.009973557009804557 + z * p3);
  const p = 0.39894228040143265 + z * p1;
  return x * p;
}
