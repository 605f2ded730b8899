// Generated from specs/activations/elu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";

const alphaParameter = { name: "alpha", default: 1, min: 0 };

/**
 * Exponential linear unit: `act_elu` and its derivatives.
 *
 * `elu(x, alpha) = x > 0 ? x : alpha * expm1(x)`
 *
 * From its result y, the derivative is `eluDerivativeFromOutput(y, alpha) = y > 0 ? 1 : y + alpha`.
 *
 * @see Clevert, Unterthiner & Hochreiter 2016, arXiv:1511.07289
 */
export const elu: WgslActivation = {
  name: "elu",
  forward: {
    name: "act_elu",
    code: `fn act_elu(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return x; }
  return alpha * act_fn_expm1(x);
}`,
    parameters: [alphaParameter],
    dependencies: [fnIsNaN, fnExpm1],
    switches: {},
  },
  derivative: {
    name: "act_elu_derivative",
    code: `fn act_elu_derivative(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 1.0; }
  return act_fn_mul_exp(alpha, x);
}`,
    parameters: [alphaParameter],
    dependencies: [fnIsNaN, fnMulExp],
    switches: {
      zero: {
        at: "0.0",
        left: "alpha",
        right: "1.0",
        use: "left",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": "left",
          "keras-torch": "left",
          mlx: "left",
          nnlib: "right",
          pytorch: "left",
          tensorflow: 1,
          tfjs: 1,
        },
      },
    },
  },
  secondDerivative: {
    name: "act_elu_second_derivative",
    code: `fn act_elu_second_derivative(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 0.0; }
  return act_fn_mul_exp(alpha, x);
}`,
    parameters: [alphaParameter],
    dependencies: [fnIsNaN, fnMulExp],
    switches: {
      zero: {
        at: "0.0",
        left: "alpha",
        right: "0.0",
        use: "left",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": "left",
          "keras-torch": "left",
          mlx: "left",
          nnlib: "right",
          pytorch: "left",
          tensorflow: 1,
          tfjs: 1,
        },
        slopes: ["alpha", "1.0"],
      },
    },
  },
  derivativeFromOutput: {
    name: "act_elu_derivative_from_output",
    code: `fn act_elu_derivative_from_output(y: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return select(y + alpha, 1.0, y > 0.0);
}`,
    parameters: [{ name: "alpha", default: 1, min: 0 }],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    alpha: {
      name: "act_elu_d_alpha",
      code: `fn act_elu_d_alpha(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 0.0; }
  return act_fn_expm1(x);
}`,
      parameters: [alphaParameter],
      dependencies: [fnIsNaN, fnExpm1],
      switches: {},
    },
  },
};
