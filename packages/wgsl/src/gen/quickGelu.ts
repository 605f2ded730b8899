// Generated from specs/activations/quickGelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExpProduct } from "./internal/expProduct.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExpProduct } from "./internal/mulExpProduct.ts";

/**
 * Sigmoid approximation of gelu: `act_quick_gelu` and its derivatives.
 *
 * `quickGelu(x) = x * sigmoid(1.702 * x)`
 *
 * @see Hendrycks & Gimpel 2016, arXiv:1606.08415
 */
export const quickGelu: WgslActivation = {
  name: "quickGelu",
  forward: {
    name: "act_quick_gelu",
    code: `fn act_quick_gelu(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let h = act_fn_exp_product(-1.7019999, abs(x));
  let s = act_fn_expm1(9.727478e-8 * abs(x));
  if (x >= 0.0) { return x / (1.0 + h / (1.0 + s)); }
  let t = s + h;
  return act_fn_mul_exp_product(select(x / (1.0 + t), x - x * (t / (1.0 + t)), t < 0.2), 1.7019999, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpProduct, fnExpm1, fnMulExpProduct],
    switches: {},
  },
  derivative: {
    name: "act_quick_gelu_derivative",
    code: `fn act_quick_gelu_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 1.0; }
  let h = act_fn_exp_product(-1.7019999, abs(x));
  let s = act_fn_expm1(9.727478e-8 * abs(x));
  let e = h / (1.0 + s);
  if (x < 0.0) { return act_fn_mul_exp_product((1.0 + 1.702 * x + e) / (1.0 + (s + h * (2.0 + e))), 1.7019999, x); }
  return (1.0 + (e + x * (1.702 * e))) / (1.0 + e * (2.0 + e));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpProduct, fnExpm1, fnMulExpProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_quick_gelu_second_derivative",
    code: `fn act_quick_gelu_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let a = min(abs(x), 1000.0);
  let h = act_fn_exp_product(-1.7019999, a);
  let s = act_fn_expm1(9.727478e-8 * a);
  let e = h / (1.0 + s);
  let factor = 1.702 * (2.0 - 1.702 * a * ((1.0 - e) / (1.0 + e)));
  return act_fn_mul_exp_product(factor / (1.0 + (s + h * (2.0 + e))), -1.7019999, a);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpProduct, fnExpm1, fnMulExpProduct],
    switches: {},
  },
  parameterDerivatives: {},
};
