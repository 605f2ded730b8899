// Generated from specs/activations/thresholdedSoftplus.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnExpProduct } from "./internal/expProduct.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnLog1p } from "./internal/log1p.ts";
import { fnMulExpProduct } from "./internal/mulExpProduct.ts";
import { fnQuotient } from "./internal/quotient.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";
import { fnSoftplusTail } from "./internal/softplusTail.ts";

const betaParameter = { name: "beta", default: 1, above: 0 };

const thresholdParameter = { name: "threshold", default: 20 };

/**
 * Softplus with a threshold: `act_thresholded_softplus` and its derivatives.
 *
 * `thresholdedSoftplus(x, beta, threshold) = x > threshold / beta ? x : log1p(exp(beta * x)) / beta`
 *
 * @see PyTorch, torch.nn.Softplus
 */
export const thresholdedSoftplus: WgslActivation = {
  name: "thresholdedSoftplus",
  forward: {
    name: "act_thresholded_softplus",
    code: `fn act_thresholded_softplus(x: f32, beta: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > act_fn_quotient(threshold, beta)) { return x; }
  return max(x, 0.0) + act_fn_softplus_tail(beta, x);
}`,
    parameters: [betaParameter, thresholdParameter],
    dependencies: [fnIsNaN, fnExp, fnLog1p, fnQuotient, fnSoftplusTail],
    switches: {
      threshold: {
        at: "act_fn_quotient(threshold, beta)",
        left: "act_fn_log1p(act_fn_exp(beta * x)) / beta",
        right: "x",
        use: "left",
        jump: true,
      },
    },
  },
  derivative: {
    name: "act_thresholded_softplus_derivative",
    code: `fn act_thresholded_softplus_derivative(x: f32, beta: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let e = act_fn_exp_product(-beta, abs(x));
  if (x > act_fn_quotient(threshold, beta)) { return 1.0; }
  return select(1.0, e, x < 0.0) / (1.0 + e);
}`,
    parameters: [betaParameter, thresholdParameter],
    dependencies: [fnIsNaN, fnExpProduct, fnQuotient, fnSigmoid],
    switches: {
      threshold: {
        at: "act_fn_quotient(threshold, beta)",
        left: "act_fn_sigmoid(beta * x)",
        right: "1.0",
        use: "left",
        elsewhere: { pytorch: "left" },
      },
    },
  },
  secondDerivative: {
    name: "act_thresholded_softplus_second_derivative",
    code: `fn act_thresholded_softplus_second_derivative(x: f32, beta: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let e = act_fn_exp_product(-beta, abs(x));
  if (x > act_fn_quotient(threshold, beta)) { return 0.0; }
  return act_fn_mul_exp_product(beta / (1.0 + e * (2.0 + e)), -beta, abs(x));
}`,
    parameters: [betaParameter, thresholdParameter],
    dependencies: [fnIsNaN, fnExpProduct, fnMulExpProduct, fnQuotient, fnSigmoid],
    switches: {
      threshold: {
        at: "act_fn_quotient(threshold, beta)",
        left: "act_fn_mul_exp_product(beta / (1.0 + act_fn_exp_product(-beta, abs(x)) * (2.0 + act_fn_exp_product(-beta, abs(x)))), -beta, abs(x))",
        right: "0.0",
        use: "left",
        elsewhere: { pytorch: "left" },
        slopes: ["act_fn_sigmoid(beta * x)", "1.0"],
        jump: true,
      },
    },
  },
  parameterDerivatives: {
    beta: {
      name: "act_thresholded_softplus_d_beta",
      code: `fn act_thresholded_softplus_d_beta(x: f32, beta: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > act_fn_quotient(threshold, beta)) { return 0.0; }
  if (beta * abs(x) > 40.0) { return -act_fn_mul_exp_product((abs(x) + 1.0 / beta) / beta, -beta, abs(x)); }
  let e = act_fn_exp_product(-beta, abs(x));
  return -(abs(x) * (e / (1.0 + e)) + act_fn_softplus_tail(beta, x)) / beta;
}`,
      parameters: [betaParameter, thresholdParameter],
      dependencies: [fnIsNaN, fnExpProduct, fnMulExpProduct, fnQuotient, fnSigmoid, fnSoftplusTail],
      switches: {
        threshold: {
          at: "act_fn_quotient(threshold, beta)",
          left: "select(-((abs(x) * (act_fn_exp_product(-beta, abs(x)) / (1.0 + act_fn_exp_product(-beta, abs(x)))) + act_fn_softplus_tail(beta, x)) / beta), -act_fn_mul_exp_product((abs(x) + 1.0 / beta) / beta, -beta, abs(x)), beta * abs(x) > 40.0)",
          right: "0.0",
          use: "left",
          elsewhere: { pytorch: "left" },
          slopes: ["act_fn_sigmoid(beta * x)", "1.0"],
          jump: true,
        },
      },
    },
    threshold: {
      name: "act_thresholded_softplus_d_threshold",
      code: `fn act_thresholded_softplus_d_threshold(x: f32, beta: f32, threshold: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
      parameters: [betaParameter, thresholdParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
