// Generated from specs/activations/tanh.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Hyperbolic tangent: `act_tanh` and its derivatives.
 *
 * `tanh(x) = tanh(x)`
 *
 * @see LeCun, Bottou, Orr & Müller 1998, Efficient BackProp
 */
export const tanh: WgslActivation = {
  name: "tanh",
  forward: {
    name: "act_tanh",
    code: `fn act_tanh(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_tanh(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnTanh],
    switches: {},
  },
  derivative: {
    name: "act_tanh_derivative",
    code: `fn act_tanh_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let z = -2.0 * abs(x);
  let d = 1.0 + act_fn_exp(z);
  return act_fn_mul_exp(4.0 / (d * d), z);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExp],
    switches: {},
  },
  parameterDerivatives: {},
};
