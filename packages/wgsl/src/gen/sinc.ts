// Generated from specs/activations/sinc.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnCos } from "./internal/cos.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnSinc } from "./internal/sinc.ts";

/**
 * Cardinal sine: `act_sinc` and its derivatives.
 *
 * `sinc(x) = sin(x) / x`
 *
 * At x = 0, where the formula is 0/0: its limit, 1.
 *
 * @see Woodward & Davies 1952, Information theory and inverse probability in telecommunication
 */
export const sinc: WgslActivation = {
  name: "sinc",
  forward: {
    name: "act_sinc",
    code: `fn act_sinc(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_sinc(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnSinc],
    switches: {},
  },
  derivative: {
    name: "act_sinc_derivative",
    code: `fn act_sinc_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return 0.0; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 0.0; }
  if (abs(x) > 2.0) { return (act_fn_cos(x) - act_fn_sinc(x)) / x; }
  let t = x * x;
  let high = -1.0706029e-11 + t * (4.4983318e-14 + t * (-1.479714e-16 + t * (3.9146e-19 + t * (-8.51e-22 + t * 1.5e-24))));
  return x * (-0.33333334 + t * (0.033333335 + t * (-0.0011904762 + t * (0.000022045855 + t * (-2.5052108e-7 + t * (1.9270852e-9 + t * high))))));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnCos, fnSinc],
    switches: {},
  },
  secondDerivative: {
    name: "act_sinc_second_derivative",
    code: `fn act_sinc_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return 0.0; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 0.0; }
  if (abs(x) > 2.0) { return -act_fn_sinc(x) - 2.0 * (act_fn_cos(x) - act_fn_sinc(x)) / x / x; }
  let t = x * x;
  let p0 = -0.33333334 + t * (0.1 + t * (-0.005952381 + t * 0.000154321));
  let p4 = -0.0000022546897 + t * (2.1197938e-8 + t * (-1.3917838e-10 + t * 6.7474975e-13));
  let p8 = -2.5155144e-15 + t * (7.437718e-18 + t * (-1.7871e-20 + t * 3.56e-23));
  let p12 = -5.97e-26;
  let q = t * t * (t * t);
  return p0 + q * (p4 + q * (p8 + q * p12));
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnCos, fnSinc],
    switches: {},
  },
  parameterDerivatives: {},
};
