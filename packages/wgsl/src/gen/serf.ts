// Generated from specs/activations/serf.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnErf } from "./internal/erf.ts";
import { fnExp } from "./internal/exp.ts";
import { fnExpProduct } from "./internal/expProduct.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnLog1pExp } from "./internal/log1pExp.ts";
import { fnMulExp } from "./internal/mulExp.ts";
import { fnMulExpProduct } from "./internal/mulExpProduct.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";

/**
 * Serf, a log-softplus error activation: `act_serf` and its derivatives.
 *
 * `serf(x) = x * erf(log1pExp(x))`
 *
 * @see Nag & Bhattacharyya 2021, arXiv:2108.09598
 */
export const serf: WgslActivation = {
  name: "serf",
  forward: {
    name: "act_serf",
    code: `fn act_serf(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -40.0) { return act_fn_mul_exp(1.1283792 * x, x); }
  return x * act_fn_erf(act_fn_log1p_exp(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnErf, fnLog1pExp, fnMulExp],
    switches: {},
  },
  derivative: {
    name: "act_serf_derivative",
    code: `fn act_serf_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 1.0; }
  if (x < -40.0) { return act_fn_mul_exp(1.1283792 * (1.0 + x), x); }
  let s = act_fn_log1p_exp(x);
  return act_fn_erf(s) + x * (1.1283792 * act_fn_exp_product(-s, s) * act_fn_sigmoid(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnErf, fnExpProduct, fnLog1pExp, fnMulExp, fnSigmoid],
    switches: {},
  },
  secondDerivative: {
    name: "act_serf_second_derivative",
    code: `fn act_serf_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x <= -40.0) { return act_fn_mul_exp(1.1283792 * (2.0 + x), x); }
  let right = min(max(x, 0.0), 100.0);
  let low = act_fn_log1p_exp(-abs(x));
  let s = act_fn_sigmoid(x);
  let factor = 1.1283792 * s * (2.0 + min(x, 100.0) * (act_fn_sigmoid(-x) - 2.0 * (right + low) * s));
  return act_fn_mul_exp_product(factor * act_fn_exp(-low * (low + 2.0 * right)), -right, right);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnLog1pExp, fnMulExp, fnMulExpProduct, fnSigmoid],
    switches: {},
  },
  parameterDerivatives: {},
};
