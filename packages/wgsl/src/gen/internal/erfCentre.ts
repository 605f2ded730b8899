// Generated from specs/intrinsics/erfCentre.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * erf x for |x| ≤ 1.
 *
 * Coefficients: fits erfCentre32 (degree 6, error 0.03 · 2^-24), erfCentre64 (degree 12,
 *     0.02 · 2^-53) and erfCentreWide (degree 7, 0.0006 · 2^-24).
 */
export const fnErfCentre: WgslFunction = {
  name: "act_fn_erf_centre",
  code: `fn act_fn_erf_centre(x: f32) -> f32 {
  let w = x * x - 0.5;
  let p4 = fma(fma(0.000080161924, w, -0.0005656411), w, 0.0034797);
  let p2 = fma(fma(p4, w, -0.018283276), w, 0.07941003);
  let p = fma(fma(p2, w, -0.2810722), w, -0.03453126);
  return select(x + x * p, 1.1283792 * x, abs(x) < 1e-30);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
