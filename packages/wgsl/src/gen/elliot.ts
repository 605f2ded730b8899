// Generated from specs/activations/elliot.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Elliott's sigmoid: `act_elliot` and its derivatives.
 *
 * `elliot(x) = 0.5 * x / (1 + abs(x)) + 0.5`
 *
 * From its result y, the derivative is `elliotDerivativeFromOutput(y) = y < 0.5 ? 2 * y * y : 2 * (1 - y) * (1 - y)`.
 *
 * @see Elliott 1993, A Better Activation Function for Artificial Neural Networks, ISR TR 93-8
 */
export const elliot: WgslActivation = {
  name: "elliot",
  forward: {
    name: "act_elliot",
    code: `fn act_elliot(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(1.0 - 0.5 / (1.0 + x), 0.5 / (1.0 - x), x < 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_elliot_derivative",
    code: `fn act_elliot_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.5 / (1.0 + abs(x)) / (1.0 + abs(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_elliot_second_derivative",
    code: `fn act_elliot_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return (-(0.5 / (1.0 + abs(x)) * select(1.0, -1.0, x <= 0.0) / (1.0 + abs(x))) - 0.5 / (1.0 + abs(x)) / (1.0 + abs(x)) * select(1.0, -1.0, x <= 0.0)) / (1.0 + abs(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_elliot_derivative_from_output",
    code: `fn act_elliot_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return select(2.0 * (1.0 - y) * (1.0 - y), 2.0 * y * y, y < 0.5);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
