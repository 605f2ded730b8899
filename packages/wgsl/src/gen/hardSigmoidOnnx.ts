// Generated from specs/activations/hardSigmoidOnnx.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulAdd } from "./internal/mulAdd.ts";
import { fnQuotient } from "./internal/quotient.ts";

const alphaParameter = { name: "alpha", default: 0.2, above: 0 };

const betaParameter = { name: "beta", default: 0.5, min: 0, max: 1 };

/**
 * Hard sigmoid, as ONNX and WebNN define it: `act_hard_sigmoid_onnx` and its derivatives.
 *
 * `hardSigmoidOnnx(x, alpha, beta) = x > -beta / alpha ? x < (1 - beta) / alpha ? alpha * x + beta : 1 : 0`
 *
 * @see ONNX, HardSigmoid-22; WebNN, hardSigmoid
 */
export const hardSigmoidOnnx: WgslActivation = {
  name: "hardSigmoidOnnx",
  forward: {
    name: "act_hard_sigmoid_onnx",
    code: `fn act_hard_sigmoid_onnx(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -act_fn_quotient(beta, alpha)) {
    if (x < act_fn_quotient(1.0 - beta, alpha)) { return act_fn_mul_add(alpha, x, beta); }
    return 1.0;
  }
  return 0.0;
}`,
    parameters: [alphaParameter, betaParameter],
    dependencies: [fnIsNaN, fnMulAdd, fnQuotient],
    switches: {},
  },
  derivative: {
    name: "act_hard_sigmoid_onnx_derivative",
    code: `fn act_hard_sigmoid_onnx_derivative(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -act_fn_quotient(beta, alpha)) { return select(0.0, alpha, x < act_fn_quotient(1.0 - beta, alpha)); }
  return 0.0;
}`,
    parameters: [alphaParameter, betaParameter],
    dependencies: [fnIsNaN, fnQuotient],
    switches: {
      lower: {
        at: "-act_fn_quotient(beta, alpha)",
        left: "0.0",
        right: "select(0.0, alpha, x < act_fn_quotient(1.0 - beta, alpha))",
        use: "left",
        elsewhere: { tfjs: "right" },
      },
      upper: {
        at: "act_fn_quotient(1.0 - beta, alpha)",
        left: "select(0.0, alpha, x > -act_fn_quotient(beta, alpha))",
        right: "0.0",
        use: "right",
        elsewhere: { tfjs: "left" },
      },
    },
  },
  secondDerivative: {
    name: "act_hard_sigmoid_onnx_second_derivative",
    code: `fn act_hard_sigmoid_onnx_second_derivative(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [alphaParameter, betaParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    alpha: {
      name: "act_hard_sigmoid_onnx_d_alpha",
      code: `fn act_hard_sigmoid_onnx_d_alpha(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -act_fn_quotient(beta, alpha)) { return select(0.0, x, x < act_fn_quotient(1.0 - beta, alpha)); }
  return 0.0;
}`,
      parameters: [alphaParameter, betaParameter],
      dependencies: [fnIsNaN, fnQuotient],
      switches: {
        lower: {
          at: "-act_fn_quotient(beta, alpha)",
          left: "0.0",
          right: "select(0.0, x, x < act_fn_quotient(1.0 - beta, alpha))",
          use: "left",
          elsewhere: { tfjs: "right" },
          slopes: ["0.0", "select(0.0, alpha, x < act_fn_quotient(1.0 - beta, alpha))"],
        },
        upper: {
          at: "act_fn_quotient(1.0 - beta, alpha)",
          left: "select(0.0, x, x > -act_fn_quotient(beta, alpha))",
          right: "0.0",
          use: "right",
          elsewhere: { tfjs: "left" },
          slopes: ["select(0.0, alpha, x > -act_fn_quotient(beta, alpha))", "0.0"],
        },
      },
    },
    beta: {
      name: "act_hard_sigmoid_onnx_d_beta",
      code: `fn act_hard_sigmoid_onnx_d_beta(x: f32, alpha: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -act_fn_quotient(beta, alpha)) { return select(0.0, 1.0, x < act_fn_quotient(1.0 - beta, alpha)); }
  return 0.0;
}`,
      parameters: [alphaParameter, betaParameter],
      dependencies: [fnIsNaN, fnQuotient],
      switches: {
        lower: {
          at: "-act_fn_quotient(beta, alpha)",
          left: "0.0",
          right: "select(0.0, 1.0, x < act_fn_quotient(1.0 - beta, alpha))",
          use: "left",
          elsewhere: { tfjs: "right" },
          slopes: ["0.0", "select(0.0, alpha, x < act_fn_quotient(1.0 - beta, alpha))"],
        },
        upper: {
          at: "act_fn_quotient(1.0 - beta, alpha)",
          left: "select(0.0, 1.0, x > -act_fn_quotient(beta, alpha))",
          right: "0.0",
          use: "right",
          elsewhere: { tfjs: "left" },
          slopes: ["select(0.0, alpha, x > -act_fn_quotient(beta, alpha))", "0.0"],
        },
      },
    },
  },
};
