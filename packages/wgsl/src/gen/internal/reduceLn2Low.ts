// Generated from specs/intrinsics/reduceLn2Low.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * What reduceLn2High(x, n) has too much: n times the low word of ln 2.
 *
 * In exact arithmetic ln 2 needs no low word: the definition of reduceLn2High is the whole difference.
 */
export const fnReduceLn2Low: WgslFunction = {
  name: "act_fn_reduce_ln2_low",
  code: `fn act_fn_reduce_ln2_low(n: f32) -> f32 {
  return n * -0.00021219444;
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
