// Generated from specs/activations/reGlu.ts by @subgrad/generator. Do not edit.
import type { WgslGatedActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Gated linear unit with a rectified gate: `act_re_glu` and its derivatives.
 *
 * `reGlu(gate, value) = gate > 0 ? gate * value : 0`
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export const reGlu: WgslGatedActivation = {
  name: "reGlu",
  gate: "first",
  forward: {
    name: "act_re_glu",
    code: `fn act_re_glu(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return select(0.0, gate * value, gate > 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  inputDerivatives: {
    gate: {
      name: "act_re_glu_d_gate",
      code: `fn act_re_glu_d_gate(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return select(0.0, value, gate > 0.0);
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {
        zero: {
          of: "gate",
          at: "0.0",
          left: "0.0",
          right: "value",
          use: "left",
          elsewhere: {
            jax: "left",
            "keras-jax": "left",
            "keras-tensorflow": "left",
            "keras-torch": "left",
            mlx: "left",
            pytorch: "left",
            tensorflow: "left",
          },
        },
      },
    },
    value: {
      name: "act_re_glu_d_value",
      code: `fn act_re_glu_d_value(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return select(0.0, gate, gate > 0.0);
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
  secondDerivatives: {
    mixed: {
      name: "act_re_glu_d2_mixed",
      code: `fn act_re_glu_d2_mixed(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return select(0.0, 1.0, gate > 0.0);
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {
        zero: {
          of: "gate",
          at: "0.0",
          left: "0.0",
          right: "1.0",
          use: "left",
          elsewhere: {
            jax: "left",
            "keras-jax": "left",
            "keras-tensorflow": "left",
            "keras-torch": "left",
            mlx: "left",
            pytorch: "left",
            tensorflow: "left",
          },
          slopes: ["0.0", "value"],
        },
      },
    },
  },
  parameterDerivatives: {},
};
