// Generated from specs/activations/geGlu.ts by @subgrad/generator. Do not edit.
import type { WgslGatedActivation } from "../runtime/types.ts";
import { fnGeluSlope } from "./internal/geluSlope.ts";
import { fnInverseMills } from "./internal/inverseMills.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulMulNormalCdf } from "./internal/mulMulNormalCdf.ts";
import { fnMulMulNormalPdf } from "./internal/mulMulNormalPdf.ts";
import { fnMulNormalCdf } from "./internal/mulNormalCdf.ts";
import { fnMulNormalPdf } from "./internal/mulNormalPdf.ts";
import { fnNormalCdf } from "./internal/normalCdf.ts";
import { fnNormalPdf } from "./internal/normalPdf.ts";

/**
 * Gated linear unit with a gelu gate: `act_ge_glu` and its derivatives.
 *
 * `geGlu(gate, value) = gate * normalCdf(gate) * value`
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export const geGlu: WgslGatedActivation = {
  name: "geGlu",
  gate: "first",
  forward: {
    name: "act_ge_glu",
    code: `fn act_ge_glu(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return value * gate; }
  if (bitcast<u32>(value) == 0x7f800000u) { return value * gate; }
  if (abs(value) < 1.0 || gate > 1.0) { return value * act_fn_mul_normal_cdf(gate, gate); }
  if (gate > -1.0) { return act_fn_mul_normal_cdf(gate * value, gate); }
  return act_fn_mul_mul_normal_cdf(value, gate, gate);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulMulNormalCdf, fnMulNormalCdf],
    switches: {},
  },
  inputDerivatives: {
    gate: {
      name: "act_ge_glu_d_gate",
      code: `fn act_ge_glu_d_gate(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return value * select(act_fn_normal_cdf(gate) + gate * act_fn_normal_pdf(gate), gate + 1.0 / act_fn_inverse_mills(-gate), gate < -1.0); }
  if (bitcast<u32>(value) == 0x7f800000u) { return value * select(act_fn_normal_cdf(gate) + gate * act_fn_normal_pdf(gate), gate + 1.0 / act_fn_inverse_mills(-gate), gate < -1.0); }
  if (gate > -1.0 || abs(value) < 1.0) { return value * act_fn_gelu_slope(gate); }
  return act_fn_mul_mul_normal_pdf(value, gate + 1.0 / act_fn_inverse_mills(-gate), gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnGeluSlope, fnInverseMills, fnMulMulNormalPdf, fnNormalCdf, fnNormalPdf],
      switches: {},
    },
    value: {
      name: "act_ge_glu_d_value",
      code: `fn act_ge_glu_d_value(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_mul_normal_cdf(gate, gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulNormalCdf],
      switches: {},
    },
  },
  secondDerivatives: {
    gate: {
      name: "act_ge_glu_d2_gate",
      code: `fn act_ge_glu_d2_gate(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return value * (2.0 - gate * gate); }
  if (bitcast<u32>(value) == 0x7f800000u) { return value * (2.0 - gate * gate); }
  if (abs(gate) < 4.0 || abs(value) < 1.0) { return value * act_fn_mul_normal_pdf(2.0 - gate * gate, gate); }
  return act_fn_mul_mul_normal_pdf(value, 2.0 - gate * gate, gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulMulNormalPdf, fnMulNormalPdf],
      switches: {},
    },
    mixed: {
      name: "act_ge_glu_d2_mixed",
      code: `fn act_ge_glu_d2_mixed(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_gelu_slope(gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnGeluSlope],
      switches: {},
    },
  },
  parameterDerivatives: {},
};
