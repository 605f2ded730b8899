// Generated from specs/intrinsics/erfCentre.ts by @subgrad/generator. Do not edit.
/**
 * erf x for |x| ≤ 1.
 *
 * Coefficients: fits erfCentre32 (degree 6, error 0.03 · 2^-24), erfCentre64 (degree 12,
 *     0.02 · 2^-53) and erfCentreWide (degree 7, 0.0006 · 2^-24).
 */
export function erfCentre(x: number): number {
  const w = x * x - 0.5;
  const p10 = 9.391136906856912e-9 + w * (-7.822852827826078e-10 + w * 5.5280663935730125e-11);
  const p8 = 0.000001053643876322517 + w * (-1.042020624374053e-7 + w * p10);
  const p6 = 0.000078296495407827 + w * (-0.000009614809083101262 + w * p8);
  const p4 = 0.0034802744966556842 + w * (-0.0005611894220742057 + w * p6);
  const p2 = 0.07940998675593507 + w * (-0.018283884489154686 + w * p4);
  const p = -0.03453126133013269 + w * (-0.2810721780454342 + w * p2);
  return x + x * p;
}
