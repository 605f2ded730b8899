// Generated from specs/activations/exponential.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Exponential function: `act_exponential` and its derivatives.
 *
 * `exponential(x) = exp(x)`
 *
 * From its result y, the derivative is `exponentialDerivativeFromOutput(y) = y`.
 *
 * @see Keras, keras.activations.exponential
 */
export const exponential: WgslActivation = {
  name: "exponential",
  forward: {
    name: "act_exponential",
    code: `fn act_exponential(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_exp(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp],
    switches: {},
  },
  derivative: {
    name: "act_exponential_derivative",
    code: `fn act_exponential_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_exp(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp],
    switches: {},
  },
  secondDerivative: {
    name: "act_exponential_second_derivative",
    code: `fn act_exponential_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_exp(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_exponential_derivative_from_output",
    code: `fn act_exponential_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return y;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
