// Generated from specs/activations/gtu.ts by @subgrad/generator. Do not edit.
import type { WgslGatedActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoid } from "./internal/mulSigmoid.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";
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
  return act_fn_tanh(value) * act_fn_mul_sigmoid(act_fn_sigmoid(abs(gate)), -abs(gate));
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulSigmoid, fnSigmoid, fnTanh],
      switches: {},
    },
    value: {
      name: "act_gtu_d_value",
      code: `fn act_gtu_d_value(gate: f32, value: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_mul_sigmoid(4.0 * act_fn_sigmoid(2.0 * abs(value)), -2.0 * abs(value)) * act_fn_sigmoid(gate);
}`,
      parameters: [],
      dependencies: [fnIsNaN, fnMulSigmoid, fnSigmoid],
      switches: {},
    },
  },
  parameterDerivatives: {},
};
