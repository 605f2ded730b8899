// Generated from specs/activations/bipolarSigmoid.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Bipolar sigmoid: `act_bipolar_sigmoid` and its derivatives.
 *
 * `bipolarSigmoid(x) = 2 * sigmoid(x) - 1`
 *
 * From its result y, the derivative is `bipolarSigmoidDerivativeFromOutput(y) = (1 - y) * (0.5 * (1 + y))`.
 *
 * @see Fausett 1994, Fundamentals of Neural Networks
 */
export const bipolarSigmoid: WgslActivation = {
  name: "bipolarSigmoid",
  forward: {
    name: "act_bipolar_sigmoid",
    code: `fn act_bipolar_sigmoid(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_tanh(0.5 * x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnTanh],
    switches: {},
  },
  derivative: {
    name: "act_bipolar_sigmoid_derivative",
    code: `fn act_bipolar_sigmoid_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_slope(2.0, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoidSlope],
    switches: {},
  },
  secondDerivative: {
    name: "act_bipolar_sigmoid_second_derivative",
    code: `fn act_bipolar_sigmoid_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_slope(-(2.0 * act_fn_tanh(0.5 * x)), x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoidSlope, fnTanh],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_bipolar_sigmoid_derivative_from_output",
    code: `fn act_bipolar_sigmoid_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return (1.0 - y) * (0.5 * (1.0 + y));
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
