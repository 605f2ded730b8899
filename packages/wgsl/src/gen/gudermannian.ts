// Generated from specs/activations/gudermannian.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnAtan } from "./internal/atan.ts";
import { fnExp } from "./internal/exp.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Gudermannian function: `act_gudermannian` and its derivatives.
 *
 * `gudermannian(x) = 2 * atan(tanh(x / 2))`
 *
 * @see Wikipedia, Gudermannian function
 */
export const gudermannian: WgslActivation = {
  name: "gudermannian",
  forward: {
    name: "act_gudermannian",
    code: `fn act_gudermannian(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1e-9) { return x; }
  return 2.0 * act_fn_atan(act_fn_tanh(x * 0.5));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnAtan, fnTanh],
    switches: {},
  },
  derivative: {
    name: "act_gudermannian_derivative",
    code: `fn act_gudermannian_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let e = act_fn_exp(-abs(x));
  return act_fn_mul_exp(2.0 / (1.0 + e * e), -abs(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExp],
    switches: {},
  },
  secondDerivative: {
    name: "act_gudermannian_second_derivative",
    code: `fn act_gudermannian_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let e = act_fn_exp(-abs(x));
  return act_fn_mul_exp(-2.0 * act_fn_tanh(x) / (1.0 + e * e), -abs(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExp, fnTanh],
    switches: {},
  },
  parameterDerivatives: {},
};
