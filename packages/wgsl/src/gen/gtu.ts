// Generated from specs/activations/gtu.ts by @subgrad/generator. Do not edit.
import type { WgslGatedActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";
import { fnSigmoidSlope } from "./internal/sigmoidSlope.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Gated tanh unit: `act_gtu` and its derivatives.
 *
 * `gtu(gate, value) = tanh(value) * sigmoid(gate)`
 *
 * @see van den Oord, Kalchbrenner, Vinyals, Espeholt, Graves & Kavukcuoglu 2016, arXiv:1606.05328
 */
export const gtu: WgslGatedActivation = {
  name: "gtu",
  gate: "second",
  forward: {
    name: "act_gtu",
    code: `fn act_gtu(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_tanh(value) * act_fn_sigmoid(gate);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnSigmoid, fnTanh],
    switches: {},
  },
  inputDerivatives: {
    gate: {
      name: "act_gtu_d_gate",
      code: `fn act_gtu_d_gate(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_tanh(value) * act_fn_sigmoid_slope(gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnSigmoidSlope, fnTanh],
      switches: {},
    },
    value: {
      name: "act_gtu_d_value",
      code: `fn act_gtu_d_value(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_mul_sigmoid_slope(4.0, 2.0 * value) * act_fn_sigmoid(gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulSigmoidSlope, fnSigmoid],
      switches: {},
    },
  },
  secondDerivatives: {
    gate: {
      name: "act_gtu_d2_gate",
      code: `fn act_gtu_d2_gate(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return -(act_fn_tanh(value) * (act_fn_tanh(0.5 * gate) * act_fn_sigmoid_slope(gate)));
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnSigmoidSlope, fnTanh],
      switches: {},
    },
    mixed: {
      name: "act_gtu_d2_mixed",
      code: `fn act_gtu_d2_mixed(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_mul_sigmoid_slope(4.0, 2.0 * value) * act_fn_sigmoid_slope(gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulSigmoidSlope, fnSigmoidSlope],
      switches: {},
    },
    value: {
      name: "act_gtu_d2_value",
      code: `fn act_gtu_d2_value(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_mul_sigmoid_slope(-8.0 * act_fn_tanh(value), 2.0 * value) * act_fn_sigmoid(gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulSigmoidSlope, fnSigmoid, fnTanh],
      switches: {},
    },
  },
  parameterDerivatives: {},
};
