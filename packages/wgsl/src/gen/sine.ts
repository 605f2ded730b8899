// Generated from specs/activations/sine.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnCosProduct } from "./internal/cosProduct.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnSinProduct } from "./internal/sinProduct.ts";

const omegaParameter = { name: "omega", default: 30, learnable: true as const };

/**
 * Sine: `act_sine` and its derivatives.
 *
 * `sine(x, omega) = sin(omega * x)`
 *
 * @see Sitzmann, Martel, Bergman, Lindell & Wetzstein 2020, arXiv:2006.09661
 */
export const sine: WgslActivation = {
  name: "sine",
  forward: {
    name: "act_sine",
    code: `fn act_sine(x: f32, omega: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (omega == 0.0) { return 0.0; }
  return act_fn_sin_product(omega, x);
}`,
    parameters: [omegaParameter],
    dependencies: [fnIsNaN, fnSinProduct],
    switches: {},
  },
  derivative: {
    name: "act_sine_derivative",
    code: `fn act_sine_derivative(x: f32, omega: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (omega == 0.0) { return 0.0; }
  return omega * act_fn_cos_product(omega, x);
}`,
    parameters: [omegaParameter],
    dependencies: [fnIsNaN, fnCosProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_sine_second_derivative",
    code: `fn act_sine_second_derivative(x: f32, omega: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (omega == 0.0) { return 0.0; }
  if (abs(omega * x) < 1e-15) { return -(omega * omega * omega) * x; }
  return -(omega * (omega * act_fn_sin_product(omega, x)));
}`,
    parameters: [omegaParameter],
    dependencies: [fnIsNaN, fnSinProduct],
    switches: {},
  },
  parameterDerivatives: {
    omega: {
      name: "act_sine_d_omega",
      code: `fn act_sine_d_omega(x: f32, omega: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (omega == 0.0) { return x; }
  return x * act_fn_cos_product(omega, x);
}`,
      parameters: [omegaParameter],
      dependencies: [fnIsNaN, fnCosProduct],
      switches: {},
    },
  },
};
