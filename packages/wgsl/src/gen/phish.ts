// Generated from specs/activations/phish.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnInverseMills } from "./internal/inverseMills.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";
import { fnMulNormalCdf } from "./internal/mulNormalCdf.ts";
import { fnMulNormalPdf } from "./internal/mulNormalPdf.ts";
import { fnMulSigmoid } from "./internal/mulSigmoid.ts";
import { fnMulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
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
  secondDerivative: {
    name: "act_phish_second_derivative",
    code: `fn act_phish_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x <= -7.0) { return act_fn_mul_normal_pdf(2.0 / act_fn_inverse_mills(-x) + x * (4.0 - x * x), x); }
  let g = act_fn_mul_normal_cdf(x, x);
  let cdf = act_fn_normal_cdf(x);
  let product = act_fn_mul_normal_pdf(x, x);
  let slope = cdf + product;
  let lost = cdf - slope + product;
  let t = min(x, 1000.0) * act_fn_tanh(g);
  let sum = slope * (2.0 - 2.0 * t * slope) + lost * (2.0 - 4.0 * t * slope);
  let factor = 4.0 * (sum + act_fn_mul_normal_pdf(x * (2.0 - x * x), x));
  if (x <= 2.0) { return act_fn_mul_sigmoid_slope(factor, 2.0 * g); }
  let q = act_fn_exp(-2.0 * g);
  return act_fn_mul_exp(factor * act_fn_exp(2.0 * act_fn_mul_normal_cdf(x, -x)) / ((1.0 + q) * (1.0 + q)), -2.0 * x);
}`,
    parameters: [],
    dependencies: [
      fnIsNaN,
      fnExp,
      fnInverseMills,
      fnMulExp,
      fnMulNormalCdf,
      fnMulNormalPdf,
      fnMulSigmoidSlope,
      fnNormalCdf,
      fnTanh,
    ],
    switches: {},
  },
  parameterDerivatives: {},
};
