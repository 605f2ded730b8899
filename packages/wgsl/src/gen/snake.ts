// Generated from specs/activations/snake.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnCosProduct } from "./internal/cosProduct.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulAdd } from "./internal/mulAdd.ts";
import { fnSinProduct } from "./internal/sinProduct.ts";

const aParameter = { name: "a", default: 1, above: 0, learnable: true as const };

/**
 * Snake, the identity with a periodic component: `act_snake` and its derivatives.
 *
 * `snake(x, a) = x + sin(a * x) * sin(a * x) / a`
 *
 * @see Ziyin, Hartwig & Ueda 2020, Neural Networks Fail to Learn Periodic Functions, arXiv:2006.08195
 */
export const snake: WgslActivation = {
  name: "snake",
  forward: {
    name: "act_snake",
    code: `fn act_snake(x: f32, a: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return x; }
  let s = act_fn_sin_product(a, x);
  let square = s * s;
  let p = a * x;
  if (p > 0.0 || p < -4.0 || square < 0.16) { return x + s * (s / a); }
  let lost = act_fn_mul_add(a, x, -p);
  if (square < 0.8) { return (p + 0.5 - (0.5 * act_fn_cos_product(2.0 * a, x) - lost)) / a; }
  let c = act_fn_cos_product(a, x);
  return (p + 1.0 - (c * c - lost)) / a;
}`,
    parameters: [aParameter],
    dependencies: [fnIsNaN, fnCosProduct, fnMulAdd, fnSinProduct],
    switches: {},
  },
  derivative: {
    name: "act_snake_derivative",
    code: `fn act_snake_derivative(x: f32, a: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let s = act_fn_sin_product(2.0 * a, x);
  let c = act_fn_cos_product(2.0 * a, x);
  return select(1.0 + s, c * c / (1.0 - s), s < -0.5);
}`,
    parameters: [aParameter],
    dependencies: [fnIsNaN, fnCosProduct, fnSinProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_snake_second_derivative",
    code: `fn act_snake_second_derivative(x: f32, a: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let s = act_fn_sin_product(2.0 * a, x);
  let sSlope = 2.0 * a * act_fn_cos_product(2.0 * a, x);
  let c = act_fn_cos_product(2.0 * a, x);
  let cSlope = -(2.0 * a * act_fn_sin_product(2.0 * a, x));
  return select(sSlope, (cSlope * c + c * cSlope + c * c / (1.0 - s) * sSlope) / (1.0 - s), s < -0.5);
}`,
    parameters: [aParameter],
    dependencies: [fnIsNaN, fnCosProduct, fnSinProduct],
    switches: {},
  },
  parameterDerivatives: {
    a: {
      name: "act_snake_d_a",
      code: `fn act_snake_d_a(x: f32, a: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let s = act_fn_sin_product(a, x);
  return s / a * (2.0 * (x * act_fn_cos_product(a, x)) - s / a);
}`,
      parameters: [aParameter],
      dependencies: [fnIsNaN, fnCosProduct, fnSinProduct],
      switches: {},
    },
  },
};
