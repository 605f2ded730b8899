// Generated from specs/activations/laplace.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulNormalPdfOf } from "./internal/mulNormalPdfOf.ts";
import { fnNormalCdfOf } from "./internal/normalCdfOf.ts";

const meanParameter = { name: "mean", default: 0.707107 };

const deviationParameter = { name: "deviation", default: 0.282095, above: 0 };

/**
 * Laplace attention function: `act_laplace` and its derivatives.
 *
 * `laplace(x, mean, deviation) = normalCdf((x - mean) / deviation)`
 *
 * @see Ma, Zhou, Kong, He, Gui, Neubig, May & Zettlemoyer 2022, Mega, arXiv:2209.10655
 */
export const laplace: WgslActivation = {
  name: "laplace",
  forward: {
    name: "act_laplace",
    code: `fn act_laplace(x: f32, mean: f32, deviation: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_normal_cdf_of(mean, deviation, x);
}`,
    parameters: [meanParameter, deviationParameter],
    dependencies: [fnIsNaN, fnNormalCdfOf],
    switches: {},
  },
  derivative: {
    name: "act_laplace_derivative",
    code: `fn act_laplace_derivative(x: f32, mean: f32, deviation: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_normal_pdf_of(1.0 / deviation, mean, deviation, x);
}`,
    parameters: [meanParameter, deviationParameter],
    dependencies: [fnIsNaN, fnMulNormalPdfOf],
    switches: {},
  },
  secondDerivative: {
    name: "act_laplace_second_derivative",
    code: `fn act_laplace_second_derivative(x: f32, mean: f32, deviation: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_normal_pdf_of(1.0 / deviation * (mean - x) / deviation / deviation, mean, deviation, x);
}`,
    parameters: [meanParameter, deviationParameter],
    dependencies: [fnIsNaN, fnMulNormalPdfOf],
    switches: {},
  },
  parameterDerivatives: {
    mean: {
      name: "act_laplace_d_mean",
      code: `fn act_laplace_d_mean(x: f32, mean: f32, deviation: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_normal_pdf_of(-1.0 / deviation, mean, deviation, x);
}`,
      parameters: [meanParameter, deviationParameter],
      dependencies: [fnIsNaN, fnMulNormalPdfOf],
      switches: {},
    },
    deviation: {
      name: "act_laplace_d_deviation",
      code: `fn act_laplace_d_deviation(x: f32, mean: f32, deviation: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_normal_pdf_of((mean - x) / deviation / deviation, mean, deviation, x);
}`,
      parameters: [meanParameter, deviationParameter],
      dependencies: [fnIsNaN, fnMulNormalPdfOf],
      switches: {},
    },
  },
};
