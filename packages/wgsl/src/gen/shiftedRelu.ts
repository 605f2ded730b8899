// Generated from specs/activations/shiftedRelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const aParameter = { name: "a", default: 1, min: 0 };

/**
 * Shifted rectified linear unit: `act_shifted_relu` and its derivatives.
 *
 * `shiftedRelu(x, a) = max(-a, x)`
 *
 * From its result y, the derivative is `shiftedReluDerivativeFromOutput(y, a) = y > -a ? 1 : 0`.
 *
 * @see Clevert, Unterthiner & Hochreiter 2016, arXiv:1511.07289
 */
export const shiftedRelu: WgslActivation = {
  name: "shiftedRelu",
  forward: {
    name: "act_shifted_relu",
    code: `fn act_shifted_relu(x: f32, a: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return max(-a, x);
}`,
    parameters: [aParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_shifted_relu_derivative",
    code: `fn act_shifted_relu_derivative(x: f32, a: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 1.0, x > -a);
}`,
    parameters: [aParameter],
    dependencies: [fnIsNaN],
    switches: { corner: { at: "-a", left: "0.0", right: "1.0", use: "left" } },
  },
  secondDerivative: {
    name: "act_shifted_relu_second_derivative",
    code: `fn act_shifted_relu_second_derivative(x: f32, a: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [aParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_shifted_relu_derivative_from_output",
    code: `fn act_shifted_relu_derivative_from_output(y: f32, a: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return select(0.0, 1.0, y > -a);
}`,
    parameters: [{ name: "a", default: 1, min: 0 }],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    a: {
      name: "act_shifted_relu_d_a",
      code: `fn act_shifted_relu_d_a(x: f32, a: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(-1.0, 0.0, x > -a);
}`,
      parameters: [aParameter],
      dependencies: [fnIsNaN],
      switches: { corner: { at: "-a", left: "-1.0", right: "0.0", use: "left", slopes: ["0.0", "1.0"] } },
    },
  },
};
