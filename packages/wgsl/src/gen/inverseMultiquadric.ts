// Generated from specs/activations/inverseMultiquadric.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulAdd } from "./internal/mulAdd.ts";

const epsilonParameter = { name: "epsilon", default: 1, above: 0 };

/**
 * Inverse multiquadric: `act_inverse_multiquadric` and its derivatives.
 *
 * `inverseMultiquadric(x, epsilon) = 1 / sqrt(1 + epsilon * x * (epsilon * x))`
 *
 * @see Hardy 1971, Multiquadric equations of topography and other irregular surfaces, JGR 76
 */
export const inverseMultiquadric: WgslActivation = {
  name: "inverseMultiquadric",
  forward: {
    name: "act_inverse_multiquadric",
    code: `fn act_inverse_multiquadric(x: f32, epsilon: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let y = epsilon * x;
  if (abs(y) > 1000000000.0) { return 1.0 / epsilon / abs(x); }
  let d = 1.0 + y * y;
  let lost = (act_fn_mul_add(y, y, 1.0 - d) + 2.0 * y * act_fn_mul_add(epsilon, x, -y)) / d;
  let inverse = 1.0 / sqrt(d);
  return inverse - inverse * (0.5 * lost);
}`,
    parameters: [epsilonParameter],
    dependencies: [fnIsNaN, fnMulAdd],
    switches: {},
  },
  derivative: {
    name: "act_inverse_multiquadric_derivative",
    code: `fn act_inverse_multiquadric_derivative(x: f32, epsilon: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let y = epsilon * x;
  if (abs(y) > 1000000000.0) { return -1.0 / epsilon / x / abs(x); }
  let d = 1.0 + y * y;
  let rest = act_fn_mul_add(epsilon, x, -y);
  let lost = (act_fn_mul_add(y, y, 1.0 - d) + 2.0 * y * rest) / d;
  return -epsilon * ((y + (rest - 1.5 * y * lost)) / (d * sqrt(d)));
}`,
    parameters: [epsilonParameter],
    dependencies: [fnIsNaN, fnMulAdd],
    switches: {},
  },
  secondDerivative: {
    name: "act_inverse_multiquadric_second_derivative",
    code: `fn act_inverse_multiquadric_second_derivative(x: f32, epsilon: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let y = epsilon * x;
  if (abs(y) > 1000000000.0) { return 2.0 / epsilon / abs(x) / abs(x) / abs(x); }
  let d = 1.0 + y * y;
  let rest = act_fn_mul_add(epsilon, x, -y);
  let lost = (act_fn_mul_add(y, y, 1.0 - d) + 2.0 * y * rest) / d;
  let bend = 2.0 * act_fn_mul_add(y, y, -0.5) + 4.0 * y * rest;
  return epsilon * (epsilon * ((bend - 2.5 * bend * lost) / d / (d * sqrt(d))));
}`,
    parameters: [epsilonParameter],
    dependencies: [fnIsNaN, fnMulAdd],
    switches: {},
  },
  parameterDerivatives: {
    epsilon: {
      name: "act_inverse_multiquadric_d_epsilon",
      code: `fn act_inverse_multiquadric_d_epsilon(x: f32, epsilon: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let y = epsilon * x;
  if (abs(y) > 1000000000.0) { return -1.0 / epsilon / epsilon / abs(x); }
  let d = 1.0 + y * y;
  return -x * (y / (d * sqrt(d)));
}`,
      parameters: [epsilonParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
