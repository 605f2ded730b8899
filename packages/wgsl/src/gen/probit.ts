// Generated from specs/activations/probit.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulNormalPdf } from "./internal/mulNormalPdf.ts";
import { fnNormalCdf } from "./internal/normalCdf.ts";
import { fnNormalPdf } from "./internal/normalPdf.ts";

/**
 * Normal distribution function: `act_probit` and its derivatives.
 *
 * `probit(x) = normalCdf(x)`
 *
 * @see Bliss 1934, The Method of Probits, Science 79
 */
export const probit: WgslActivation = {
  name: "probit",
  forward: {
    name: "act_probit",
    code: `fn act_probit(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_normal_cdf(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnNormalCdf],
    switches: {},
  },
  derivative: {
    name: "act_probit_derivative",
    code: `fn act_probit_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_normal_pdf(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnNormalPdf],
    switches: {},
  },
  secondDerivative: {
    name: "act_probit_second_derivative",
    code: `fn act_probit_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1.0) { return act_fn_mul_normal_pdf(-x * 1073741800.0, x) * 9.313226e-10; }
  return act_fn_mul_normal_pdf(-x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulNormalPdf],
    switches: {},
  },
  parameterDerivatives: {},
};
