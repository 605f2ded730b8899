// Generated from specs/intrinsics/normalCdfCentre.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * Φ(x) − ½ for |x| ≤ ½.
 *
 * Coefficients: fits normalCdfCentre32 (degree 3 in x², error 0.04 · 2^-24 of Φ(−x)) and normalCdfCentre64
 *     (degree 7, 0.02 · 2^-53).
 */
export const fnNormalCdfCentre: WgslFunction = {
  name: "act_fn_normal_cdf_centre",
  code: `fn act_fn_normal_cdf_centre(x: f32) -> f32 {
  let z = x * x;
  let p = fma(fma(fma(-0.0011226529, z, 0.009961107), z, -0.06648947), z, 0.39894226);
  return x * p;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
