// Generated from specs/activations/softsign.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Softsign: `act_softsign` and its derivatives.
 *
 * `softsign(x) = x / (1 + abs(x))`
 *
 * From its result y, the derivative is `softsignDerivativeFromOutput(y) = (1 - abs(y)) * (1 - abs(y))`.
 *
 * @see Bergstra, Desjardins, Lamblin & Bengio 2009, Quadratic polynomials learn better image features
 */
export const softsign: WgslActivation = {
  name: "softsign",
  forward: {
    name: "act_softsign",
    code: `fn act_softsign(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return -1.0; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 1.0; }
  return x / (1.0 + abs(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_softsign_derivative",
    code: `fn act_softsign_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 1.0 / (1.0 + abs(x)) / (1.0 + abs(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_softsign_second_derivative",
    code: `fn act_softsign_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return (-(1.0 / (1.0 + abs(x)) * select(1.0, -1.0, x <= 0.0) / (1.0 + abs(x))) - 1.0 / (1.0 + abs(x)) / (1.0 + abs(x)) * select(1.0, -1.0, x <= 0.0)) / (1.0 + abs(x));
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_softsign_derivative_from_output",
    code: `fn act_softsign_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  return (1.0 - abs(y)) * (1.0 - abs(y));
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
