// Generated from specs/activations/softplusApprox.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExpProduct } from "./internal/expProduct.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExpProduct } from "./internal/mulExpProduct.ts";

/**
 * Approximation of softplus without a logarithm: `act_softplus_approx` and its derivatives.
 *
 * `softplusApprox(x) = x / (1 - exp(-x / LN2))`
 *
 * At x = 0, where the formula is 0/0: its limit, LN2.
 *
 * @see x / (1 − e⁻ˣ) generates the Bernoulli numbers: NIST Digital Library of Mathematical Functions, 24.2.1
 */
export const softplusApprox: WgslActivation = {
  name: "softplusApprox",
  forward: {
    name: "act_softplus_approx",
    code: `fn act_softplus_approx(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let u = x / 0.6931472;
  if (abs(u) < 1.0) {
    let t = u * u;
    let high = -5.2841903e-10 + t * (1.338254e-11 + t * (-3.3897e-13 + t * (8.586e-15 + t * (-2.2e-16 + t * 5.5e-18))));
    return 0.6931472 + x * (0.5 + u * (0.083333336 + t * (-0.0013888889 + t * (0.000033068784 + t * (-8.267196e-7 + t * (2.0876756e-8 + t * high))))));
  }
  let h = act_fn_exp_product(-1.442695, abs(x));
  let s = act_fn_expm1(1.925963e-8 * min(abs(x), 2000.0));
  if (x > 0.0) { return x / (1.0 - h / (1.0 + s)); }
  let d = s - h;
  return act_fn_mul_exp_product(-x + x * (d / (1.0 + d)), 1.442695, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpProduct, fnExpm1, fnMulExpProduct],
    switches: {},
  },
  derivative: {
    name: "act_softplus_approx_derivative",
    code: `fn act_softplus_approx_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let u = x / 0.6931472;
  if (abs(u) < 1.5) {
    let t = u * u;
    let high = -5.4234885e-12 + t * (1.5454912e-13 + t * (-4.349737e-15 + t * (1.21198e-16 + t * (-3.3491e-18 + t * (9.19e-20 + t * (-2.5e-21 + t * 6.8e-23))))));
    return 0.5 + u * (0.16666667 + t * (-0.0055555557 + t * (0.0001984127 + t * (-0.000006613757 + t * (2.0876757e-7 + t * (-6.341028e-9 + t * (1.873555e-10 + t * high)))))));
  }
  let h = act_fn_exp_product(-1.442695, abs(x));
  let s = act_fn_expm1(1.925963e-8 * min(abs(x), 2000.0));
  let numerator = abs(x) - 0.6933594 - (-0.00021219444 - 0.6931472 * (h / (1.0 + s)));
  let excess = (s - h * 2.0 + (s - h) * (s - h)) / (1.0 + s);
  let tail = act_fn_mul_exp_product(numerator / (0.6931472 + 0.6931472 * excess), -1.442695, abs(x));
  return select(1.0 - tail, tail, x < 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpProduct, fnExpm1, fnMulExpProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_softplus_approx_second_derivative",
    code: `fn act_softplus_approx_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let u = x / 0.6931472;
  if (abs(u) < 1.5) {
    let t = u * u;
    let p0 = 0.16666667 + t * (-0.016666668 + t * (0.0009920635 + t * -0.000046296296));
    let p4 = 0.0000018789082 + t * (-6.975131e-8 + t * (2.4356217e-9 + t * -8.135233e-11));
    let p8 = 2.627335e-12 + t * (-8.264501e-14 + t * (2.5451593e-15 + t * -7.702865e-17));
    let p12 = 2.29756e-18 + t * (-6.7689e-20 + t * (1.973e-21 + t * -5.7e-23));
    let q = t * t * (t * t);
    return (p0 + q * (p4 + q * (p8 + q * p12))) / 0.6931472;
  }
  let a = min(abs(x), 2000.0);
  let h = act_fn_exp_product(-1.442695, a);
  let s = act_fn_expm1(1.925963e-8 * a);
  let p = h / (1.0 + s);
  let factor = (a - 2.0 * 0.6931472 + p * (a + 2.0 * 0.6931472)) / (0.6931472 * 0.6931472 * (1.0 + s) * (1.0 - p) * (1.0 - p) * (1.0 - p));
  return act_fn_mul_exp_product(factor, -1.442695, a);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpProduct, fnExpm1, fnMulExpProduct],
    switches: {},
  },
  parameterDerivatives: {},
};
