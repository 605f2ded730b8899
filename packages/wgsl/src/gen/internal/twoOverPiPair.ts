// Generated from specs/intrinsics/twoOverPiPair.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";

/**
 * Digit number `pair` behind the point of 2/π, in base 2⁵⁰ (f32: 2²²), counted from 0.
 *
 * There are enough for the largest number of either type. Their meaning depends on the base, hence no definition.
 */
export const fnTwoOverPiPair: WgslFunction = {
  name: "act_fn_two_over_pi_pair",
  code: `fn act_fn_two_over_pi_pair(pair: f32) -> f32 {
  if (pair == 0.0) { return 2670176.0; }
  if (pair == 1.0) { return 3597540.0; }
  if (pair == 2.0) { return 1070247.0; }
  if (pair == 3.0) { return 3942231.0; }
  if (pair == 4.0) { return 3439949.0; }
  if (pair == 5.0) { return 908301.0; }
  if (pair == 6.0) { return 2984534.0; }
  if (pair == 7.0) { return 1653827.0; }
  if (pair == 8.0) { return 2363519.0; }
  return select(0.0, 2430522.0, pair == 9.0);
}`,
  parameters: [],
  dependencies: [],
  switches: {},
};
