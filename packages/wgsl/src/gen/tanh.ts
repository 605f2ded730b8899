// Generated from specs/activations/tanh.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Hyperbolic tangent: `act_tanh` and its derivatives.
 *
 * `tanh(x) = tanh(x)`
 *
 * From its result y, the derivative is `tanhDerivativeFromOutput(y) = (1 - y) * (1 + y)`.
 *
 * @see LeCun, Bottou, Orr & Müller 1998, Efficient BackProp
 */
export const tanh: WgslActivation = {
  name: "tanh",
  forward: {
    name: "act_tanh",
    code: `fn act_tanh(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_tanh(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnTanh],
    switches: {},
  },
  derivative: {
    name: "act_tanh_derivative",
    code: `fn act_tanh_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_slope(4.0, 2.0 * x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoidSlope],
    switches: {},
  },
  secondDerivative: {
    name: "act_tanh_second_derivative",
    code: `fn act_tanh_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_slope(-8.0 * act_fn_tanh(x), 2.0 * x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoidSlope, fnTanh],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_tanh_derivative_from_output",
    code: `fn act_tanh_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return (1.0 - y) * (1.0 + y);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
