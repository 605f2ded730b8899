// Generated from specs/activations/xielu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnExpm1MinusX } from "./internal/expm1MinusX.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";

const alphaPParameter = { name: "alphaP", default: 0.8, above: 0, learnable: true as const };

const alphaNParameter = { name: "alphaN", default: 0.8, above: 0, learnable: true as const };

const betaParameter = { name: "beta", default: 0.5, min: 0 };

/**
 * Expanded integral of the exponential linear unit: `act_xielu` and its derivatives.
 *
 * `xielu(x, alphaP, alphaN, beta) = x > 0 ? alphaP * x * x + beta * x : alphaN * (expm1(x) - x) + beta * x`
 *
 * @see Huang & Schlag 2024, arXiv:2411.13010
 */
export const xielu: WgslActivation = {
  name: "xielu",
  forward: {
    name: "act_xielu",
    code: `fn act_xielu(x: f32, alphaP: f32, alphaN: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return (alphaP * x + beta) * x; }
  let far = select(-40.0, -1.0, alphaN < beta);
  if (x < far) { return alphaN * act_fn_expm1(x) + (beta - alphaN) * x; }
  return alphaN * act_fn_expm1_minus_x(x) + beta * x;
}`,
    parameters: [alphaPParameter, alphaNParameter, betaParameter],
    dependencies: [fnIsNaN, fnExpm1, fnExpm1MinusX],
    switches: {},
  },
  derivative: {
    name: "act_xielu_derivative",
    code: `fn act_xielu_derivative(x: f32, alphaP: f32, alphaN: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 2.0 * alphaP * x + beta; }
  return alphaN * act_fn_expm1(x) + beta;
}`,
    parameters: [alphaPParameter, alphaNParameter, betaParameter],
    dependencies: [fnIsNaN, fnExpm1],
    switches: {},
  },
  secondDerivative: {
    name: "act_xielu_second_derivative",
    code: `fn act_xielu_second_derivative(x: f32, alphaP: f32, alphaN: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 2.0 * alphaP; }
  return act_fn_mul_exp(alphaN, x);
}`,
    parameters: [alphaPParameter, alphaNParameter, betaParameter],
    dependencies: [fnIsNaN, fnMulExp],
    switches: {},
  },
  parameterDerivatives: {
    alphaP: {
      name: "act_xielu_d_alpha_p",
      code: `fn act_xielu_d_alpha_p(x: f32, alphaP: f32, alphaN: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, x * x, x > 0.0);
}`,
      parameters: [alphaPParameter, alphaNParameter, betaParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
    alphaN: {
      name: "act_xielu_d_alpha_n",
      code: `fn act_xielu_d_alpha_n(x: f32, alphaP: f32, alphaN: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 0.0; }
  return act_fn_expm1_minus_x(x);
}`,
      parameters: [alphaPParameter, alphaNParameter, betaParameter],
      dependencies: [fnIsNaN, fnExpm1MinusX],
      switches: {},
    },
    beta: {
      name: "act_xielu_d_beta",
      code: `fn act_xielu_d_beta(x: f32, alphaP: f32, alphaN: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return x;
}`,
      parameters: [alphaPParameter, alphaNParameter, betaParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
