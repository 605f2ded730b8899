// Generated from specs/activations/penalizedTanh.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnTanh } from "./internal/tanh.ts";

const negativeScaleParameter = { name: "negativeScale", default: 0.25, min: 0 };

/**
 * Penalised hyperbolic tangent: `act_penalized_tanh` and its derivatives.
 *
 * `penalizedTanh(x, negativeScale) = x > 0 ? tanh(x) : negativeScale * tanh(x)`
 *
 * From its result y, the derivative is `penalizedTanhDerivativeFromOutput(y, negativeScale) = y > 0 ? (1 - y) * (1 + y) : (negativeScale - y) / negativeScale * (negativeScale + y)`.
 *
 * @see Xu, Huang & Li 2016, arXiv:1602.05980
 */
export const penalizedTanh: WgslActivation = {
  name: "penalizedTanh",
  forward: {
    name: "act_penalized_tanh",
    code: `fn act_penalized_tanh(x: f32, negativeScale: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return act_fn_tanh(x); }
  return negativeScale * act_fn_tanh(x);
}`,
    parameters: [negativeScaleParameter],
    dependencies: [fnIsNaN, fnTanh],
    switches: {},
  },
  derivative: {
    name: "act_penalized_tanh_derivative",
    code: `fn act_penalized_tanh_derivative(x: f32, negativeScale: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_slope(select(4.0 * negativeScale, 4.0, x > 0.0), 2.0 * x);
}`,
    parameters: [negativeScaleParameter],
    dependencies: [fnIsNaN, fnMulSigmoidSlope],
    switches: { zero: { at: "0.0", left: "negativeScale", right: "1.0", use: "left" } },
  },
  secondDerivative: {
    name: "act_penalized_tanh_second_derivative",
    code: `fn act_penalized_tanh_second_derivative(x: f32, negativeScale: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_slope(select(-8.0 * negativeScale, -8.0, x > 0.0) * act_fn_tanh(x), 2.0 * x);
}`,
    parameters: [negativeScaleParameter],
    dependencies: [fnIsNaN, fnMulSigmoidSlope, fnTanh],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_penalized_tanh_derivative_from_output",
    code: `fn act_penalized_tanh_derivative_from_output(y: f32, negativeScale: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return select((negativeScale - y) / negativeScale * (negativeScale + y), (1.0 - y) * (1.0 + y), y > 0.0);
}`,
    parameters: [{ name: "negativeScale", default: 0.25, above: 0 }],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    negativeScale: {
      name: "act_penalized_tanh_d_negative_scale",
      code: `fn act_penalized_tanh_d_negative_scale(x: f32, negativeScale: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 0.0; }
  return act_fn_tanh(x);
}`,
      parameters: [negativeScaleParameter],
      dependencies: [fnIsNaN, fnTanh],
      switches: {},
    },
  },
};
