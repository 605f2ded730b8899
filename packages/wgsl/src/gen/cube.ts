// Generated from specs/activations/cube.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Cube: `act_cube` and its derivatives.
 *
 * `cube(x) = x * x * x`
 *
 * @see Chen & Manning 2014, A Fast and Accurate Dependency Parser using Neural Networks
 */
export const cube: WgslActivation = {
  name: "cube",
  forward: {
    name: "act_cube",
    code: `fn act_cube(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return x * x * x;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_cube_derivative",
    code: `fn act_cube_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 3.0 * x * x;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_cube_second_derivative",
    code: `fn act_cube_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 3.0 * x + 3.0 * x;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
