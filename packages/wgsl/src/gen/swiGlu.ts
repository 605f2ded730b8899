// Generated from specs/activations/swiGlu.ts by @subgrad/generator. Do not edit.
import type { WgslGatedActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoidProduct } from "./internal/mulSigmoidProduct.ts";
import { fnTanh } from "./internal/tanh.ts";

const betaParameter = { name: "beta", default: 1 };

/**
 * Gated linear unit with a swish gate: `act_swi_glu` and its derivatives.
 *
 * `swiGlu(gate, value, beta) = gate * sigmoid(beta * gate) * value`
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export const swiGlu: WgslGatedActivation = {
  name: "swiGlu",
  gate: "first",
  forward: {
    name: "act_swi_glu",
    code: `fn act_swi_glu(gate: f32, value: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return value * gate; }
  if (bitcast<u32>(value) == 0x7f800000u) { return value * gate; }
  if (abs(value) < 1.0 || beta * gate > 1.0) { return value * act_fn_mul_sigmoid_product(gate, beta, gate); }
  if (abs(value) < 1e+30) { return act_fn_mul_sigmoid_product(gate * value, beta, gate); }
  return gate * act_fn_mul_sigmoid_product(value, beta, gate);
}`,
    parameters: [betaParameter],
    dependencies: [fnIsNaN, fnMulSigmoidProduct],
    switches: {},
  },
  inputDerivatives: {
    gate: {
      name: "act_swi_glu_d_gate",
      code: `fn act_swi_glu_d_gate(gate: f32, value: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return value * (1.0 + act_fn_mul_sigmoid_product(beta * gate, -beta, gate)); }
  if (bitcast<u32>(value) == 0x7f800000u) { return value * (1.0 + act_fn_mul_sigmoid_product(beta * gate, -beta, gate)); }
  let factor = 1.0 + act_fn_mul_sigmoid_product(beta * gate, -beta, gate);
  if (abs(value) < 1.0) { return value * act_fn_mul_sigmoid_product(factor, beta, gate); }
  if (abs(value) < 1e+30) { return act_fn_mul_sigmoid_product(value * factor, beta, gate); }
  return factor * act_fn_mul_sigmoid_product(value, beta, gate);
}`,
      parameters: [betaParameter],
      dependencies: [fnIsNaN, fnMulSigmoidProduct],
      switches: {},
    },
    value: {
      name: "act_swi_glu_d_value",
      code: `fn act_swi_glu_d_value(gate: f32, value: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_mul_sigmoid_product(gate, beta, gate);
}`,
      parameters: [betaParameter],
      dependencies: [fnIsNaN, fnMulSigmoidProduct],
      switches: {},
    },
  },
  secondDerivatives: {
    gate: {
      name: "act_swi_glu_d2_gate",
      code: `fn act_swi_glu_d2_gate(gate: f32, value: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return value * beta * (2.0 - beta * gate * act_fn_tanh(0.5 * beta * gate)); }
  if (bitcast<u32>(value) == 0x7f800000u) { return value * beta * (2.0 - beta * gate * act_fn_tanh(0.5 * beta * gate)); }
  let z = min(abs(beta * gate), 2000.0);
  let factor = beta * (2.0 - z * act_fn_tanh(0.5 * z));
  if (abs(value) < 1.0) { return value * act_fn_mul_sigmoid_product(act_fn_mul_sigmoid_product(factor, beta, gate), -beta, gate); }
  if (abs(value) < 1e+30) { return act_fn_mul_sigmoid_product(act_fn_mul_sigmoid_product(value * factor, beta, gate), -beta, gate); }
  return factor * act_fn_mul_sigmoid_product(act_fn_mul_sigmoid_product(value, beta, gate), -beta, gate);
}`,
      parameters: [betaParameter],
      dependencies: [fnIsNaN, fnMulSigmoidProduct, fnTanh],
      switches: {},
    },
    mixed: {
      name: "act_swi_glu_d2_mixed",
      code: `fn act_swi_glu_d2_mixed(gate: f32, value: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  return act_fn_mul_sigmoid_product(1.0 + act_fn_mul_sigmoid_product(beta * gate, -beta, gate), beta, gate);
}`,
      parameters: [betaParameter],
      dependencies: [fnIsNaN, fnMulSigmoidProduct],
      switches: {},
    },
  },
  parameterDerivatives: {
    beta: {
      name: "act_swi_glu_d_beta",
      code: `fn act_swi_glu_d_beta(gate: f32, value: f32, beta: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  if (bitcast<u32>(value) == 0xff800000u) { return value * abs(act_fn_mul_sigmoid_product(gate, -abs(beta), abs(gate))); }
  if (bitcast<u32>(value) == 0x7f800000u) { return value * abs(act_fn_mul_sigmoid_product(gate, -abs(beta), abs(gate))); }
  let rising = act_fn_mul_sigmoid_product(gate, abs(beta), abs(gate));
  if (abs(value) < 1.0) { return value * act_fn_mul_sigmoid_product(gate * rising, -abs(beta), abs(gate)); }
  if (abs(value) < 1e+30) { return act_fn_mul_sigmoid_product(gate * value * rising, -abs(beta), abs(gate)); }
  return gate * (rising * act_fn_mul_sigmoid_product(value, -abs(beta), abs(gate)));
}`,
      parameters: [betaParameter],
      dependencies: [fnIsNaN, fnMulSigmoidProduct],
      switches: {},
    },
  },
};
