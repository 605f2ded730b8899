// Generated from specs/intrinsics/inverseMillsTail.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnReciprocal } from "./reciprocal.ts";

/**
 * φ(a) / Φ(−a) − a − 41/64 for a ≥ 0.
 *
 * Coefficients: fits inverseMills32 (degree 10, error 0.09 · 2^-24 of φ(a) / Φ(−a), for a up to 19) and
 *     inverseMills64 (degree 25, 0.07 · 2^-53, up to 53). The variable maps a ≥ 0 to a bounded interval, as Shepherd &
 *     Laframboise 1981, "Chebyshev approximation of (1 + 2x) exp(x²) erfc x", do for the Mills ratio itself.
 */
export const fnInverseMillsTail: WgslFunction = {
  name: "act_fn_inverse_mills_tail",
  code: `fn act_fn_inverse_mills_tail(a: f32) -> f32 {
  let t = (a - 0.5) * act_fn_reciprocal(a + 3.625);
  let p8 = fma(fma(0.17717424, t, -0.50812125), t, 0.34499285);
  let p6 = fma(fma(p8, t, 0.20808838), t, -0.092192784);
  let p4 = fma(fma(p6, t, -0.33126357), t, -0.062139332);
  let p2 = fma(fma(p4, t, 0.45422778), t, 0.27592185);
  let p = fma(fma(p2, t, -1.1074815), t, 0.00045277108);
  return p;
}`,
  parameters: [],
  dependencies: [fnReciprocal],
  switches: {},
};
