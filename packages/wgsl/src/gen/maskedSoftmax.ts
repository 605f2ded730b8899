// Generated from specs/activations/maskedSoftmax.ts by @subgrad/generator. Do not edit.
import type { WgslRowActivation } from "../runtime/types.ts";
import { fnExpScaledDifference } from "./internal/expScaledDifference.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

const temperatureParameter = { name: "temperature", default: 1, above: 0 };

/**
 * Softmax of the elements that a mask leaves: `kernel` makes shaders of it.
 *
 * `maskedSoftmax(x, mask, temperature, plusInfinity, allMinusInfinity) = mask !== 0 ? exp(x / temperature) / rowSum(exp(x / temperature), mask !== 0) : 0`
 *
 * @see Vaswani et al. 2017, Attention Is All You Need, arXiv:1706.03762, section 3.2.3
 */
export const maskedSoftmax: WgslRowActivation = {
  name: "maskedSoftmax",
  parameters: [temperatureParameter],
  choices: [
    { name: "plusInfinity", choices: ["oneHot", "nan"], default: "oneHot" },
    { name: "allMinusInfinity", choices: ["nan", "zero", "uniform"], default: "zero" },
  ],
  forward: {
    name: "act_masked_softmax",
    code: `fn act_masked_softmax(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  let temperature = uniforms.temperature;
  var own_row_kinds = 0u;
  var own_largest = lowest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    let mask = f32(mask[row_start + element_index]);
    if (mask != 0.0) { own_row_kinds |= row_kind(x); }
    if (mask != 0.0) { own_largest = max(own_largest, x); }
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
        let mask = f32(mask[row_start + element_index]);
        if (mask != 0.0 && row_kind(x) == some_plus_infinity) { block_total += 1.0; }
        element_index += workgroup_size;
      }
      own_total += block_total;
    }
    let total = row_sum(own_total, lane_index);
    let share = 1.0 / total;
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        let x = x[row_start + element_index];
        let mask = f32(mask[row_start + element_index]);
        output[row_start + element_index] = select(select(0.0, share, mask != 0.0 && row_kind(x) == some_plus_infinity), act_fn_not_a_number(0.0), plusInfinity_is_nan);
      }
    }
    return;
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    var own_left = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_left = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let mask = f32(mask[row_start + element_index]);
        if (mask != 0.0) { block_left += 1.0; }
        element_index += workgroup_size;
      }
      own_left += block_left;
    }
    let left = row_sum(own_left, lane_index);
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        let mask = f32(mask[row_start + element_index]);
        output[row_start + element_index] = select(select(select(select(0.0, 1.0 / left, mask != 0.0), 1.0 / f32(uniforms.row_length), left == 0.0), 0.0, allMinusInfinity_is_zero), act_fn_not_a_number(0.0), allMinusInfinity_is_nan);
      }
    }
    return;
  }
  let largest = row_max(own_largest, lane_index);
  var own_total = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let mask = f32(mask[row_start + element_index]);
      let weight = select(0.0, act_fn_exp_scaled_difference(x, largest, temperature), mask != 0.0);
      block_total += weight;
      element_index += workgroup_size;
    }
    own_total += block_total;
  }
  let total = row_sum(own_total, lane_index);
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      let mask = f32(mask[row_start + element_index]);
      let weight = select(0.0, act_fn_exp_scaled_difference(x, largest, temperature), mask != 0.0);
      output[row_start + element_index] = weight / total;
    }
  }
}`,
    rank: "row",
    inputs: ["x", "mask"],
    dependencies: [fnExpScaledDifference, fnNotANumber],
  },
  backward: {
    name: "act_masked_softmax_backward",
    code: `fn act_masked_softmax_backward(row_index: u32, lane_index: u32, is_live: bool) {
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
      output[row_start + element_index] = y * (dy - total) / temperature;
    }
  }
}`,
    rank: "row",
    inputs: ["y", "dy"],
    dependencies: [fnNotANumber],
  },
  parameterBackward: {
    temperature: {
      name: "act_masked_softmax_d_temperature",
      code: `fn act_masked_softmax_d_temperature(row_index: u32, lane_index: u32) -> f32 {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  let temperature = uniforms.temperature;
  var own_row_kinds = 0u;
  var own_largest = lowest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    let mask = f32(mask[row_start + element_index]);
    let y = y[row_start + element_index];
    let dy = dy[row_start + element_index];
    if (mask != 0.0) { own_row_kinds |= row_kind(x) | (row_kind(y) & some_nan) | (row_kind(dy) & some_nan); }
    if (mask != 0.0) { own_largest = max(own_largest, x); }
  }
  let row_kinds = row_kinds_of(own_row_kinds, lane_index);
  if ((row_kinds & some_nan) != 0u) {
    return act_fn_not_a_number(0.0);
  }
  if ((row_kinds & some_plus_infinity) != 0u) {
    return select(0.0, act_fn_not_a_number(0.0), plusInfinity_is_nan);
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    return select(0.0, act_fn_not_a_number(0.0), allMinusInfinity_is_nan);
  }
  let largest = row_max(own_largest, lane_index);
  var own_mean = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_mean = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let y = y[row_start + element_index];
      let distance = select(x - largest, 0.0, y == 0.0);
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
      let distance = select(x - largest, 0.0, y == 0.0);
      block_total += dy * (y * (distance - mean));
      element_index += workgroup_size;
    }
    own_total += block_total;
  }
  let total = row_sum(own_total, lane_index);
  return -total / temperature / temperature;
}`,
      rank: "number",
      inputs: ["x", "mask", "y", "dy"],
      dependencies: [fnNotANumber],
    },
  },
};
