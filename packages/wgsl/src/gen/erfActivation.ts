// Generated from specs/activations/erfActivation.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnErf } from "./internal/erf.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExpProduct } from "./internal/mulExpProduct.ts";

/**
 * Error function: `act_erf_activation` and its derivatives.
 *
 * `erfActivation(x) = erf(x)`
 *
 * @see Williams 1996, Computing with Infinite Networks, NIPS 9
 */
export const erfActivation: WgslActivation = {
  name: "erfActivation",
  forward: {
    name: "act_erf_activation",
    code: `fn act_erf_activation(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_erf(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnErf],
    switches: {},
  },
  derivative: {
    name: "act_erf_activation_derivative",
    code: `fn act_erf_activation_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_exp_product(1.1283792, -x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulExpProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_erf_activation_second_derivative",
    code: `fn act_erf_activation_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_exp_product(-2.0 * 1.1283792 * x, -x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulExpProduct],
    switches: {},
  },
  parameterDerivatives: {},
};
