// Generated from specs/activations/squareplus.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const bParameter = { name: "b", default: 4, min: 0 };

/**
 * Squareplus, an algebraic smooth rectifier: `act_squareplus` and its derivatives.
 *
 * `squareplus(x, b) = b === 0 ? max(x, 0) : (x + sqrt(x * x + b)) / 2`
 *
 * From its result y, the derivative is `squareplusDerivativeFromOutput(y, b) = y > 1 ? 1 / (1 + 0.25 * b / y / y) : y > 0 ? y / (y + 0.25 * b / y) : 0`.
 *
 * @see Barron 2021, arXiv:2112.11687
 */
export const squareplus: WgslActivation = {
  name: "squareplus",
  forward: {
    name: "act_squareplus",
    code: `fn act_squareplus(x: f32, b: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (b == 0.0) { return max(x, 0.0); }
  let d = x * x + b;
  let root = select(abs(x) * sqrt(1.0 + b / x / x), sqrt(d), x * x < 1000000000000000000.0);
  if (4.0 * x * x < b) { return 0.5 * root + (0.5 * x + 0.25 * (x * x - (d - b)) / root); }
  let h = 0.25 * b / (0.5 * abs(x) + 0.5 * root);
  return max(x, 0.0) + 0.25 * b / (abs(x) + h);
}`,
    parameters: [bParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivative: {
    name: "act_squareplus_derivative",
    code: `fn act_squareplus_derivative(x: f32, b: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return 1.0; }
  if (b == 0.0) { return select(0.0, 1.0, x > 0.0); }
  let root = select(select(x, -x, x <= 0.0) * sqrt(1.0 + b / x / x), sqrt(x * x + b), x * x < 1000000000000000000.0);
  if (x > 0.0 || 4.0 * x * x < b) { return 0.5 + 0.5 * x / root; }
  let h = 0.25 * b / (0.5 * root - 0.5 * x);
  return 0.25 * b / (h - x) / root;
}`,
    parameters: [bParameter],
    dependencies: [fnIsNaN],
    switches: {
      zero: {
        at: "0.0",
        when: "b == 0.0",
        left: "0.0",
        right: "1.0",
        use: "left",
        elsewhere: {
          jax: NaN,
          "keras-jax": NaN,
          "keras-tensorflow": NaN,
          "keras-torch": NaN,
          pytorch: NaN,
          tensorflow: NaN,
        },
      },
    },
  },
  secondDerivative: {
    name: "act_squareplus_second_derivative",
    code: `fn act_squareplus_second_derivative(x: f32, b: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (b == 0.0) { return 0.0; }
  if (x * x < 1000000000000000000.0) { return 0.5 * b / ((x * x + b) * sqrt(x * x + b)); }
  let root = select(x, -x, x <= 0.0) * sqrt(1.0 + b / x / x);
  return 0.5 * b / root / root / root;
}`,
    parameters: [bParameter],
    dependencies: [fnIsNaN],
    switches: {},
  },
  derivativeFromOutput: {
    name: "act_squareplus_derivative_from_output",
    code: `fn act_squareplus_derivative_from_output(y: f32, b: f32) -> f32 {
  if (act_fn_is_nan(y)) { return y; }
  if (y > 1.0) { return 1.0 / (1.0 + 0.25 * b / y / y); }
  return select(0.0, y / (y + 0.25 * b / y), y > 0.0);
}`,
    parameters: [{ name: "b", default: 4, min: 0 }],
    dependencies: [fnIsNaN],
    switches: {},
  },
  parameterDerivatives: {
    b: {
      name: "act_squareplus_d_b",
      code: `fn act_squareplus_d_b(x: f32, b: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (b == 0.0) { return abs(0.25 / x); }
  return 0.25 / select(select(x, -x, x <= 0.0) * sqrt(1.0 + b / x / x), sqrt(x * x + b), x * x < 1000000000000000000.0);
}`,
      parameters: [bParameter],
      dependencies: [fnIsNaN],
      switches: {},
    },
  },
};
