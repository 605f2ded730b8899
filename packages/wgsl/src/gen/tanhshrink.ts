// Generated from specs/activations/tanhshrink.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnTanh } from "./internal/tanh.ts";
import { fnXMinusTanh } from "./internal/xMinusTanh.ts";

/**
 * Hyperbolic tangent shrinkage: `act_tanhshrink` and its derivatives.
 *
 * `tanhshrink(x) = x - tanh(x)`
 *
 * @see PyTorch, torch.nn.Tanhshrink
 */
export const tanhshrink: WgslActivation = {
  name: "tanhshrink",
  forward: {
    name: "act_tanhshrink",
    code: `fn act_tanhshrink(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_x_minus_tanh(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnXMinusTanh],
    switches: {},
  },
  derivative: {
    name: "act_tanhshrink_derivative",
    code: `fn act_tanhshrink_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_tanh(x) * act_fn_tanh(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnTanh],
    switches: {},
  },
  secondDerivative: {
    name: "act_tanhshrink_second_derivative",
    code: `fn act_tanhshrink_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_slope(8.0 * act_fn_tanh(x), 2.0 * x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoidSlope, fnTanh],
    switches: {},
  },
  parameterDerivatives: {},
};
