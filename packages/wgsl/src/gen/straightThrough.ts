// Generated from specs/activations/straightThrough.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

/**
 * Straight-through step: `act_straight_through` and its derivatives.
 *
 * `straightThrough(x) = x > 0 ? 1 : 0`
 *
 * @see Bengio, Léonard & Courville 2013, arXiv:1308.3432; Courbariaux, Hubara, Soudry, El-Yaniv & Bengio 2016, arXiv:1602.02830
 */
export const straightThrough: WgslActivation = {
  name: "straightThrough",
  forward: {
    name: "act_straight_through",
    code: `fn act_straight_through(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 1.0, x > 0.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: { step: { at: "0.0", left: "0.0", right: "1.0", use: "left", jump: true } },
  },
  derivative: {
    name: "act_straight_through_derivative",
    code: `fn act_straight_through_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < -1.0) { return 0.0; }
  return select(1.0, 0.0, x > 1.0);
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {
      lower: { at: "-1.0", left: "0.0", right: "1.0", use: "right" },
      step: { at: "0.0", left: "1.0", right: "1.0", use: "left" },
      upper: { at: "1.0", left: "1.0", right: "0.0", use: "left" },
    },
  },
  secondDerivative: {
    name: "act_straight_through_second_derivative",
    code: `fn act_straight_through_second_derivative(x: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {},
};
