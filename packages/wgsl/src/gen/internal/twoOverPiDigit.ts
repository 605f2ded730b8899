// Generated from specs/intrinsics/twoOverPiDigit.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnTwoOverPiPair } from "./twoOverPiPair.ts";

/**
 * Digit number `index` behind the point of 2/π, in base 2²⁵ (f32: 2¹¹), counted from 1.
 *
 * The product with x that sinFar takes needs digits this short to be exact.
 */
export const fnTwoOverPiDigit: WgslFunction = {
  name: "act_fn_two_over_pi_digit",
  code: `fn act_fn_two_over_pi_digit(index: f32) -> f32 {
  let pair = f32((i32(index - 1.0) >> 1u));
  let digits = act_fn_two_over_pi_pair(pair);
  let first = f32((i32(digits) >> 11u));
  return select(first, digits - 2048.0 * first, index > 2.0 * pair + 1.0);
}`,
  parameters: [],
  dependencies: [fnTwoOverPiPair],
  switches: {},
};
