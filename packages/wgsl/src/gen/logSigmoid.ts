// Generated from specs/activations/logSigmoid.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnLog1pExp } from "./internal/log1pExp.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";
import { fnSigmoidSlope } from "./internal/sigmoidSlope.ts";

/**
 * Logarithm of the logistic sigmoid: `act_log_sigmoid` and its derivatives.
 *
 * `logSigmoid(x) = -log1p(exp(-x))`
 *
 * From its result y, the derivative is `logSigmoidDerivativeFromOutput(y) = -expm1(y)`.
 *
 * @see PyTorch, torch.nn.LogSigmoid; Mikolov et al. 2013, arXiv:1310.4546, where it is the objective
 */
export const logSigmoid: WgslActivation = {
  name: "logSigmoid",
  forward: {
    name: "act_log_sigmoid",
    code: `fn act_log_sigmoid(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return -act_fn_log1p_exp(-x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnLog1pExp],
    switches: {},
  },
  derivative: {
    name: "act_log_sigmoid_derivative",
    code: `fn act_log_sigmoid_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_sigmoid(-x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnSigmoid],
    switches: {},
  },
  secondDerivative: {
    name: "act_log_sigmoid_second_derivative",
    code: `fn act_log_sigmoid_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return -act_fn_sigmoid_slope(-x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnSigmoidSlope],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_log_sigmoid_derivative_from_output",
    code: `fn act_log_sigmoid_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return -act_fn_expm1(y);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpm1],
    switches: {},
  },
  parameterDerivatives: {},
};
