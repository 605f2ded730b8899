// Generated from specs/activations/lecunTanh.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExpProduct } from "./internal/mulExpProduct.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * LeCun's scaled hyperbolic tangent: `act_lecun_tanh` and its derivatives.
 *
 * `lecunTanh(x) = 1.7159 * tanh(2 * x / 3)`
 *
 * @see LeCun, Bottou, Orr & Müller 1998, Efficient BackProp
 */
export const lecunTanh: WgslActivation = {
  name: "lecunTanh",
  forward: {
    name: "act_lecun_tanh",
    code: `fn act_lecun_tanh(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1e-20) { return 2.0 * 1.7159 / 3.0 * x; }
  if (abs(x) < 0.9375) { return 1.7159 * act_fn_tanh(2.0 * x / 3.0); }
  let e = act_fn_mul_exp_product(act_fn_exp(-7.947286e-8 * abs(x)), -1.3333333, abs(x));
  let magnitude = 1.7159 - 2.0 * 1.7159 * e / (1.0 + e);
  return select(magnitude, -magnitude, x < 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExpProduct, fnTanh],
    switches: {},
  },
  derivative: {
    name: "act_lecun_tanh_derivative",
    code: `fn act_lecun_tanh_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let rest = act_fn_exp(-7.947286e-8 * abs(x));
  let e = act_fn_mul_exp_product(rest, -1.3333333, abs(x));
  return act_fn_mul_exp_product(8.0 * 1.7159 / 3.0 * rest / (1.0 + e * (2.0 + e)), -1.3333333, abs(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExpProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_lecun_tanh_second_derivative",
    code: `fn act_lecun_tanh_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1e-20) { return -16.0 * 1.7159 / 27.0 * x; }
  let rest = act_fn_exp(-7.947286e-8 * abs(x));
  let e = act_fn_mul_exp_product(rest, -1.3333333, abs(x));
  let factor = -32.0 * 1.7159 / 9.0 * act_fn_tanh(2.0 * x / 3.0) * rest;
  return act_fn_mul_exp_product(factor / (1.0 + e * (2.0 + e)), -1.3333333, abs(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExpProduct, fnTanh],
    switches: {},
  },
  parameterDerivatives: {},
};
