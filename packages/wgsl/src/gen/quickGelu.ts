// Generated from specs/activations/quickGelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulQuickSigmoid } from "./internal/mulQuickSigmoid.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Sigmoid approximation of gelu: `act_quick_gelu` and its derivatives.
 *
 * `quickGelu(x) = x * sigmoid(1.702 * x)`
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415
 */
export const quickGelu: WgslActivation = {
  name: "quickGelu",
  forward: {
    name: "act_quick_gelu",
    code: `fn act_quick_gelu(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_quick_sigmoid(x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulQuickSigmoid],
    switches: {},
  },
  derivative: {
    name: "act_quick_gelu_derivative",
    code: `fn act_quick_gelu_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_quick_sigmoid(1.0 + act_fn_mul_quick_sigmoid(1.702 * x, -x), x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulQuickSigmoid],
    switches: {},
  },
  secondDerivative: {
    name: "act_quick_gelu_second_derivative",
    code: `fn act_quick_gelu_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let z = min(abs(1.702 * x), 2000.0);
  let factor = 1.702 * (2.0 - z * act_fn_tanh(0.5 * z));
  return act_fn_mul_quick_sigmoid(act_fn_mul_quick_sigmoid(factor, x), -x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulQuickSigmoid, fnTanh],
    switches: {},
  },
  parameterDerivatives: {},
};
