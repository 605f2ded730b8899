// Generated from specs/activations/silu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoid } from "./internal/mulSigmoid.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Sigmoid-weighted linear unit: `act_silu` and its derivatives.
 *
 * `silu(x) = x * sigmoid(x)`
 *
 * @see Elfwing, Uchibe & Doya 2018, arXiv:1702.03118
 */
export const silu: WgslActivation = {
  name: "silu",
  forward: {
    name: "act_silu",
    code: `fn act_silu(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid(x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoid],
    switches: {},
  },
  derivative: {
    name: "act_silu_derivative",
    code: `fn act_silu_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 1.0; }
  return act_fn_mul_sigmoid(select(1.0 + x, 1.0, x > 0.0) + abs(x) * act_fn_sigmoid(-abs(x)), x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoid, fnSigmoid],
    switches: {},
  },
  secondDerivative: {
    name: "act_silu_second_derivative",
    code: `fn act_silu_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_slope(2.0 - x * act_fn_tanh(0.5 * x), x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoidSlope, fnTanh],
    switches: {},
  },
  parameterDerivatives: {},
};
