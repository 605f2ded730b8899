// Generated from specs/activations/logish.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnLog1p } from "./internal/log1p.ts";
import { fnMulSigmoid } from "./internal/mulSigmoid.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";

/**
 * Logish, a logarithm-gated linear unit: `act_logish` and its derivatives.
 *
 * `logish(x) = x * log1p(sigmoid(x))`
 *
 * @see Zhu, Zeng, Zhang & Chen 2021, Logish: A new nonlinear nonmonotonic activation function, Neurocomputing 458
 */
export const logish: WgslActivation = {
  name: "logish",
  forward: {
    name: "act_logish",
    code: `fn act_logish(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -40.0) { return act_fn_mul_sigmoid(x, x); }
  return x * act_fn_log1p(act_fn_sigmoid(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnLog1p, fnMulSigmoid, fnSigmoid],
    switches: {},
  },
  derivative: {
    name: "act_logish_derivative",
    code: `fn act_logish_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 0.6931472; }
  if (x < -40.0) { return act_fn_mul_sigmoid(1.0 + x, x); }
  let s = act_fn_sigmoid(x);
  return act_fn_log1p(s) + x * act_fn_sigmoid(-x) * s / (1.0 + s);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnLog1p, fnMulSigmoid, fnSigmoid],
    switches: {},
  },
  secondDerivative: {
    name: "act_logish_second_derivative",
    code: `fn act_logish_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let s = act_fn_sigmoid(x);
  return act_fn_mul_sigmoid_slope((2.0 + x * (1.0 - s * (2.0 + s)) / (1.0 + s)) / (1.0 + s), x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoidSlope, fnSigmoid],
    switches: {},
  },
  parameterDerivatives: {},
};
