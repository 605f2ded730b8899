// Generated from specs/activations/selu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";

/**
 * Scaled exponential linear unit: `act_selu` and its derivatives.
 *
 * `selu(x) = x > 0 ? 1.0507009873554805 * x : 1.7580993408473768 * expm1(x)`
 *
 * From its result y, the derivative is `seluDerivativeFromOutput(y) = y > 0 ? 1.0507009873554805 : y + 1.7580993408473768`.
 *
 * @see Klambauer, Unterthiner, Mayr & Hochreiter 2017, arXiv:1706.02515
 */
export const selu: WgslActivation = {
  name: "selu",
  forward: {
    name: "act_selu",
    code: `fn act_selu(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 1.050701 * x; }
  return 1.7580993 * act_fn_expm1(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpm1],
    switches: {},
  },
  derivative: {
    name: "act_selu_derivative",
    code: `fn act_selu_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 1.050701; }
  return act_fn_mul_exp(1.7580993, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulExp],
    switches: {
      zero: {
        at: "0.0",
        left: "1.7580993",
        right: "1.050701",
        use: "left",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": "right",
          "keras-torch": "left",
          mlx: "left",
          nnlib: "left",
          pytorch: "left",
          tensorflow: "right",
          tfjs: "left",
        },
      },
    },
  },
  secondDerivative: {
    name: "act_selu_second_derivative",
    code: `fn act_selu_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 0.0; }
  return act_fn_mul_exp(1.7580993, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulExp],
    switches: {
      zero: {
        at: "0.0",
        left: "1.7580993",
        right: "0.0",
        use: "left",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": "right",
          "keras-torch": "left",
          mlx: "left",
          nnlib: "left",
          pytorch: "left",
          tensorflow: "right",
          tfjs: "left",
        },
        slopes: ["1.7580993", "1.050701"],
      },
    },
  },
  derivativeFromOutput: {
    name: "act_selu_derivative_from_output",
    code: `fn act_selu_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return select(y + 1.7580993, 1.050701, y > 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
