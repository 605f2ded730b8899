// Generated from specs/intrinsics/differenceLost.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/** a − b − difference, what rounding the difference has lost. */
export const fnDifferenceLost: WgslFunction = {
  name: "act_fn_difference_lost",
  code: `fn act_fn_difference_lost(a: f32, b: f32, difference: f32) -> f32 {
  let whole = round(select(select(difference, -100.0, -100.0 > difference), 100.0, difference > 100.0));
  let rounded = bitcast<f32>(bitcast<u32>(difference) | (bitcast<u32>(whole) & 1u));
  let shadow = bitcast<f32>(bitcast<u32>(rounded - a) | (bitcast<u32>(whole) & 1u));
  return a - bitcast<f32>(bitcast<u32>(rounded - shadow) | (bitcast<u32>(whole) & 1u)) - bitcast<f32>(bitcast<u32>(b + shadow) | (bitcast<u32>(whole) & 1u));
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
