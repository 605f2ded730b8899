// Generated from specs/activations/glu.ts by @subgrad/generator. Do not edit.
import type { WgslGatedActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoid } from "./internal/mulSigmoid.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";
import { fnSigmoidSlope } from "./internal/sigmoidSlope.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Gated linear unit: `act_glu` and its derivatives.
 *
 * `glu(gate, value) = value * sigmoid(gate)`
 *
 * @see Dauphin, Fan, Auli & Grangier 2017, arXiv:1612.08083
 */
export const glu: WgslGatedActivation = {
  name: "glu",
  gate: "second",
  forward: {
    name: "act_glu",
    code: `fn act_glu(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return value * select(act_fn_sigmoid(gate), -(1.0 / gate), gate < -1.0); }
  if (bitcast<u32>(value) == 0x7f800000u) { return value * select(act_fn_sigmoid(gate), -(1.0 / gate), gate < -1.0); }
  if (abs(value) < 1.0) { return value * act_fn_sigmoid(gate); }
  return act_fn_mul_sigmoid(value, gate);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulSigmoid, fnSigmoid],
    switches: {},
  },
  inputDerivatives: {
    gate: {
      name: "act_glu_d_gate",
      code: `fn act_glu_d_gate(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return value / (1.0 + abs(gate)); }
  if (bitcast<u32>(value) == 0x7f800000u) { return value / (1.0 + abs(gate)); }
  let rising = act_fn_sigmoid(abs(gate));
  if (abs(value) < 1.0) { return value * act_fn_mul_sigmoid(rising, -abs(gate)); }
  return act_fn_mul_sigmoid(value * rising, -abs(gate));
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulSigmoid, fnSigmoid],
      switches: {},
    },
    value: {
      name: "act_glu_d_value",
      code: `fn act_glu_d_value(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_sigmoid(gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnSigmoid],
      switches: {},
    },
  },
  secondDerivatives: {
    gate: {
      name: "act_glu_d2_gate",
      code: `fn act_glu_d2_gate(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return -(value * act_fn_tanh(0.5 * gate)); }
  if (bitcast<u32>(value) == 0x7f800000u) { return -(value * act_fn_tanh(0.5 * gate)); }
  if (abs(gate) < 1e-30) { return -0.125 * value * gate; }
  let t = act_fn_tanh(0.5 * gate);
  if (abs(value) < 1.0) { return value * act_fn_mul_sigmoid_slope(-t, gate); }
  return act_fn_mul_sigmoid_slope(-value * t, gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulSigmoidSlope, fnTanh],
      switches: {},
    },
    mixed: {
      name: "act_glu_d2_mixed",
      code: `fn act_glu_d2_mixed(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_sigmoid_slope(gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnSigmoidSlope],
      switches: {},
    },
  },
  parameterDerivatives: {},
};
