// Generated from specs/activations/squaredRelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Squared rectified linear unit: `act_squared_relu` and its derivatives.
 *
 * `squaredRelu(x) = x > 0 ? x * x : 0`
 *
 * From its result y, the derivative is `squaredReluDerivativeFromOutput(y) = y > 0 ? 2 * sqrt(y) : 0`.
 *
 * @see So, Mańke, Liu, Dai, Shazeer & Le 2021, Primer, arXiv:2109.08668
 */
export const squaredRelu: WgslActivation = {
  name: "squaredRelu",
  forward: {
    name: "act_squared_relu",
    code: `fn act_squared_relu(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, x * x, x > 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_squared_relu_derivative",
    code: `fn act_squared_relu_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 2.0 * x, x > 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_squared_relu_second_derivative",
    code: `fn act_squared_relu_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 2.0, x > 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_squared_relu_derivative_from_output",
    code: `fn act_squared_relu_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  if (y > 0.0) { return 2.0 * sqrt(y); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
