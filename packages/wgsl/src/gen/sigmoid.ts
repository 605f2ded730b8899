// Generated from specs/activations/sigmoid.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";
import { fnSigmoidSlope } from "./internal/sigmoidSlope.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Logistic sigmoid: `act_sigmoid` and its derivatives.
 *
 * `sigmoid(x) = 1 / (1 + exp(-x))`
 *
 * From its result y, the derivative is `sigmoidDerivativeFromOutput(y) = y * (1 - y)`.
 *
 * @see Verhulst 1845; Cox 1958, The Regression Analysis of Binary Sequences
 */
export const sigmoid: WgslActivation = {
  name: "sigmoid",
  forward: {
    name: "act_sigmoid",
    code: `fn act_sigmoid(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_sigmoid(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnSigmoid],
    switches: {},
  },
  derivative: {
    name: "act_sigmoid_derivative",
    code: `fn act_sigmoid_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_sigmoid_slope(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnSigmoidSlope],
    switches: {},
  },
  secondDerivative: {
    name: "act_sigmoid_second_derivative",
    code: `fn act_sigmoid_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return -(act_fn_tanh(0.5 * x) * act_fn_sigmoid_slope(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnSigmoidSlope, fnTanh],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_sigmoid_derivative_from_output",
    code: `fn act_sigmoid_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return y * (1.0 - y);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
