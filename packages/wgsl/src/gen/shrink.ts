// Generated from specs/activations/shrink.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const lambdaParameter = { name: "lambda", default: 0.5, min: 0 };

const biasParameter = { name: "bias", default: 0 };

/**
 * Shrinkage, as ONNX defines it: `act_shrink` and its derivatives.
 *
 * `shrink(x, lambda, bias) = x < -lambda ? x + bias : x > lambda ? x - bias : 0`
 *
 * @see ONNX, Shrink-9
 */
export const shrink: WgslActivation = {
  name: "shrink",
  forward: {
    name: "act_shrink",
    code: `fn act_shrink(x: f32, lambda: f32, bias: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -lambda) { return x + bias; }
  return select(0.0, x - bias, x > lambda);
}`,
    parameters: [lambdaParameter, biasParameter],
    dependencies: [fnIsNaN],
    switches: {
      lower: { at: "-lambda", left: "bias - lambda", right: "0.0", use: "right", jump: true },
      upper: { at: "lambda", left: "0.0", right: "lambda - bias", use: "left", jump: true },
    },
  },
  derivative: {
    name: "act_shrink_derivative",
    code: `fn act_shrink_derivative(x: f32, lambda: f32, bias: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -lambda) { return 1.0; }
  return select(0.0, 1.0, x > lambda);
}`,
    parameters: [lambdaParameter, biasParameter],
    dependencies: [fnIsNaN],
    switches: {
      lower: { at: "-lambda", left: "1.0", right: "0.0", use: "right" },
      upper: { at: "lambda", left: "0.0", right: "1.0", use: "left" },
    },
  },
  secondDerivative: {
    name: "act_shrink_second_derivative",
    code: `fn act_shrink_second_derivative(x: f32, lambda: f32, bias: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [lambdaParameter, biasParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    lambda: {
      name: "act_shrink_d_lambda",
      code: `fn act_shrink_d_lambda(x: f32, lambda: f32, bias: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
      parameters: [lambdaParameter, biasParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
    bias: {
      name: "act_shrink_d_bias",
      code: `fn act_shrink_d_bias(x: f32, lambda: f32, bias: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -lambda) { return 1.0; }
  return select(0.0, -1.0, x > lambda);
}`,
      parameters: [lambdaParameter, biasParameter],
      dependencies: [fnIsNaN],
      switches: {
        lower: { at: "-lambda", left: "1.0", right: "0.0", use: "right", slopes: ["1.0", "0.0"], jump: true },
        upper: { at: "lambda", left: "0.0", right: "-1.0", use: "left", slopes: ["0.0", "1.0"], jump: true },
      },
    },
  },
};
