// Generated from specs/activations/softmin.ts by @subgrad/generator. Do not edit.
import type { WgslRowActivation } from "../runtime/types.ts";
import { fnExpScaledDifference } from "./internal/expScaledDifference.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

const temperatureParameter = { name: "temperature", default: 1, above: 0 };

/**
 * Softmin: `kernel` makes shaders of it.
 *
 * `softmin(x, temperature, minusInfinity, allPlusInfinity) = exp(-x / temperature) / rowSum(exp(-x / temperature))`
 *
 * @see Bridle 1990, Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition: of −x
 */
export const softmin: WgslRowActivation = {
  name: "softmin",
  parameters: [temperatureParameter],
  choices: [
    { name: "minusInfinity", choices: ["oneHot", "nan"], default: "oneHot" },
    { name: "allPlusInfinity", choices: ["nan", "zero", "uniform"], default: "nan" },
  ],
  forward: {
    name: "act_softmin",
    code: `fn act_softmin(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  let temperature = uniforms.temperature;
  var own_row_kinds = 0u;
  var own_smallest = highest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    own_row_kinds |= row_kind(x);
    own_smallest = min(own_smallest, x);
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
    var own_least = 0.0;
    var own_total = 0.0;
    var own_smallest = highest;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_least = 0.0;
      var block_total = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        if (row_kind(x) == some_minus_infinity) { block_least += 1.0; }
        if (row_kind(x) == some_plus_infinity) { block_total += 1.0; }
        if (row_kind(x) != some_plus_infinity) { own_smallest = min(own_smallest, x); }
        element_index += workgroup_size;
      }
      own_least += block_least;
      own_total += block_total;
    }
    let least = row_sum(own_least, lane_index);
    let total = row_sum(own_total, lane_index);
    let smallest = row_min(own_smallest, lane_index);
    var own_total2 = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total2 = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        let weight = select(act_fn_exp_scaled_difference(-x, -smallest, temperature), 0.0, row_kind(x) == some_plus_infinity);
        block_total2 += weight;
        element_index += workgroup_size;
      }
      own_total2 += block_total2;
    }
    let total2 = row_sum(own_total2, lane_index);
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        let x = x[row_start + element_index];
        let weight = select(act_fn_exp_scaled_difference(-x, -smallest, temperature), 0.0, row_kind(x) == some_plus_infinity);
        output[row_start + element_index] = select(select(weight / total2, select(select(1.0 / f32(uniforms.row_length), 0.0, allPlusInfinity_is_zero), act_fn_not_a_number(0.0), allPlusInfinity_is_nan), total == f32(uniforms.row_length)), select(select(0.0, 1.0 / least, row_kind(x) == some_minus_infinity), act_fn_not_a_number(0.0), minusInfinity_is_nan), least > 0.0);
      }
    }
    return;
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        output[row_start + element_index] = select(1.0 / f32(uniforms.row_length), act_fn_not_a_number(0.0), minusInfinity_is_nan);
      }
    }
    return;
  }
  if ((row_kinds & (some_plus_infinity | some_minus_infinity)) == some_minus_infinity && (row_kinds & some_finite) != 0u) {
    var own_total = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        if (row_kind(x) == some_minus_infinity) { block_total += 1.0; }
        element_index += workgroup_size;
      }
      own_total += block_total;
    }
    let total = row_sum(own_total, lane_index);
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        let x = x[row_start + element_index];
        output[row_start + element_index] = select(select(0.0, 1.0 / total, row_kind(x) == some_minus_infinity), act_fn_not_a_number(0.0), minusInfinity_is_nan);
      }
    }
    return;
  }
  let smallest = row_min(own_smallest, lane_index);
  var own_total = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let weight = act_fn_exp_scaled_difference(-x, -smallest, temperature);
      block_total += weight;
      element_index += workgroup_size;
    }
    own_total += block_total;
  }
  let total = row_sum(own_total, lane_index);
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      let weight = act_fn_exp_scaled_difference(-x, -smallest, temperature);
      output[row_start + element_index] = weight / total;
    }
  }
}`,
    rank: "row",
    inputs: ["x"],
    dependencies: [fnExpScaledDifference, fnNotANumber],
  },
  backward: {
    name: "act_softmin_backward",
    code: `fn act_softmin_backward(row_index: u32, lane_index: u32, is_live: bool) {
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
      block_total += dy * y;
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
      output[row_start + element_index] = -y * (dy - total) / temperature;
    }
  }
}`,
    rank: "row",
    inputs: ["y", "dy"],
    dependencies: [fnNotANumber],
  },
  parameterBackward: {
    temperature: {
      name: "act_softmin_d_temperature",
      code: `fn act_softmin_d_temperature(row_index: u32, lane_index: u32) -> f32 {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  let temperature = uniforms.temperature;
  var own_row_kinds = 0u;
  var own_smallest = highest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    let y = y[row_start + element_index];
    let dy = dy[row_start + element_index];
    own_row_kinds |= row_kind(x) | (row_kind(y) & some_nan) | (row_kind(dy) & some_nan);
    own_smallest = min(own_smallest, x);
  }
  let row_kinds = row_kinds_of(own_row_kinds, lane_index);
  if ((row_kinds & some_nan) != 0u) {
    return act_fn_not_a_number(0.0);
  }
  if ((row_kinds & some_plus_infinity) != 0u) {
    var own_total = 0.0;
    var own_total2 = 0.0;
    var own_smallest = highest;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      var block_total2 = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        if (row_kind(x) == some_minus_infinity) { block_total += 1.0; }
        if (row_kind(x) == some_plus_infinity) { block_total2 += 1.0; }
        if (row_kind(x) != some_plus_infinity) { own_smallest = min(own_smallest, x); }
        element_index += workgroup_size;
      }
      own_total += block_total;
      own_total2 += block_total2;
    }
    let total = row_sum(own_total, lane_index);
    let total2 = row_sum(own_total2, lane_index);
    let smallest = row_min(own_smallest, lane_index);
    var own_mean = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_mean = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        let y = y[row_start + element_index];
        let distance = select(x - smallest, 0.0, y == 0.0);
        block_mean += y * distance;
        element_index += workgroup_size;
      }
      own_mean += block_mean;
    }
    let mean = row_sum(own_mean, lane_index);
    var own_total3 = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total3 = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        let y = y[row_start + element_index];
        let dy = dy[row_start + element_index];
        let distance = select(x - smallest, 0.0, y == 0.0);
        block_total3 += dy * (y * (distance - mean));
        element_index += workgroup_size;
      }
      own_total3 += block_total3;
    }
    let total3 = row_sum(own_total3, lane_index);
    return select(select(total3 / temperature / temperature, select(0.0, act_fn_not_a_number(0.0), allPlusInfinity_is_nan), total2 == f32(uniforms.row_length)), select(0.0, act_fn_not_a_number(0.0), minusInfinity_is_nan), total > 0.0);
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    return select(0.0, act_fn_not_a_number(0.0), minusInfinity_is_nan);
  }
  if ((row_kinds & (some_plus_infinity | some_minus_infinity)) == some_minus_infinity && (row_kinds & some_finite) != 0u) {
    return select(0.0, act_fn_not_a_number(0.0), minusInfinity_is_nan);
  }
  let smallest = row_min(own_smallest, lane_index);
  var own_mean = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_mean = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let y = y[row_start + element_index];
      let distance = select(x - smallest, 0.0, y == 0.0);
      block_mean += y * distance;
      element_index += workgroup_size;
    }
    own_mean += block_mean;
  }
  let mean = row_sum(own_mean, lane_index);
  var own_total = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let y = y[row_start + element_index];
      let dy = dy[row_start + element_index];
      let distance = select(x - smallest, 0.0, y == 0.0);
      block_total += dy * (y * (distance - mean));
      element_index += workgroup_size;
    }
    own_total += block_total;
  }
  let total = row_sum(own_total, lane_index);
  return total / temperature / temperature;
}`,
      rank: "number",
      inputs: ["x", "y", "dy"],
      dependencies: [fnNotANumber],
    },
  },
};
