// Generated from specs/activations/arctan.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnAtan } from "./internal/atan.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Arctangent: `act_arctan` and its derivatives.
 *
 * `arctan(x) = atan(x)`
 *
 * @see Wikipedia, Activation function, table of activation functions
 */
export const arctan: WgslActivation = {
  name: "arctan",
  forward: {
    name: "act_arctan",
    code: `fn act_arctan(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_atan(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnAtan],
    switches: {},
  },
  derivative: {
    name: "act_arctan_derivative",
    code: `fn act_arctan_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(1.0 / x / x, 1.0 / (1.0 + x * x), abs(x) < 1000000000.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_arctan_second_derivative",
    code: `fn act_arctan_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select((-(1.0 / x / x) - 1.0 / x / x) / x, -(1.0 / (1.0 + x * x) * (x + x) / (1.0 + x * x)), abs(x) < 1000000000.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
