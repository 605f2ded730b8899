// Generated from specs/activations/concatElu.ts by @subgrad/generator. Do not edit.
import type { WgslConcatenatingActivation } from "../runtime/types.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";

const alphaParameter = { name: "alpha", default: 1, min: 0 };

/**
 * Concatenated exponential linear unit: `act_concat_elu_first`, `act_concat_elu_second` and their derivatives.
 *
 * `concatElu(x, alpha) = [x > 0 ? x : alpha * expm1(x), x < 0 ? -x : alpha * expm1(-x)]`
 *
 * @see Salimans, Karpathy, Chen & Kingma 2017, PixelCNN++, arXiv:1701.05517
 */
export const concatElu: WgslConcatenatingActivation = {
  name: "concatElu",
  first: {
    name: "concatEluFirst",
    forward: {
      name: "act_concat_elu_first",
      code: `fn act_concat_elu_first(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return x; }
  return alpha * act_fn_expm1(x);
}`,
      parameters: [alphaParameter],
      dependencies: [fnIsNaN, fnExpm1],
      switches: {},
    },
    derivative: {
      name: "act_concat_elu_first_derivative",
      code: `fn act_concat_elu_first_derivative(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x == 0.0) { return clamp(0.0, min(alpha, 1.0), max(alpha, 1.0)); }
  if (x > 0.0) { return 1.0; }
  return act_fn_mul_exp(alpha, x);
}`,
      parameters: [alphaParameter],
      dependencies: [fnIsNaN, fnMulExp],
      switches: { zero: { at: "0.0", left: "alpha", right: "1.0", use: "minNorm" } },
    },
    parameterDerivatives: {
      alpha: {
        name: "act_concat_elu_first_d_alpha",
        code: `fn act_concat_elu_first_d_alpha(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 0.0; }
  return act_fn_expm1(x);
}`,
        parameters: [alphaParameter],
        dependencies: [fnIsNaN, fnExpm1],
        switches: {},
      },
    },
  },
  second: {
    name: "concatEluSecond",
    forward: {
      name: "act_concat_elu_second",
      code: `fn act_concat_elu_second(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < 0.0) { return -x; }
  return alpha * act_fn_expm1(-x);
}`,
      parameters: [alphaParameter],
      dependencies: [fnIsNaN, fnExpm1],
      switches: {},
    },
    derivative: {
      name: "act_concat_elu_second_derivative",
      code: `fn act_concat_elu_second_derivative(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x == 0.0) { return clamp(0.0, min(-1.0, -alpha), max(-1.0, -alpha)); }
  if (x < 0.0) { return -1.0; }
  return -act_fn_mul_exp(alpha, -x);
}`,
      parameters: [alphaParameter],
      dependencies: [fnIsNaN, fnMulExp],
      switches: { zero: { at: "0.0", left: "-1.0", right: "-alpha", use: "minNorm" } },
    },
    parameterDerivatives: {
      alpha: {
        name: "act_concat_elu_second_d_alpha",
        code: `fn act_concat_elu_second_d_alpha(x: f32, alpha: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < 0.0) { return 0.0; }
  return act_fn_expm1(-x);
}`,
        parameters: [alphaParameter],
        dependencies: [fnIsNaN, fnExpm1],
        switches: {},
      },
    },
  },
};
