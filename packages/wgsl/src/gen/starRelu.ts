// Generated from specs/activations/starRelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const scaleParameter = { name: "scale", default: 0.8944, learnable: true as const };

const biasParameter = { name: "bias", default: -0.4472, learnable: true as const };

/**
 * StarReLU, a squared rectifier with scale and bias: `act_star_relu` and its derivatives.
 *
 * `starRelu(x, scale, bias) = x > 0 ? scale * (x * x) + bias : bias`
 *
 * @see Yu et al. 2022, MetaFormer Baselines for Vision, arXiv:2210.13452
 */
export const starRelu: WgslActivation = {
  name: "starRelu",
  forward: {
    name: "act_star_relu",
    code: `fn act_star_relu(x: f32, scale: f32, bias: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return select(scale * x, bias, scale == 0.0); }
  return select(bias, scale * x * x + bias, x > 0.0);
}`,
    parameters: [scaleParameter, biasParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_star_relu_derivative",
    code: `fn act_star_relu_derivative(x: f32, scale: f32, bias: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return select(scale * x, 0.0, scale == 0.0); }
  return select(0.0, 2.0 * scale * x, x > 0.0);
}`,
    parameters: [scaleParameter, biasParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_star_relu_second_derivative",
    code: `fn act_star_relu_second_derivative(x: f32, scale: f32, bias: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 2.0 * scale, x > 0.0);
}`,
    parameters: [scaleParameter, biasParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    scale: {
      name: "act_star_relu_d_scale",
      code: `fn act_star_relu_d_scale(x: f32, scale: f32, bias: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, x * x, x > 0.0);
}`,
      parameters: [scaleParameter, biasParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
    bias: {
      name: "act_star_relu_d_bias",
      code: `fn act_star_relu_d_bias(x: f32, scale: f32, bias: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 1.0;
}`,
      parameters: [scaleParameter, biasParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
