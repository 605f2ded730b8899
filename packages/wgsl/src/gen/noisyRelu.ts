// Generated from specs/activations/noisyRelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnDrawNormal } from "./internal/drawNormal.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnSigmoid } from "./internal/sigmoid.ts";

/**
 * Noisy rectified linear unit: `act_noisy_relu` and its derivatives.
 *
 * `noisyRelu(x) = x + sqrt(sigmoid(x)) * z > 0 ? x + sqrt(sigmoid(x)) * z : 0`
 *
 * In training z is standard normal and drawn for every element, without training 0.
 *
 * @see Nair & Hinton 2010, Rectified Linear Units Improve Restricted Boltzmann Machines
 */
export const noisyRelu: WgslActivation = {
  name: "noisyRelu",
  noise: { name: "z", atInference: 0, draw: fnDrawNormal },
  forward: {
    name: "act_noisy_relu",
    code: `fn act_noisy_relu(x: f32, z: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let noisy = x + sqrt(act_fn_sigmoid(x)) * z;
  return select(0.0, noisy, noisy > 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnSigmoid],
    switches: {},
  },
  derivative: {
    name: "act_noisy_relu_derivative",
    code: `fn act_noisy_relu_derivative(x: f32, z: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let noisy = x + sqrt(act_fn_sigmoid(x)) * z;
  if (noisy > 0.0) { return 1.0 + 0.5 * sqrt(act_fn_sigmoid(x)) * act_fn_sigmoid(-x) * z; }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnSigmoid],
    switches: {
      zero: {
        of: "x + sqrt(act_fn_sigmoid(x)) * z",
        at: "0.0",
        left: "0.0",
        right: "1.0 + 0.5 * sqrt(act_fn_sigmoid(x)) * act_fn_sigmoid(-x) * z",
        use: "left",
      },
    },
  },
  parameterDerivatives: {},
};
