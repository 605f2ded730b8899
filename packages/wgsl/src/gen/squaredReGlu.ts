// Generated from specs/activations/squaredReGlu.ts by @subgrad/generator. Do not edit.
import type { WgslGatedActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Gated linear unit with a squared rectified gate: `act_squared_re_glu` and its derivatives.
 *
 * `squaredReGlu(gate, value) = gate > 0 ? gate * gate * value : 0`
 *
 * @see So, Mańke, Liu, Dai, Shazeer & Le 2021, Primer, arXiv:2109.08668
 */
export const squaredReGlu: WgslGatedActivation = {
  name: "squaredReGlu",
  gate: "first",
  forward: {
    name: "act_squared_re_glu",
    code: `fn act_squared_re_glu(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (gate > 0.0) {
    if (abs(gate) > 1000000000000000.0 || gate < 1e-15) { return gate * (gate * value); }
    return gate * gate * value;
  }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  inputDerivatives: {
    gate: {
      name: "act_squared_re_glu_d_gate",
      code: `fn act_squared_re_glu_d_gate(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (gate > 1000000000000000.0) { return gate * (2.0 * value); }
  return select(0.0, 2.0 * gate * value, gate > 0.0);
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {},
    },
    value: {
      name: "act_squared_re_glu_d_value",
      code: `fn act_squared_re_glu_d_value(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return select(0.0, gate * gate, gate > 0.0);
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
  secondDerivatives: {
    gate: {
      name: "act_squared_re_glu_d2_gate",
      code: `fn act_squared_re_glu_d2_gate(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (gate > 1000000000000000.0) { return 2.0 * value; }
  return select(0.0, 2.0 * value, gate > 0.0);
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {},
    },
    mixed: {
      name: "act_squared_re_glu_d2_mixed",
      code: `fn act_squared_re_glu_d2_mixed(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return select(0.0, gate + gate, gate > 0.0);
}`,
      parameters: [],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
  parameterDerivatives: {},
};
