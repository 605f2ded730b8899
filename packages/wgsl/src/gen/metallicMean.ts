// Generated from specs/activations/metallicMean.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Metallic mean: `act_metallic_mean` and its derivatives.
 *
 * `metallicMean(x) = (x + sqrt(x * x + 4)) / 2`
 *
 * From its result y, the derivative is `metallicMeanDerivativeFromOutput(y) = y > 1 ? 1 / (1 + 1 / y / y) : y > 0 ? y / (y + 1 / y) : 0`.
 *
 * @see de Spinadel 1999, The family of metallic means, Visual Mathematics 1(3)
 */
export const metallicMean: WgslActivation = {
  name: "metallicMean",
  forward: {
    name: "act_metallic_mean",
    code: `fn act_metallic_mean(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let d = x * x + 4.0;
  let root = select(abs(x), sqrt(d), abs(x) < 1000000000.0);
  if (abs(x) < 1.0) { return 0.5 * root + (0.5 * x + 0.25 * (x * x - (d - 4.0)) / root); }
  let h = 1.0 / (0.5 * abs(x) + 0.5 * root);
  return max(x, 0.0) + 1.0 / (abs(x) + h);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_metallic_mean_derivative",
    code: `fn act_metallic_mean_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 1.0; }
  let root = select(abs(x), sqrt(x * x + 4.0), abs(x) < 1000000000.0);
  if (x > -1.0) { return 0.5 + 0.5 * x / root; }
  let h = 1.0 / (0.5 * root - 0.5 * x);
  return 1.0 / (h - x) / root;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  secondDerivative: {
    name: "act_metallic_mean_second_derivative",
    code: `fn act_metallic_mean_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (abs(x) < 1000000000.0) { return 2.0 / ((x * x + 4.0) * sqrt(x * x + 4.0)); }
  return 2.0 / abs(x) / abs(x) / abs(x);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_metallic_mean_derivative_from_output",
    code: `fn act_metallic_mean_derivative_from_output(y: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  if (y > 1.0) { return 1.0 / (1.0 + 1.0 / y / y); }
  return select(0.0, y / (y + 1.0 / y), y > 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
