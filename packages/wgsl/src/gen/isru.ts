// Generated from specs/activations/isru.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const alphaParameter = { name: "alpha", default: 1, min: 0, learnable: true as const };

/**
 * Inverse square root unit: `act_isru` and its derivatives.
 *
 * `isru(x, alpha) = x / sqrt(1 + alpha * x * x)`
 *
 * @see Carlile, Delamarter, Kinney, Marti & Whitney 2017, arXiv:1710.09967
 */
export const isru: WgslActivation = {
  name: "isru",
  forward: {
    name: "act_isru",
    code: `fn act_isru(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return select(-(1.0 / sqrt(alpha)), x, alpha == 0.0); }
  if (bitcast<u32>(x) == 0x7f800000u) { return select(1.0 / sqrt(alpha), x, alpha == 0.0); }
  let square = alpha * x * x;
  let root = sqrt(1.0 + square);
  if (square < 0.25) { return x - x * (square / (root * (root + 1.0))); }
  return select(1.0, -1.0, x < 0.0) * sqrt(1.0 / (alpha + 1.0 / x / x));
}`,
    parameters: [alphaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_isru_derivative",
    code: `fn act_isru_derivative(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return select(0.0, 1.0, alpha == 0.0); }
  if (bitcast<u32>(x) == 0x7f800000u) { return select(0.0, 1.0, alpha == 0.0); }
  let d = 1.0 + alpha * x * x;
  if (d < 1000000000.0) { return sqrt(1.0 / d / (d * d)); }
  return 1.0 / d / sqrt(d);
}`,
    parameters: [alphaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_isru_second_derivative",
    code: `fn act_isru_second_derivative(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return 0.0; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 0.0; }
  let d = 1.0 + alpha * x * x;
  if (d < 1000000000.0) { return -3.0 * alpha * x / (d * d * sqrt(d)); }
  let far = alpha + 1.0 / x / x;
  return select(-3.0, 3.0, x <= 0.0) * alpha / (far * far * sqrt(far)) / x / x / x / x;
}`,
    parameters: [alphaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    alpha: {
      name: "act_isru_d_alpha",
      code: `fn act_isru_d_alpha(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let d = select(alpha + 1.0 / x / x, 1.0 + alpha * x * x, abs(x) < 1.0);
  return select(select(-0.5, 0.5, x < 0.0), -0.5 * x * x * x, abs(x) < 1.0) / d / sqrt(d);
}`,
      parameters: [alphaParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
