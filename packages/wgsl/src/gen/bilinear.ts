// Generated from specs/activations/bilinear.ts by @subgrad/generator. Do not edit.
import type { WgslGatedActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Bilinear unit, a gated linear unit without a nonlinearity: `act_bilinear` and its derivatives.
 *
 * `bilinear(gate, value) = gate * value`
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export const bilinear: WgslGatedActivation = {
  name: "bilinear",
  gate: "first",
  forward: {
    name: "act_bilinear",
    code: `fn act_bilinear(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return gate * value;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  inputDerivatives: {
    gate: {
      name: "act_bilinear_d_gate",
      code: `fn act_bilinear_d_gate(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return value;
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {},
    },
    value: {
      name: "act_bilinear_d_value",
      code: `fn act_bilinear_d_value(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return gate;
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
  secondDerivatives: {
    mixed: {
      name: "act_bilinear_d2_mixed",
      code: `fn act_bilinear_d2_mixed(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return 1.0;
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
  parameterDerivatives: {},
};
