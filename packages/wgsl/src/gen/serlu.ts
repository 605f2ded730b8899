// Generated from specs/activations/serlu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulExp } from "./internal/mulExp.ts";

/**
 * Scaled exponentially-regularised linear unit: `act_serlu` and its derivatives.
 *
 * `serlu(x) = x > 0 ? 1.07862 * x : 3.1326037074 * x * exp(x)`
 *
 * @see Zhang & Li 2018, arXiv:1807.10117
 */
export const serlu: WgslActivation = {
  name: "serlu",
  forward: {
    name: "act_serlu",
    code: `fn act_serlu(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 1.07862 * x; }
  return act_fn_mul_exp(3.1326036 * x, x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulExp],
    switches: {},
  },
  derivative: {
    name: "act_serlu_derivative",
    code: `fn act_serlu_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 1.07862; }
  return act_fn_mul_exp(3.1326036 * (1.0 + x), x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulExp],
    switches: { zero: { at: "0.0", left: "3.1326036", right: "1.07862", use: "left" } },
  },
  secondDerivative: {
    name: "act_serlu_second_derivative",
    code: `fn act_serlu_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x > 0.0) { return 0.0; }
  return act_fn_mul_exp(3.1326036 * (2.0 + x), x);
}`,
    parameters: [],
    dependencies: [fnIsNaN, fnMulExp],
    switches: {
      zero: {
        at: "0.0",
        left: "3.1326036 + 3.1326036",
        right: "0.0",
        use: "left",
        slopes: ["3.1326036", "1.07862"],
      },
    },
  },
  parameterDerivatives: {},
};
