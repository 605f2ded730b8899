// Generated from specs/activations/sparsePlus.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Sparse plus, a sparse counterpart of softplus: `act_sparse_plus` and its derivatives.
 *
 * `sparsePlus(x) = x > -1 ? x < 1 ? (x + 1) * (x + 1) / 4 : x : 0`
 *
 * @see jax.nn.sparse_plus
 */
export const sparsePlus: WgslActivation = {
  name: "sparsePlus",
  forward: {
    name: "act_sparse_plus",
    code: `fn act_sparse_plus(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -1.0) { return select(x, (x + 1.0) * (x + 1.0) * 0.25, x < 1.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_sparse_plus_derivative",
    code: `fn act_sparse_plus_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -1.0) { return select(1.0, (x + 1.0) * 0.5, x < 1.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_sparse_plus_second_derivative",
    code: `fn act_sparse_plus_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -1.0) { return select(0.0, 0.5, x <= 1.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
