// Generated from specs/intrinsics/inverseMills.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnInverseMillsTail } from "./inverseMillsTail.ts";
import { fnNormalCdf } from "./normalCdf.ts";
import { fnNormalPdf } from "./normalPdf.ts";

/** λ(x) = φ(x) / Φ(−x), the inverse Mills ratio. */
export const fnInverseMills: WgslFunction = {
  name: "act_fn_inverse_mills",
  code: `fn act_fn_inverse_mills(x: f32) -> f32 {
  if (x < 0.0) { return act_fn_normal_pdf(x) / act_fn_normal_cdf(-x); }
  if (x > 18.0) { return x + 1.0 / (x + 2.0 / (x + 3.0 / x)); }
  return x + (0.640625 + act_fn_inverse_mills_tail(x));
}`,
  parameters: [],
  dependencies: [fnInverseMillsTail, fnNormalCdf, fnNormalPdf],
  switches: {},
};
