// Generated from specs/activations/reciprocal.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnInfinity } from "./internal/infinity.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Reciprocal: `act_reciprocal` and its derivatives.
 *
 * `reciprocal(x) = 1 / x`
 *
 * At the pole `zero`, x = 0: −∞ from the left and at −0, ∞ from the right. As in IEEE 754, the sign of zero tells the side.
 *
 * @see ONNX operator Reciprocal; PyTorch torch.reciprocal
 */
export const reciprocal: WgslActivation = {
  name: "reciprocal",
  forward: {
    name: "act_reciprocal",
    code: `fn act_reciprocal(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1.1754944e-38) { return act_fn_infinity(x); }
  return 1.0 / x;
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnInfinity],
    switches: {},
  },
  derivative: {
    name: "act_reciprocal_derivative",
    code: `fn act_reciprocal_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1.1754944e-38) { return act_fn_infinity(-1.0); }
  return -(1.0 / x) / x;
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnInfinity],
    switches: {},
  },
  secondDerivative: {
    name: "act_reciprocal_second_derivative",
    code: `fn act_reciprocal_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1.1754944e-38) { return act_fn_infinity(x); }
  return (1.0 / x / x + 1.0 / x / x) / x;
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnInfinity],
    switches: {},
  },
  parameterDerivatives: {},
};
