// Generated from specs/activations/celu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnExpQuotient } from "./internal/expQuotient.ts";
import { fnExpm1MinusX } from "./internal/expm1MinusX.ts";
import { fnExpm1Quotient } from "./internal/expm1Quotient.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";
import { fnMulExpQuotient } from "./internal/mulExpQuotient.ts";

const alphaParameter = { name: "alpha", default: 1, above: 0 };

/**
 * Continuously differentiable exponential linear unit: `act_celu` and its derivatives.
 *
 * `celu(x, alpha) = max(0, x) + alpha * expm1(min(0, x) / alpha)`
 *
 * From its result y, the derivative is `celuDerivativeFromOutput(y, alpha) = y > 0 ? 1 : (y + alpha) / alpha`.
 *
 * @see Barron 2017, Continuously Differentiable Exponential Linear Units, arXiv:1704.07483
 */
export const celu: WgslActivation = {
  name: "celu",
  forward: {
    name: "act_celu",
    code: `fn act_celu(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -1e-17 * alpha) { return x; }
  return alpha * act_fn_expm1_quotient(x, alpha);
}`,
    parameters: [alphaParameter],
    dependencies: [fnIsNaN, fnExpm1Quotient],
    switches: {},
  },
  derivative: {
    name: "act_celu_derivative",
    code: `fn act_celu_derivative(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 1.0; }
  return act_fn_exp_quotient(x, alpha);
}`,
    parameters: [alphaParameter],
    dependencies: [fnIsNaN, fnExpQuotient],
    switches: {
      zero: {
        at: "0.0",
        left: "1.0",
        right: "1.0",
        use: "left",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": 2,
          "keras-torch": "left",
          mlx: 0,
          nnlib: "left",
          pytorch: "left",
          tensorflow: 2,
        },
      },
    },
  },
  secondDerivative: {
    name: "act_celu_second_derivative",
    code: `fn act_celu_second_derivative(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 0.0; }
  return act_fn_mul_exp_quotient(1.0 / alpha, x, alpha);
}`,
    parameters: [alphaParameter],
    dependencies: [fnIsNaN, fnMulExpQuotient],
    switches: {
      zero: {
        at: "0.0",
        left: "1.0 / alpha",
        right: "0.0",
        use: "left",
        elsewhere: {
          jax: "left",
          "keras-jax": "left",
          "keras-tensorflow": 2,
          "keras-torch": "left",
          mlx: 0,
          nnlib: "left",
          pytorch: "left",
          tensorflow: 2,
        },
        slopes: ["1.0", "1.0"],
      },
    },
  },
  derivativeFromOutput: {
    name: "act_celu_derivative_from_output",
    code: `fn act_celu_derivative_from_output(y: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return select((y + alpha) / alpha, 1.0, y > 0.0);
}`,
    parameters: [{ name: "alpha", default: 1, above: 0 }],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    alpha: {
      name: "act_celu_d_alpha",
      code: `fn act_celu_d_alpha(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 0.0; }
  let u = x / alpha;
  if (u < -1.0) { return act_fn_mul_exp(1.0 - u, u) - 1.0; }
  return -act_fn_exp(u) * act_fn_expm1_minus_x(-u);
}`,
      parameters: [alphaParameter],
      dependencies: [fnIsNaN, fnExp, fnExpm1MinusX, fnMulExp],
      switches: {},
    },
  },
};
