// Generated from specs/activations/rrelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnDrawUniform } from "./internal/drawUniform.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const lowerParameter = { name: "lower", default: 0.125, min: 0 };

const upperParameter = { name: "upper", default: 0.3333333333333333, min: 0 };

const requirements = [["lower", "<=", "upper"]] as const;

/**
 * Randomised leaky rectified linear unit: `act_rrelu` and its derivatives.
 *
 * `rrelu(x, lower, upper) = x > 0 ? x : (lower + (upper - lower) * u) * x`
 *
 * In training u is uniform in [0, 1) and drawn for every element, without training 0.5.
 *
 * Requires `lower <= upper`.
 *
 * @see Xu, Wang, Chen & Li 2015, arXiv:1505.00853
 */
export const rrelu: WgslActivation = {
  name: "rrelu",
  noise: { name: "u", atInference: 0.5, draw: fnDrawUniform },
  forward: {
    name: "act_rrelu",
    code: `fn act_rrelu(x: f32, u: f32, lower: f32, upper: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return select((lower + (upper - lower) * u) * x, 0.0, lower + (upper - lower) * u == 0.0); }
  return select((lower + (upper - lower) * u) * x, x, x > 0.0);
}`,
    parameters: [lowerParameter, upperParameter],
    dependencies: [fnIsNaN],
    switches: {},
    requirements,
  },
  derivative: {
    name: "act_rrelu_derivative",
    code: `fn act_rrelu_derivative(x: f32, u: f32, lower: f32, upper: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(lower + (upper - lower) * u, 1.0, x > 0.0);
}`,
    parameters: [lowerParameter, upperParameter],
    dependencies: [fnIsNaN],
    switches: {
      zero: {
        at: "0.0",
        left: "lower + (upper - lower) * u",
        right: "1.0",
        use: "left",
        elsewhere: { pytorch: "left" },
      },
    },
    requirements,
  },
  parameterDerivatives: {
    lower: {
      name: "act_rrelu_d_lower",
      code: `fn act_rrelu_d_lower(x: f32, u: f32, lower: f32, upper: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select((1.0 - u) * x, 0.0, x > 0.0);
}`,
      parameters: [lowerParameter, upperParameter],
      dependencies: [fnIsNaN],
      switches: {},
      requirements,
    },
    upper: {
      name: "act_rrelu_d_upper",
      code: `fn act_rrelu_d_upper(x: f32, u: f32, lower: f32, upper: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return select(u * x, 0.0, u == 0.0); }
  return select(u * x, 0.0, x > 0.0);
}`,
      parameters: [lowerParameter, upperParameter],
      dependencies: [fnIsNaN],
      switches: {},
      requirements,
    },
  },
};
