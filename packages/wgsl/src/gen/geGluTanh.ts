// Generated from specs/activations/geGluTanh.ts by @subgrad/generator. Do not edit.
import type { WgslGatedActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulGeluTanhBend } from "./internal/mulGeluTanhBend.ts";
import { fnMulGeluTanhSlope } from "./internal/mulGeluTanhSlope.ts";
import { fnMulMulTanhNormalCdf } from "./internal/mulMulTanhNormalCdf.ts";
import { fnMulTanhNormalCdf } from "./internal/mulTanhNormalCdf.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Gated linear unit with a gate that is the tanh approximation of gelu: `act_ge_glu_tanh` and its derivatives.
 *
 * `geGluTanh(gate, value) = gate / 2 * (1 + tanh(SQRT2 / 2 * TWO_OVER_SQRT_PI * (gate + 0.044715 * gate * gate * gate))) * value`
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export const geGluTanh: WgslGatedActivation = {
  name: "geGluTanh",
  gate: "first",
  forward: {
    name: "act_ge_glu_tanh",
    code: `fn act_ge_glu_tanh(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return value * gate; }
  if (bitcast<u32>(value) == 0x7f800000u) { return value * gate; }
  if (abs(value) < 1.0 || gate > 1.0) { return value * act_fn_mul_tanh_normal_cdf(gate, gate); }
  if (gate > -1.0) { return act_fn_mul_tanh_normal_cdf(gate * value, gate); }
  return act_fn_mul_mul_tanh_normal_cdf(value, gate, gate);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulMulTanhNormalCdf, fnMulTanhNormalCdf],
    switches: {},
  },
  inputDerivatives: {
    gate: {
      name: "act_ge_glu_tanh_d_gate",
      code: `fn act_ge_glu_tanh_d_gate(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return value * select(act_fn_mul_gelu_tanh_slope(1.0, gate), -1.0, gate < -1.0); }
  if (bitcast<u32>(value) == 0x7f800000u) { return value * select(act_fn_mul_gelu_tanh_slope(1.0, gate), -1.0, gate < -1.0); }
  if (abs(value) < 1.0 || gate > -1.0) { return value * act_fn_mul_gelu_tanh_slope(1.0, gate); }
  return act_fn_mul_gelu_tanh_slope(value, gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulGeluTanhSlope],
      switches: {},
    },
    value: {
      name: "act_ge_glu_tanh_d_value",
      code: `fn act_ge_glu_tanh_d_value(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_mul_tanh_normal_cdf(gate, gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulTanhNormalCdf],
      switches: {},
    },
  },
  secondDerivatives: {
    gate: {
      name: "act_ge_glu_tanh_d2_gate",
      code: `fn act_ge_glu_tanh_d2_gate(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return value * select(2.0 + 12.0 * 0.044715 * gate * gate - 4.0 * 0.3989423 * gate * (1.0 + 3.0 * 0.044715 * gate * gate) * (1.0 + 3.0 * 0.044715 * gate * gate) * act_fn_tanh(2.0 * 0.3989423 * (gate + 0.044715 * gate * gate * gate)), -1.0, abs(gate) > 10.0); }
  if (bitcast<u32>(value) == 0x7f800000u) { return value * select(2.0 + 12.0 * 0.044715 * gate * gate - 4.0 * 0.3989423 * gate * (1.0 + 3.0 * 0.044715 * gate * gate) * (1.0 + 3.0 * 0.044715 * gate * gate) * act_fn_tanh(2.0 * 0.3989423 * (gate + 0.044715 * gate * gate * gate)), -1.0, abs(gate) > 10.0); }
  if (abs(value) < 1.0) { return value * act_fn_mul_gelu_tanh_bend(1.0, gate); }
  return act_fn_mul_gelu_tanh_bend(value, gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulGeluTanhBend, fnTanh],
      switches: {},
    },
    mixed: {
      name: "act_ge_glu_tanh_d2_mixed",
      code: `fn act_ge_glu_tanh_d2_mixed(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_mul_gelu_tanh_slope(1.0, gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulGeluTanhSlope],
      switches: {},
    },
  },
  parameterDerivatives: {},
};
