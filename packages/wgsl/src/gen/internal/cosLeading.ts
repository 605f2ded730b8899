// Generated from specs/intrinsics/cosLeading.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** The part of cos(high + low) that cosTail(high, low) is added to. */
export const fnCosLeading: WgslFunction = {
  name: "act_fn_cos_leading",
  code: `fn act_fn_cos_leading(high: f32) -> f32 {
  return 1.0;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
