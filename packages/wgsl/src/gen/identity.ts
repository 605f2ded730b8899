// Generated from specs/activations/identity.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Identity: `act_identity` and its derivatives.
 *
 * `identity(x) = x`
 *
 * @see Widrow & Hoff 1960, Adaptive switching circuits
 */
export const identity: WgslActivation = {
  name: "identity",
  forward: {
    name: "act_identity",
    code: `fn act_identity(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return x;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_identity_derivative",
    code: `fn act_identity_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 1.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_identity_second_derivative",
    code: `fn act_identity_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
