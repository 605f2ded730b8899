// Generated from specs/activations/softplus2Approx.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";

/**
 * Approximation of softplus to base 2 without a logarithm: `act_softplus2_approx` and its derivatives.
 *
 * `softplus2Approx(x) = x / (1 - exp(-x))`
 *
 * At x = 0, where the formula is 0/0: its limit, 1.
 *
 * @see x / (1 − e⁻ˣ) generates the Bernoulli numbers: NIST Digital Library of Mathematical Functions, 24.2.1
 */
export const softplus2Approx: WgslActivation = {
  name: "softplus2Approx",
  forward: {
    name: "act_softplus2_approx",
    code: `fn act_softplus2_approx(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1.1754944e-38) { return 1.0; }
  if (x < -40.0) { return act_fn_mul_exp(-x, x); }
  return -x / act_fn_expm1(-x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExpm1, fnMulExp],
    switches: {},
  },
  derivative: {
    name: "act_softplus2_approx_derivative",
    code: `fn act_softplus2_approx_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1.5) {
    let t = x * x;
    let high = -5.4234885e-12 + t * (1.5454912e-13 + t * (-4.349737e-15 + t * (1.21198e-16 + t * (-3.3491e-18 + t * (9.19e-20 + t * (-2.5e-21 + t * 6.8e-23))))));
    return 0.5 + x * (0.16666667 + t * (-0.0055555557 + t * (0.0001984127 + t * (-0.000006613757 + t * (2.0876757e-7 + t * (-6.341028e-9 + t * (1.873555e-10 + t * high)))))));
  }
  let p = act_fn_exp(-abs(x));
  let tail = act_fn_mul_exp((abs(x) - 1.0 + p) / (1.0 - p * (2.0 - p)), -abs(x));
  return select(1.0 - tail, tail, x < 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExp],
    switches: {},
  },
  secondDerivative: {
    name: "act_softplus2_approx_second_derivative",
    code: `fn act_softplus2_approx_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let a = abs(x);
  if (a < 1.5) {
    let t = x * x;
    let p0 = 0.16666667 + t * (-0.016666668 + t * (0.0009920635 + t * -0.000046296296));
    let p4 = 0.0000018789082 + t * (-6.975131e-8 + t * (2.4356217e-9 + t * -8.135233e-11));
    let p8 = 2.627335e-12 + t * (-8.264501e-14 + t * (2.5451593e-15 + t * -7.702865e-17));
    let p12 = 2.29756e-18 + t * (-6.7689e-20 + t * (1.973e-21 + t * -5.7e-23));
    let q = t * t * (t * t);
    return p0 + q * (p4 + q * (p8 + q * p12));
  }
  let p = act_fn_exp(-a);
  return act_fn_mul_exp((a - 2.0 + p * (a + 2.0)) / ((1.0 - p) * (1.0 - p) * (1.0 - p)), -a);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnExp, fnMulExp],
    switches: {},
  },
  parameterDerivatives: {},
};
