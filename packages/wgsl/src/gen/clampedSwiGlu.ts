// Generated from specs/activations/clampedSwiGlu.ts by @subgrad/generator. Do not edit.
import type { WgslGatedActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulAdd } from "./internal/mulAdd.ts";
import { fnMulSigmoidProduct } from "./internal/mulSigmoidProduct.ts";

const alphaParameter = { name: "alpha", default: 1.702 };

const limitParameter = { name: "limit", default: 7, above: 0 };

/**
 * Clamped gated linear unit with a swish gate: `act_clamped_swi_glu` and its derivatives.
 *
 * `clampedSwiGlu(gate, value, alpha, limit) = (max(-limit, min(value, limit)) + 1) * min(gate, limit) * sigmoid(alpha * min(gate, limit))`
 *
 * @see OpenAI 2025, gpt-oss-120b & gpt-oss-20b Model Card, arXiv:2508.10925
 */
export const clampedSwiGlu: WgslGatedActivation = {
  name: "clampedSwiGlu",
  gate: "first",
  forward: {
    name: "act_clamped_swi_glu",
    code: `fn act_clamped_swi_glu(gate: f32, value: f32, alpha: f32, limit: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  let g = select(limit, gate, gate < limit);
  let v = select(select(value, limit, value > limit), -limit, -limit > value);
  return act_fn_mul_sigmoid_product(select(act_fn_mul_add(v, g, g), (v + 1.0) * g, abs(g) < 1e-30), alpha, g);
}`,
    parameters: [alphaParameter, limitParameter],
    dependencies: [fnIsNaN, fnMulAdd, fnMulSigmoidProduct],
    switches: {},
  },
  inputDerivatives: {
    gate: {
      name: "act_clamped_swi_glu_d_gate",
      code: `fn act_clamped_swi_glu_d_gate(gate: f32, value: f32, alpha: f32, limit: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  let v = select(select(value, limit, value > limit), -limit, -limit > value);
  let z = alpha * gate;
  let factor = select(act_fn_mul_add(alpha, gate, 1.0), 1.0, z > 0.0) + act_fn_mul_sigmoid_product(abs(z), -abs(alpha), abs(gate));
  if (gate <= limit) { return act_fn_mul_sigmoid_product(act_fn_mul_add(v, factor, factor), alpha, gate); }
  return 0.0;
}`,
      parameters: [alphaParameter, limitParameter],
      dependencies: [fnIsNaN, fnMulAdd, fnMulSigmoidProduct],
      switches: {
        gateLimit: {
          of: "gate",
          at: "limit",
          left: "act_fn_mul_sigmoid_product(act_fn_mul_add(select(select(value, limit, value > limit), -limit, value < -limit), select(act_fn_mul_add(alpha, limit, 1.0), 1.0, alpha * limit > 0.0) + act_fn_mul_sigmoid_product(abs(alpha * limit), -abs(alpha), abs(limit)), select(act_fn_mul_add(alpha, limit, 1.0), 1.0, alpha * limit > 0.0) + act_fn_mul_sigmoid_product(abs(alpha * limit), -abs(alpha), abs(limit))), alpha, limit)",
          right: "0.0",
          use: "left",
          elsewhere: { pytorch: "left" },
        },
      },
    },
    value: {
      name: "act_clamped_swi_glu_d_value",
      code: `fn act_clamped_swi_glu_d_value(gate: f32, value: f32, alpha: f32, limit: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  let g = select(limit, gate, gate <= limit);
  if (value > limit) { return 0.0; }
  if (value < -limit) { return 0.0; }
  return act_fn_mul_sigmoid_product(g, alpha, g);
}`,
      parameters: [alphaParameter, limitParameter],
      dependencies: [fnIsNaN, fnMulSigmoidProduct],
      switches: {
        lower: {
          of: "value",
          at: "-limit",
          left: "0.0",
          right:
            "act_fn_mul_sigmoid_product(select(limit, gate, gate <= limit), alpha, select(limit, gate, gate <= limit))",
          use: "right",
          elsewhere: { pytorch: "right" },
        },
        upper: {
          of: "value",
          at: "limit",
          left: "act_fn_mul_sigmoid_product(select(limit, gate, gate <= limit), alpha, select(limit, gate, gate <= limit))",
          right: "0.0",
          use: "left",
          elsewhere: { pytorch: "left" },
        },
      },
    },
  },
  secondDerivatives: {
    gate: {
      name: "act_clamped_swi_glu_d2_gate",
      code: `fn act_clamped_swi_glu_d2_gate(gate: f32, value: f32, alpha: f32, limit: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  let v = select(select(value, limit, value > limit), -limit, -limit > value);
  let z = abs(alpha * gate);
  let bend = act_fn_mul_add(-abs(alpha), abs(gate), 2.0) + act_fn_mul_sigmoid_product(2.0 * z, -abs(alpha), abs(gate));
  let factor = (v + 1.0) * (alpha * select(-2000.0, bend, z < 2000.0));
  if (gate <= limit) { return act_fn_mul_sigmoid_product(act_fn_mul_sigmoid_product(factor, alpha, gate), -alpha, gate); }
  return 0.0;
}`,
      parameters: [alphaParameter, limitParameter],
      dependencies: [fnIsNaN, fnMulAdd, fnMulSigmoidProduct],
      switches: {
        gateLimit: {
          of: "gate",
          at: "limit",
          left: "act_fn_mul_sigmoid_product(1.0, alpha, limit) * (select(select(value, limit, value > limit), -limit, value < -limit) * (select(alpha, 0.0, alpha * limit > 0.0) + (act_fn_mul_sigmoid_product(1.0, -abs(alpha), abs(limit)) * (select(1.0, -1.0, alpha * limit < 0.0) * alpha) + act_fn_mul_sigmoid_product(-(abs(alpha * limit) * abs(alpha) * act_fn_mul_sigmoid_product(1.0, abs(alpha), abs(limit))), -abs(alpha), abs(limit)))) + (select(alpha, 0.0, alpha * limit > 0.0) + (act_fn_mul_sigmoid_product(1.0, -abs(alpha), abs(limit)) * (select(1.0, -1.0, alpha * limit < 0.0) * alpha) + act_fn_mul_sigmoid_product(-(abs(alpha * limit) * abs(alpha) * act_fn_mul_sigmoid_product(1.0, abs(alpha), abs(limit))), -abs(alpha), abs(limit))))) + act_fn_mul_sigmoid_product(act_fn_mul_add(select(select(value, limit, value > limit), -limit, value < -limit), select(act_fn_mul_add(alpha, limit, 1.0), 1.0, alpha * limit > 0.0) + act_fn_mul_sigmoid_product(abs(alpha * limit), -abs(alpha), abs(limit)), select(act_fn_mul_add(alpha, limit, 1.0), 1.0, alpha * limit > 0.0) + act_fn_mul_sigmoid_product(abs(alpha * limit), -abs(alpha), abs(limit))) * alpha * act_fn_mul_sigmoid_product(1.0, -alpha, limit), alpha, limit)",
          right: "0.0",
          use: "left",
          elsewhere: { pytorch: "left" },
          slopes: [
            "act_fn_mul_sigmoid_product(act_fn_mul_add(select(select(value, limit, value > limit), -limit, value < -limit), select(act_fn_mul_add(alpha, limit, 1.0), 1.0, alpha * limit > 0.0) + act_fn_mul_sigmoid_product(abs(alpha * limit), -abs(alpha), abs(limit)), select(act_fn_mul_add(alpha, limit, 1.0), 1.0, alpha * limit > 0.0) + act_fn_mul_sigmoid_product(abs(alpha * limit), -abs(alpha), abs(limit))), alpha, limit)",
            "0.0",
          ],
        },
      },
    },
    mixed: {
      name: "act_clamped_swi_glu_d2_mixed",
      code: `fn act_clamped_swi_glu_d2_mixed(gate: f32, value: f32, alpha: f32, limit: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  let slope = select(0.0, act_fn_mul_sigmoid_product(1.0 + act_fn_mul_sigmoid_product(alpha * gate, -alpha, gate), alpha, gate), gate <= limit);
  if (value > limit) { return 0.0; }
  return select(slope, 0.0, value < -limit);
}`,
      parameters: [alphaParameter, limitParameter],
      dependencies: [fnIsNaN, fnMulAdd, fnMulSigmoidProduct],
      switches: {
        gateLimit: {
          of: "gate",
          at: "limit",
          left: "select(select(act_fn_mul_sigmoid_product(1.0, alpha, limit) + act_fn_mul_sigmoid_product(limit * alpha * act_fn_mul_sigmoid_product(1.0, -alpha, limit), alpha, limit), 0.0, value < -limit), 0.0, value > limit)",
          right: "0.0",
          use: "left",
          elsewhere: { pytorch: "left" },
          slopes: [
            "act_fn_mul_sigmoid_product(act_fn_mul_add(select(select(value, limit, value > limit), -limit, value < -limit), select(act_fn_mul_add(alpha, limit, 1.0), 1.0, alpha * limit > 0.0) + act_fn_mul_sigmoid_product(abs(alpha * limit), -abs(alpha), abs(limit)), select(act_fn_mul_add(alpha, limit, 1.0), 1.0, alpha * limit > 0.0) + act_fn_mul_sigmoid_product(abs(alpha * limit), -abs(alpha), abs(limit))), alpha, limit)",
            "0.0",
          ],
        },
        lower: {
          of: "value",
          at: "-limit",
          left: "0.0",
          right:
            "act_fn_mul_sigmoid_product(1.0, alpha, select(limit, gate, gate <= limit)) * select(0.0, 1.0, gate <= limit) + act_fn_mul_sigmoid_product(select(limit, gate, gate <= limit) * alpha * act_fn_mul_sigmoid_product(1.0, -alpha, select(limit, gate, gate <= limit)), alpha, select(limit, gate, gate <= limit)) * select(0.0, 1.0, gate <= limit)",
          use: "right",
          elsewhere: { pytorch: "right" },
          slopes: [
            "0.0",
            "act_fn_mul_sigmoid_product(select(limit, gate, gate <= limit), alpha, select(limit, gate, gate <= limit))",
          ],
        },
        upper: {
          of: "value",
          at: "limit",
          left: "act_fn_mul_sigmoid_product(1.0, alpha, select(limit, gate, gate <= limit)) * select(0.0, 1.0, gate <= limit) + act_fn_mul_sigmoid_product(select(limit, gate, gate <= limit) * alpha * act_fn_mul_sigmoid_product(1.0, -alpha, select(limit, gate, gate <= limit)), alpha, select(limit, gate, gate <= limit)) * select(0.0, 1.0, gate <= limit)",
          right: "0.0",
          use: "left",
          elsewhere: { pytorch: "left" },
          slopes: [
            "act_fn_mul_sigmoid_product(select(limit, gate, gate <= limit), alpha, select(limit, gate, gate <= limit))",
            "0.0",
          ],
        },
      },
    },
  },
  parameterDerivatives: {
    alpha: {
      name: "act_clamped_swi_glu_d_alpha",
      code: `fn act_clamped_swi_glu_d_alpha(gate: f32, value: f32, alpha: f32, limit: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  let g = select(limit, gate, gate <= limit);
  let v = select(select(value, limit, value > limit), -limit, -limit > value);
  let rising = act_fn_mul_sigmoid_product(g, abs(alpha), abs(g));
  return act_fn_mul_sigmoid_product((v + 1.0) * g * rising, -abs(alpha), abs(g));
}`,
      parameters: [alphaParameter, limitParameter],
      dependencies: [fnIsNaN, fnMulSigmoidProduct],
      switches: {},
    },
    limit: {
      name: "act_clamped_swi_glu_d_limit",
      code: `fn act_clamped_swi_glu_d_limit(gate: f32, value: f32, alpha: f32, limit: f32) -> f32 {
  if (act_fn_is_nan(gate)) { return gate; }
  if (act_fn_is_nan(value)) { return value; }
  let g = select(limit, gate, gate <= limit);
  let v = select(select(value, limit, value > limit), -limit, -limit > value);
  let factor = 1.0 + act_fn_mul_sigmoid_product(alpha * limit, -alpha, limit);
  let ofGate = select(0.0, act_fn_mul_sigmoid_product((v + 1.0) * factor, alpha, limit), gate > limit);
  let silu = act_fn_mul_sigmoid_product(g, alpha, g);
  if (value > limit) { return ofGate + silu; }
  return select(ofGate, ofGate - silu, value < -limit);
}`,
      parameters: [alphaParameter, limitParameter],
      dependencies: [fnIsNaN, fnMulAdd, fnMulSigmoidProduct],
      switches: {
        gateLimit: {
          of: "gate",
          at: "limit",
          left: "select(select(0.0, -act_fn_mul_sigmoid_product(limit, alpha, limit), value < -limit), act_fn_mul_sigmoid_product(limit, alpha, limit), value > limit)",
          right:
            "select(select(act_fn_mul_sigmoid_product((select(select(value, limit, value > limit), -limit, value < -limit) + 1.0) * (1.0 + act_fn_mul_sigmoid_product(alpha * limit, -alpha, limit)), alpha, limit), act_fn_mul_sigmoid_product((select(select(value, limit, value > limit), -limit, value < -limit) + 1.0) * (1.0 + act_fn_mul_sigmoid_product(alpha * limit, -alpha, limit)), alpha, limit) - act_fn_mul_sigmoid_product(limit, alpha, limit), value < -limit), act_fn_mul_sigmoid_product((select(select(value, limit, value > limit), -limit, value < -limit) + 1.0) * (1.0 + act_fn_mul_sigmoid_product(alpha * limit, -alpha, limit)), alpha, limit) + act_fn_mul_sigmoid_product(limit, alpha, limit), value > limit)",
          use: "left",
          elsewhere: { pytorch: "left" },
          slopes: [
            "act_fn_mul_sigmoid_product(act_fn_mul_add(select(select(value, limit, value > limit), -limit, value < -limit), select(act_fn_mul_add(alpha, limit, 1.0), 1.0, alpha * limit > 0.0) + act_fn_mul_sigmoid_product(abs(alpha * limit), -abs(alpha), abs(limit)), select(act_fn_mul_add(alpha, limit, 1.0), 1.0, alpha * limit > 0.0) + act_fn_mul_sigmoid_product(abs(alpha * limit), -abs(alpha), abs(limit))), alpha, limit)",
            "0.0",
          ],
        },
        lower: {
          of: "value",
          at: "-limit",
          left: "select(0.0, act_fn_mul_sigmoid_product((1.0 - limit) * (1.0 + act_fn_mul_sigmoid_product(alpha * limit, -alpha, limit)), alpha, limit), gate > limit) - act_fn_mul_sigmoid_product(select(limit, gate, gate <= limit), alpha, select(limit, gate, gate <= limit))",
          right:
            "select(0.0, act_fn_mul_sigmoid_product((1.0 - limit) * (1.0 + act_fn_mul_sigmoid_product(alpha * limit, -alpha, limit)), alpha, limit), gate > limit)",
          use: "right",
          elsewhere: { pytorch: "right" },
          slopes: [
            "0.0",
            "act_fn_mul_sigmoid_product(select(limit, gate, gate <= limit), alpha, select(limit, gate, gate <= limit))",
          ],
        },
        upper: {
          of: "value",
          at: "limit",
          left: "select(0.0, act_fn_mul_sigmoid_product((limit + 1.0) * (1.0 + act_fn_mul_sigmoid_product(alpha * limit, -alpha, limit)), alpha, limit), gate > limit)",
          right:
            "select(0.0, act_fn_mul_sigmoid_product((limit + 1.0) * (1.0 + act_fn_mul_sigmoid_product(alpha * limit, -alpha, limit)), alpha, limit), gate > limit) + act_fn_mul_sigmoid_product(select(limit, gate, gate <= limit), alpha, select(limit, gate, gate <= limit))",
          use: "left",
          elsewhere: { pytorch: "left" },
          slopes: [
            "act_fn_mul_sigmoid_product(select(limit, gate, gate <= limit), alpha, select(limit, gate, gate <= limit))",
            "0.0",
          ],
        },
      },
    },
  },
};
