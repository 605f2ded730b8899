// Generated from specs/activations/sign.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Sign: `act_sign` and its derivatives.
 *
 * `sign(x) = x > 0 ? 1 : -1`
 *
 * @see Courbariaux, Hubara, Soudry, El-Yaniv & Bengio 2016, Binarized Neural Networks, arXiv:1602.02830
 */
export const sign: WgslActivation = {
  name: "sign",
  forward: {
    name: "act_sign",
    code: `fn act_sign(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x == 0.0) { return 0.5 * (-1.0) + 0.5 * (1.0); }
  return select(-1.0, 1.0, x > 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: { zero: { at: "0.0", left: "-1.0", right: "1.0", use: "mid", jump: true } },
  },
  derivative: {
    name: "act_sign_derivative",
    code: `fn act_sign_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: { zero: { at: "0.0", left: "0.0", right: "0.0", use: "left" } },
  },
  secondDerivative: {
    name: "act_sign_second_derivative",
    code: `fn act_sign_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
