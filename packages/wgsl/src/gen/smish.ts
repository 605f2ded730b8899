// Generated from specs/activations/smish.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoid } from "./internal/mulSigmoid.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";

/**
 * Smish, a logarithmic relative of mish: `act_smish` and its derivatives.
 *
 * `smish(x) = x * tanh(log1p(sigmoid(x)))`
 *
 * @see Wang, Ren & Wang 2022, Smish: A Novel Activation Function for Deep Learning Methods, Electronics 11(4)
 */
export const smish: WgslActivation = {
  name: "smish",
  forward: {
    name: "act_smish",
    code: `fn act_smish(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let s = act_fn_sigmoid(x);
  return act_fn_mul_sigmoid(x * ((2.0 + s) / (2.0 + s * (2.0 + s))), x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoid, fnSigmoid],
    switches: {},
  },
  derivative: {
    name: "act_smish_derivative",
    code: `fn act_smish_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 0.6; }
  let s = act_fn_sigmoid(x);
  let d = 2.0 + s * (2.0 + s);
  let w = select(x * act_fn_sigmoid(-x) * (1.0 + s), x * (1.0 - s * s), x < 0.0);
  return act_fn_mul_sigmoid((2.0 + s + 4.0 * w / d) / d, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoid, fnSigmoid],
    switches: {},
  },
  secondDerivative: {
    name: "act_smish_second_derivative",
    code: `fn act_smish_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let s = act_fn_sigmoid(x);
  let d = 2.0 + s * (2.0 + s);
  let bend = 2.0 - s * (2.0 + s * (9.0 + s * (2.0 - s)));
  return act_fn_mul_sigmoid_slope(4.0 * (2.0 * (1.0 + s) + x * bend / d) / (d * d), x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoidSlope, fnSigmoid],
    switches: {},
  },
  parameterDerivatives: {},
};
