// Generated from specs/activations/sparseSigmoid.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Sparse sigmoid: `act_sparse_sigmoid` and its derivatives.
 *
 * `sparseSigmoid(x) = x > -1 ? x < 1 ? (x + 1) / 2 : 1 : 0`
 *
 * @see Courbariaux, Bengio & David 2015, BinaryConnect, arXiv:1511.00363; jax.nn.sparse_sigmoid
 */
export const sparseSigmoid: WgslActivation = {
  name: "sparseSigmoid",
  forward: {
    name: "act_sparse_sigmoid",
    code: `fn act_sparse_sigmoid(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -1.0) { return select(1.0, (x + 1.0) * 0.5, x < 1.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_sparse_sigmoid_derivative",
    code: `fn act_sparse_sigmoid_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > -1.0) { return select(0.0, 0.5, x < 1.0); }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {
      lower: {
        at: "-1.0",
        left: "0.0",
        right: "0.5",
        use: "left",
        elsewhere: {
          jax: "mid",
          "keras-jax": "mid",
          "keras-tensorflow": "left",
          "keras-torch": "left",
          pytorch: "left",
          tensorflow: "left",
        },
      },
      upper: {
        at: "1.0",
        left: "0.5",
        right: "0.0",
        use: "right",
        elsewhere: {
          jax: "mid",
          "keras-jax": "mid",
          "keras-tensorflow": "right",
          "keras-torch": "right",
          pytorch: "right",
          tensorflow: "right",
        },
      },
    },
  },
  secondDerivative: {
    name: "act_sparse_sigmoid_second_derivative",
    code: `fn act_sparse_sigmoid_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
