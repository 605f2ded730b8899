// Generated from specs/activations/sqnl.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Square non-linearity: `act_sqnl` and its derivatives.
 *
 * `sqnl(x) = x < -2 ? -1 : x > 2 ? 1 : x - x * abs(x) / 4`
 *
 * @see Wuraola & Patel 2018, SQNL: A New Computationally Efficient Activation Function, IJCNN
 */
export const sqnl: WgslActivation = {
  name: "sqnl",
  forward: {
    name: "act_sqnl",
    code: `fn act_sqnl(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -2.0) { return -1.0; }
  if (x > 2.0) { return 1.0; }
  return x - x * abs(x) * 0.25;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_sqnl_derivative",
    code: `fn act_sqnl_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -2.0) { return 0.0; }
  if (x > 2.0) { return 0.0; }
  return 1.0 - abs(x) * 0.5;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_sqnl_second_derivative",
    code: `fn act_sqnl_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x <= -2.0) { return 0.0; }
  if (x > 2.0) { return 0.0; }
  return -(select(1.0, -1.0, x <= 0.0) * 0.5);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
