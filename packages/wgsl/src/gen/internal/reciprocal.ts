// Generated from tools/generator/src/emit/wgsl/helpers.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** One Newton step behind a division, which may be off by 2.5 ULP. */
export const fnReciprocal: WgslFunction = {
  name: "act_fn_reciprocal",
  code: `fn act_fn_reciprocal(d: f32) -> f32 {
  let r = 1.0 / d;
  return fma(r, fma(-d, r, 1.0), r);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
