// Generated from specs/activations/sShapedRelu.ts by @subgrad/generator. Do not edit.
import type { WgslActivation } from "../runtime/types.ts";
import { fnIsNaN } from "./internal/isNaN.ts";

const lowerThresholdParameter = { name: "lowerThreshold", default: 0, learnable: true as const };

const lowerSlopeParameter = { name: "lowerSlope", default: 0.2, learnable: true as const };

const upperThresholdParameter = { name: "upperThreshold", default: 1, learnable: true as const };

const upperSlopeParameter = { name: "upperSlope", default: 1, learnable: true as const };

const requirements = [["lowerThreshold", "<=", "upperThreshold"]] as const;

/**
 * S-shaped rectified linear unit: `act_s_shaped_relu` and its derivatives.
 *
 * `sShapedRelu(x, lowerThreshold, lowerSlope, upperThreshold, upperSlope) = x < lowerThreshold ? lowerThreshold + lowerSlope * (x - lowerThreshold) : x > upperThreshold ? upperThreshold + upperSlope * (x - upperThreshold) : x`
 *
 * Requires `lowerThreshold <= upperThreshold`.
 *
 * @see Jin, Xu, Feng, Wei, Xiong & Yan 2016, arXiv:1512.07030
 */
export const sShapedRelu: WgslActivation = {
  name: "sShapedRelu",
  forward: {
    name: "act_s_shaped_relu",
    code: `fn act_s_shaped_relu(x: f32, lowerThreshold: f32, lowerSlope: f32, upperThreshold: f32, upperSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (bitcast<u32>(x) == 0xff800000u) { return select(lowerSlope * x, lowerThreshold, lowerSlope == 0.0); }
  if (bitcast<u32>(x) == 0x7f800000u) { return select(upperSlope * x, upperThreshold, upperSlope == 0.0); }
  if (x < lowerThreshold) { return lowerThreshold + lowerSlope * (x - lowerThreshold); }
  if (x > upperThreshold) { return upperThreshold + upperSlope * (x - upperThreshold); }
  return min(max(x, lowerThreshold), upperThreshold);
}`,
    parameters: [lowerThresholdParameter, lowerSlopeParameter, upperThresholdParameter, upperSlopeParameter],
    dependencies: [fnIsNaN],
    switches: {},
    requirements,
  },
  derivative: {
    name: "act_s_shaped_relu_derivative",
    code: `fn act_s_shaped_relu_derivative(x: f32, lowerThreshold: f32, lowerSlope: f32, upperThreshold: f32, upperSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  if (x < lowerThreshold) { return lowerSlope; }
  return select(1.0, upperSlope, x > upperThreshold);
}`,
    parameters: [lowerThresholdParameter, lowerSlopeParameter, upperThresholdParameter, upperSlopeParameter],
    dependencies: [fnIsNaN],
    switches: {
      lower: { at: "lowerThreshold", left: "lowerSlope", right: "1.0", use: "right" },
      upper: { at: "upperThreshold", left: "1.0", right: "upperSlope", use: "left" },
    },
    requirements,
  },
  secondDerivative: {
    name: "act_s_shaped_relu_second_derivative",
    code: `fn act_s_shaped_relu_second_derivative(x: f32, lowerThreshold: f32, lowerSlope: f32, upperThreshold: f32, upperSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return 0.0;
}`,
    parameters: [lowerThresholdParameter, lowerSlopeParameter, upperThresholdParameter, upperSlopeParameter],
    dependencies: [fnIsNaN],
    switches: {},
    requirements,
  },
  parameterDerivatives: {
    lowerThreshold: {
      name: "act_s_shaped_relu_d_lower_threshold",
      code: `fn act_s_shaped_relu_d_lower_threshold(x: f32, lowerThreshold: f32, lowerSlope: f32, upperThreshold: f32, upperSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 1.0 - lowerSlope, x < lowerThreshold);
}`,
      parameters: [
        lowerThresholdParameter,
        lowerSlopeParameter,
        upperThresholdParameter,
        upperSlopeParameter,
      ],
      dependencies: [fnIsNaN],
      switches: {
        lower: {
          at: "lowerThreshold",
          left: "1.0 - lowerSlope",
          right: "0.0",
          use: "right",
          slopes: ["lowerSlope", "1.0"],
        },
      },
      requirements,
    },
    lowerSlope: {
      name: "act_s_shaped_relu_d_lower_slope",
      code: `fn act_s_shaped_relu_d_lower_slope(x: f32, lowerThreshold: f32, lowerSlope: f32, upperThreshold: f32, upperSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, x - lowerThreshold, x < lowerThreshold);
}`,
      parameters: [
        lowerThresholdParameter,
        lowerSlopeParameter,
        upperThresholdParameter,
        upperSlopeParameter,
      ],
      dependencies: [fnIsNaN],
      switches: {},
      requirements,
    },
    upperThreshold: {
      name: "act_s_shaped_relu_d_upper_threshold",
      code: `fn act_s_shaped_relu_d_upper_threshold(x: f32, lowerThreshold: f32, lowerSlope: f32, upperThreshold: f32, upperSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, 1.0 - upperSlope, x > upperThreshold);
}`,
      parameters: [
        lowerThresholdParameter,
        lowerSlopeParameter,
        upperThresholdParameter,
        upperSlopeParameter,
      ],
      dependencies: [fnIsNaN],
      switches: {
        upper: {
          at: "upperThreshold",
          left: "0.0",
          right: "1.0 - upperSlope",
          use: "left",
          slopes: ["1.0", "upperSlope"],
        },
      },
      requirements,
    },
    upperSlope: {
      name: "act_s_shaped_relu_d_upper_slope",
      code: `fn act_s_shaped_relu_d_upper_slope(x: f32, lowerThreshold: f32, lowerSlope: f32, upperThreshold: f32, upperSlope: f32) -> f32 {
  if (act_fn_is_nan(x)) { return x; }
  return select(0.0, x - upperThreshold, x > upperThreshold);
}`,
      parameters: [
        lowerThresholdParameter,
        lowerSlopeParameter,
        upperThresholdParameter,
        upperSlopeParameter,
      ],
      dependencies: [fnIsNaN],
      switches: {},
      requirements,
    },
  },
};
