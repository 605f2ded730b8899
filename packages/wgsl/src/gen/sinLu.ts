// Generated from specs/activations/sinLu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnCosProduct } from "./internal/cosProduct.ts";
import { fnIsNaN } from "./internal/isNaN.ts";
import { fnMulSigmoid } from "./internal/mulSigmoid.ts";
import { fnSinProduct } from "./internal/sinProduct.ts";
import { fnTanh } from "./internal/tanh.ts";

const aParameter = { name: "a", default: 1, learnable: true as const };

const bParameter = { name: "b", default: 1, learnable: true as const };

/**
 * Sinu-sigmoidal linear unit: `act_sin_lu` and its derivatives.
 *
 * `sinLu(x, a, b) = (x + a * sin(b * x)) * sigmoid(x)`
 *
 * @see Paul, Bandyopadhyay, Dutta, Roy & Biswas 2022, SinLU: Sinu-Sigmoidal Linear Unit, Mathematics 10(3), 337
 */
export const sinLu: WgslActivation = {
  name: "sinLu",
  forward: {
    name: "act_sin_lu",
    code: `fn act_sin_lu(x: f32, a: f32, b: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0x7f800000u) { return x; }
  return act_fn_mul_sigmoid(select(x + a * act_fn_sin_product(b, x), (1.0 + a * b) * x, abs(x) < 1e-30), x);
}`,
    parameters: [aParameter, bParameter],
    dependencies: [fnIsNaN, fnMulSigmoid, fnSinProduct],
    switches: {},
  },
  derivative: {
    name: "act_sin_lu_derivative",
    code: `fn act_sin_lu_derivative(x: f32, a: f32, b: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let c = act_fn_cos_product(b, x);
  let half = act_fn_cos_product(0.5 * b, x);
  let slope = select(1.0 + a * b * c, 1.0 - a * b + 2.0 * a * b * (half * half), c < -0.5);
  let wave = x + a * act_fn_sin_product(b, x);
  return act_fn_mul_sigmoid(slope + select(act_fn_mul_sigmoid(wave, -x), wave - act_fn_mul_sigmoid(wave, x), x < 0.0), x);
}`,
    parameters: [aParameter, bParameter],
    dependencies: [fnIsNaN, fnCosProduct, fnMulSigmoid, fnSinProduct],
    switches: {},
  },
  secondDerivative: {
    name: "act_sin_lu_second_derivative",
    code: `fn act_sin_lu_second_derivative(x: f32, a: f32, b: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  let wave = x + a * act_fn_sin_product(b, x);
  let slope = 1.0 + a * b * act_fn_cos_product(b, x);
  let bend = a * b * b * act_fn_sin_product(b, x);
  return act_fn_mul_sigmoid(act_fn_mul_sigmoid(2.0 * slope - wave * act_fn_tanh(0.5 * x), -x) - bend, x);
}`,
    parameters: [aParameter, bParameter],
    dependencies: [fnIsNaN, fnCosProduct, fnMulSigmoid, fnSinProduct, fnTanh],
    switches: {},
  },
  parameterDerivatives: {
    a: {
      name: "act_sin_lu_d_a",
      code: `fn act_sin_lu_d_a(x: f32, a: f32, b: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid(act_fn_sin_product(b, x), x);
}`,
      parameters: [aParameter, bParameter],
      dependencies: [fnIsNaN, fnMulSigmoid, fnSinProduct],
      switches: {},
    },
    b: {
      name: "act_sin_lu_d_b",
      code: `fn act_sin_lu_d_b(x: f32, a: f32, b: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return act_fn_mul_sigmoid(a * (x * act_fn_cos_product(b, x)), x);
}`,
      parameters: [aParameter, bParameter],
      dependencies: [fnIsNaN, fnCosProduct, fnMulSigmoid],
      switches: {},
    },
  },
};
