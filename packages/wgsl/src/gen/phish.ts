// Generated from specs/activations/phish.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnInverseMills } from "./internal/inverseMills.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulNormalCdf } from "./internal/mulNormalCdf.ts";
import { fnMulNormalPdf } from "./internal/mulNormalPdf.ts";
import { fnMulSigmoid } from "./internal/mulSigmoid.ts";
import { fnNormalCdf } from "./internal/normalCdf.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";
import { fnTanh } from "./internal/tanh.ts";

/**
 * Phish, a tanh of gelu: `act_phish` and its derivatives.
 *
 * `phish(x) = x * tanh(x * normalCdf(x))`
 *
 * @see Naveen 2022, Phish: A Novel Hyper-Optimizable Activation Function, TechRxiv
 */
export const phish: WgslActivation = {
  name: "phish",
  forward: {
    name: "act_phish",
    code: `fn act_phish(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -7.0) { return act_fn_mul_normal_cdf(x * x, x); }
  return x * act_fn_tanh(act_fn_mul_normal_cdf(x, x));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulNormalCdf, fnTanh],
    switches: {},
  },
  derivative: {
    name: "act_phish_derivative",
    code: `fn act_phish_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 1.0; }
  if (abs(x) < 1e-20) { return x; }
  if (x < -7.0) { return act_fn_mul_normal_pdf(x * (x + 2.0 / act_fn_inverse_mills(-x)), x); }
  let g = act_fn_mul_normal_cdf(x, x);
  let slope = act_fn_normal_cdf(x) + act_fn_mul_normal_pdf(x, x);
  return act_fn_tanh(g) + x * act_fn_mul_sigmoid(4.0 * slope * act_fn_sigmoid(2.0 * g), -2.0 * g);
}`,
    parameters: [],
    dependencies: [
      fnIsNaN,
      fnInverseMills,
      fnMulNormalCdf,
      fnMulNormalPdf,
      fnMulSigmoid,
      fnNormalCdf,
      fnSigmoid,
      fnTanh,
    ],
    switches: {},
  },
  parameterDerivatives: {},
};
