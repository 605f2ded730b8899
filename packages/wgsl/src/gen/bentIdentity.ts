// Generated from specs/activations/bentIdentity.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Bent identity: `act_bent_identity` and its derivatives.
 *
 * `bentIdentity(x) = (sqrt(x * x + 1) - 1) / 2 + x`
 *
 * @see Wikipedia, Activation function, table of activation functions
 */
export const bentIdentity: WgslActivation = {
  name: "bentIdentity",
  forward: {
    name: "act_bent_identity",
    code: `fn act_bent_identity(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return x; }
  let root = select(abs(x), sqrt(x * x + 1.0), abs(x) < 1000000000.0);
  return x + select(0.5 * (root - 1.0), 0.5 * x * x / (root + 1.0), abs(x) < 1.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_bent_identity_derivative",
    code: `fn act_bent_identity_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return 0.5; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 1.5; }
  return 1.0 + 0.5 * x / select(abs(x), sqrt(x * x + 1.0), abs(x) < 1000000000.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_bent_identity_second_derivative",
    code: `fn act_bent_identity_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1000000000.0) { return 0.5 / ((x * x + 1.0) * sqrt(x * x + 1.0)); }
  return 0.5 / abs(x) / abs(x) / abs(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
