// Generated from specs/activations/snakeBeta.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnCosProduct } from "./internal/cosProduct.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulAdd } from "./internal/mulAdd.ts";
import { fnSinProduct } from "./internal/sinProduct.ts";

const alphaParameter = { name: "alpha", default: 1, above: 0, learnable: true as const };

const betaParameter = { name: "beta", default: 1, above: 0, learnable: true as const };

/**
 * Snake with a height of its own: `act_snake_beta` and its derivatives.
 *
 * `snakeBeta(x, alpha, beta) = x + sin(alpha * x) * sin(alpha * x) / beta`
 *
 * @see Lee, Ping, Ginsburg, Catanzaro & Yoon 2023, BigVGAN, arXiv:2206.04658
 */
export const snakeBeta: WgslActivation = {
  name: "snakeBeta",
  forward: {
    name: "act_snake_beta",
    code: `fn act_snake_beta(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return x; }
  let s = act_fn_sin_product(alpha, x);
  let square = s * s;
  let p = beta * x;
  if (abs(p) > 4.0 || square < select(0.25, 0.16, x < 0.0)) { return x + s * (s / beta); }
  if (x > 0.0) { return (0.5 - 0.5 * act_fn_cos_product(2.0 * alpha, x) + p) / beta; }
  let lost = act_fn_mul_add(beta, x, -p);
  if (square < 0.8) { return (p + 0.5 - (0.5 * act_fn_cos_product(2.0 * alpha, x) - lost)) / beta; }
  let c = act_fn_cos_product(alpha, x);
  return (p + 1.0 - (c * c - lost)) / beta;
}`,
    parameters: [alphaParameter, betaParameter],
    dependencies: [fnIsNaN, fnCosProduct, fnMulAdd, fnSinProduct],
    switches: {},
  },
  derivative: {
    name: "act_snake_beta_derivative",
    code: `fn act_snake_beta_derivative(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let s = act_fn_sin_product(2.0 * alpha, x);
  let c = act_fn_cos_product(2.0 * alpha, x);
  return select(1.0 + alpha / beta * s, (beta - alpha + alpha / (1.0 - s) * c * c) / beta, s < -0.5);
}`,
    parameters: [alphaParameter, betaParameter],
    dependencies: [fnIsNaN, fnCosProduct, fnSinProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_snake_beta_second_derivative",
    code: `fn act_snake_beta_second_derivative(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let s = act_fn_sin_product(2.0 * alpha, x);
  let sSlope = 2.0 * alpha * act_fn_cos_product(2.0 * alpha, x);
  let c = act_fn_cos_product(2.0 * alpha, x);
  let cSlope = -(2.0 * alpha * act_fn_sin_product(2.0 * alpha, x));
  return select(alpha / beta * sSlope, ((alpha / (1.0 - s) * sSlope / (1.0 - s) * c + alpha / (1.0 - s) * cSlope) * c + alpha / (1.0 - s) * c * cSlope) / beta, s < -0.5);
}`,
    parameters: [alphaParameter, betaParameter],
    dependencies: [fnIsNaN, fnCosProduct, fnSinProduct],
    switches: {},
  },
  parameterDerivatives: {
    alpha: {
      name: "act_snake_beta_d_alpha",
      code: `fn act_snake_beta_d_alpha(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return x / beta * act_fn_sin_product(2.0 * alpha, x);
}`,
      parameters: [alphaParameter, betaParameter],
      dependencies: [fnIsNaN, fnSinProduct],
      switches: {},
    },
    beta: {
      name: "act_snake_beta_d_beta",
      code: `fn act_snake_beta_d_beta(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let height = act_fn_sin_product(alpha, x) / beta;
  return -height * height;
}`,
      parameters: [alphaParameter, betaParameter],
      dependencies: [fnIsNaN, fnSinProduct],
      switches: {},
    },
  },
};
