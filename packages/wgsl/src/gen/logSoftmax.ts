// Generated from specs/activations/logSoftmax.ts by @subgrad/generator. Do not edit.
import type { WgslRowActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnExpScaledDifference } from "./internal/expScaledDifference.ts";
import { fnInfinity } from "./internal/infinity.ts";
import { fnLog1p } from "./internal/log1p.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

const temperatureParameter = { name: "temperature", default: 1, above: 0 };

/**
 * Logarithm of softmax: `kernel` makes shaders of it.
 *
 * `logSoftmax(x, temperature, plusInfinity, allMinusInfinity) = x / temperature - log(rowSum(exp(x / temperature)))`
 *
 * @see Blanchard, Higham & Higham 2021, Accurately computing the log-sum-exp and softmax functions, IMA Journal of Numerical Analysis 41
 */
export const logSoftmax: WgslRowActivation = {
  name: "logSoftmax",
  parameters: [temperatureParameter],
  choices: [
    { name: "plusInfinity", choices: ["oneHot", "nan"], default: "oneHot" },
    { name: "allMinusInfinity", choices: ["nan", "zero", "uniform"], default: "nan" },
  ],
  forward: {
    name: "act_log_softmax",
    code: `fn act_log_softmax(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  let temperature = uniforms.temperature;
  var own_row_kinds = 0u;
  var own_largest = lowest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    own_row_kinds |= row_kind(x);
    own_largest = max(own_largest, x);
  }
  let row_kinds = row_kinds_of(own_row_kinds, lane_index);
  if ((row_kinds & some_nan) != 0u) {
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        output[row_start + element_index] = act_fn_not_a_number(0.0);
      }
    }
    return;
  }
  if ((row_kinds & some_plus_infinity) != 0u) {
    var own_total = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        if (row_kind(x) == some_plus_infinity) { block_total += 1.0; }
        element_index += workgroup_size;
      }
      own_total += block_total;
    }
    let total = row_sum(own_total, lane_index);
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        let x = x[row_start + element_index];
        output[row_start + element_index] = select(select(-act_fn_infinity(1.0), -act_fn_log1p(total - 1.0), row_kind(x) == some_plus_infinity), act_fn_not_a_number(0.0), plusInfinity_is_nan);
      }
    }
    return;
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        output[row_start + element_index] = select(select(-act_fn_log1p(f32(uniforms.row_length) - 1.0), -act_fn_infinity(1.0), allMinusInfinity_is_zero), act_fn_not_a_number(0.0), allMinusInfinity_is_nan);
      }
    }
    return;
  }
  let largest = row_max(own_largest, lane_index);
  var own_total = 0.0;
  var own_total2 = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    var block_total2 = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let weight = act_fn_exp_scaled_difference(x, largest, temperature);
      if (x != largest) { block_total += weight; }
      if (x == largest) { block_total2 += 1.0; }
      element_index += workgroup_size;
    }
    own_total += block_total;
    own_total2 += block_total2;
  }
  let total = row_sum(own_total, lane_index);
  let total2 = row_sum(own_total2, lane_index);
  let rest = total + (total2 - 1.0);
  let logarithm = act_fn_log1p(rest);
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      output[row_start + element_index] = (x - largest) / temperature - logarithm;
    }
  }
}`,
    rank: "row",
    inputs: ["x"],
    dependencies: [fnExpScaledDifference, fnInfinity, fnLog1p, fnNotANumber],
  },
  backward: {
    name: "act_log_softmax_backward",
    code: `fn act_log_softmax_backward(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  let temperature = uniforms.temperature;
  var own_row_kinds = 0u;
  var own_total = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let y = y[row_start + element_index];
      let dy = dy[row_start + element_index];
      own_row_kinds |= (row_kind(y) & some_nan) | (row_kind(dy) & some_nan);
      block_total += dy;
      element_index += workgroup_size;
    }
    own_total += block_total;
  }
  let row_kinds = row_kinds_of(own_row_kinds, lane_index);
  if ((row_kinds & some_nan) != 0u) {
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        output[row_start + element_index] = act_fn_not_a_number(0.0);
      }
    }
    return;
  }
  let total = row_sum(own_total, lane_index);
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let y = y[row_start + element_index];
      let dy = dy[row_start + element_index];
      output[row_start + element_index] = (dy - act_fn_exp(y) * total) / temperature;
    }
  }
}`,
    rank: "row",
    inputs: ["y", "dy"],
    dependencies: [fnExp, fnNotANumber],
  },
  parameterBackward: {
    temperature: {
      name: "act_log_softmax_d_temperature",
      code: `fn act_log_softmax_d_temperature(row_index: u32, lane_index: u32) -> f32 {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  let temperature = uniforms.temperature;
  var own_row_kinds = 0u;
  var own_largest = lowest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    let dy = dy[row_start + element_index];
    own_row_kinds |= row_kind(x) | (row_kind(dy) & some_nan);
    own_largest = max(own_largest, x);
  }
  let row_kinds = row_kinds_of(own_row_kinds, lane_index);
  if ((row_kinds & some_nan) != 0u) {
    return act_fn_not_a_number(0.0);
  }
  if ((row_kinds & some_plus_infinity) != 0u) {
    var own_total = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        let dy = dy[row_start + element_index];
        block_total += select(select(-act_fn_infinity(1.0), act_fn_infinity(1.0), dy > 0.0), 0.0, row_kind(x) == some_plus_infinity || dy == 0.0);
        element_index += workgroup_size;
      }
      own_total += block_total;
    }
    let total = row_sum(own_total, lane_index);
    return select(total, act_fn_not_a_number(0.0), plusInfinity_is_nan);
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    return select(0.0, act_fn_not_a_number(0.0), allMinusInfinity_is_nan);
  }
  let largest = row_max(own_largest, lane_index);
  var own_total = 0.0;
  var own_total2 = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    var block_total2 = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let distance = x - largest;
      let weight = act_fn_exp_scaled_difference(x, largest, temperature);
      block_total += select(weight * distance, 0.0, weight == 0.0);
      block_total2 += weight;
      element_index += workgroup_size;
    }
    own_total += block_total;
    own_total2 += block_total2;
  }
  let total = row_sum(own_total, lane_index);
  let total2 = row_sum(own_total2, lane_index);
  let mean = total / total2;
  var own_total3 = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total3 = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let dy = dy[row_start + element_index];
      let distance = x - largest;
      block_total3 += select(dy * (distance - mean), 0.0, dy == 0.0);
      element_index += workgroup_size;
    }
    own_total3 += block_total3;
  }
  let total3 = row_sum(own_total3, lane_index);
  return -total3 / temperature / temperature;
}`,
      rank: "number",
      inputs: ["x", "dy"],
      dependencies: [fnExpScaledDifference, fnInfinity, fnNotANumber],
    },
  },
};
