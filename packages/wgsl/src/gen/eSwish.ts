// Generated from specs/activations/eSwish.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoid } from "./internal/mulSigmoid.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnTanh } from "./internal/tanh.ts";

const betaParameter = { name: "beta", default: 1.375, above: 0 };

/**
 * E-swish, silu with a factor: `act_e_swish` and its derivatives.
 *
 * `eSwish(x, beta) = beta * x * sigmoid(x)`
 *
 * @see Alcaide 2018, arXiv:1801.07145
 */
export const eSwish: WgslActivation = {
  name: "eSwish",
  forward: {
    name: "act_e_swish",
    code: `fn act_e_swish(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < 0.0) { return act_fn_mul_sigmoid(beta * x, x); }
  let half = 0.5 * beta * x;
  return half + half * act_fn_tanh(0.5 * x);
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN, fnMulSigmoid, fnTanh],
    switches: {},
  },
  derivative: {
    name: "act_e_swish_derivative",
    code: `fn act_e_swish_derivative(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return beta; }
  let e = act_fn_exp(-abs(x));
  let factor = select(1.0 + x * (e / (1.0 + e)), (1.0 + x + e) / (1.0 + e), x < 0.0);
  return act_fn_mul_sigmoid(beta * factor, x);
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN, fnExp, fnMulSigmoid],
    switches: {},
  },
  secondDerivative: {
    name: "act_e_swish_second_derivative",
    code: `fn act_e_swish_second_derivative(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid_slope(beta * (2.0 - x * act_fn_tanh(0.5 * x)), x);
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN, fnMulSigmoidSlope, fnTanh],
    switches: {},
  },
  parameterDerivatives: {
    beta: {
      name: "act_e_swish_d_beta",
      code: `fn act_e_swish_d_beta(x: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid(x, x);
}`,
      parameters: [betaParameter],
      dependencies: [fnIsNaN, fnMulSigmoid],
      switches: {},
    },
  },
};
