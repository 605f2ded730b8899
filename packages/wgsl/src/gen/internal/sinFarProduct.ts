// Generated from specs/intrinsics/sinFarProduct.ts by @subgrad/generator. Do not edit.
import type { WgslFunction } from "../../runtime/types.ts";
import { fnSinTurns } from "./sinTurns.ts";
import { fnTwoOverPiDigit } from "./twoOverPiDigit.ts";

/**
 * sin(x + n·π/2) for x = x0·baseᵏ + x1·base^(k−1) + ... with base 2¹¹ (f64: 2²⁵).
 *
 * The meaning of a digit depends on the base, hence no definition.
 */
export const fnSinFarProduct: WgslFunction = {
  name: "act_fn_sin_far_product",
  code: `fn act_fn_sin_far_product(x0: f32, x1: f32, x2: f32, x3: f32, k: f32, n: f32) -> f32 {
  let d0 = act_fn_two_over_pi_digit(k - 3.0);
  let d1 = act_fn_two_over_pi_digit(k - 2.0);
  let d2 = act_fn_two_over_pi_digit(k - 1.0);
  let d3 = act_fn_two_over_pi_digit(k);
  let d4 = act_fn_two_over_pi_digit(k + 1.0);
  let d5 = act_fn_two_over_pi_digit(k + 2.0);
  let d6 = act_fn_two_over_pi_digit(k + 3.0);
  let d7 = act_fn_two_over_pi_digit(k + 4.0);
  let d8 = act_fn_two_over_pi_digit(k + 5.0);
  let d9 = act_fn_two_over_pi_digit(k + 6.0);
  let d10 = act_fn_two_over_pi_digit(k + 7.0);
  let c7 = x0 * d10 + x1 * d9 + x2 * d8 + x3 * d7;
  let c6 = x0 * d9 + x1 * d8 + x2 * d7 + x3 * d6 + 0.00048828125 * c7;
  let carry6 = f32(i32(0.00048828125 * c6));
  let c5 = x0 * d8 + x1 * d7 + x2 * d6 + x3 * d5 + carry6;
  let carry5 = f32(i32(0.00048828125 * c5));
  let c4 = x0 * d7 + x1 * d6 + x2 * d5 + x3 * d4 + carry5;
  let carry4 = f32(i32(0.00048828125 * c4));
  let c3 = x0 * d6 + x1 * d5 + x2 * d4 + x3 * d3 + carry4;
  let carry3 = f32(i32(0.00048828125 * c3));
  let c2 = x0 * d5 + x1 * d4 + x2 * d3 + x3 * d2 + carry3;
  let carry2 = f32(i32(0.00048828125 * c2));
  let c1 = x0 * d4 + x1 * d3 + x2 * d2 + x3 * d1 + carry2;
  let carry1 = f32(i32(0.00048828125 * c1));
  let c0 = x0 * d3 + x1 * d2 + x2 * d1 + x3 * d0 + carry1;
  let carry0 = f32(i32(0.00048828125 * c0));
  let leading = 0.00048828125 * c1 - carry1 + 0.00048828125 * (0.00048828125 * c2 - carry2);
  let middle = 0.00048828125 * c3 - carry3 + 0.00048828125 * (0.00048828125 * c4 - carry4);
  let last = 0.00048828125 * c5 - carry5 + 0.00048828125 * (0.00048828125 * c6 - carry6);
  let square = 0.00048828125 * 0.00048828125;
  return act_fn_sin_turns(c0 - 2048.0 * carry0 + n, leading, square * middle, square * square * last);
}`,
  parameters: [],
  dependencies: [fnSinTurns, fnTwoOverPiDigit],
  switches: {},
};
