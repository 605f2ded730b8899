// Generated from specs/activations/gumbelSoftmax.ts by @subgrad/generator. Do not edit.
import type { WgslRowActivation } from "../runtime/types.ts";
import { fnDrawGumbel } from "./internal/drawGumbel.ts";
import { fnExpScaledDifference } from "./internal/expScaledDifference.ts";
import { fnExpScaledSum } from "./internal/expScaledSum.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

const temperatureParameter = { name: "temperature", default: 1, above: 0 };

/**
 * Gumbel-softmax: `kernel` makes shaders of it.
 *
 * `gumbelSoftmax(x, g, temperature, hard, plusInfinity, allMinusInfinity) = hard === "yes" ? rowIndex() === rowMin(rowIndex(), x + g === rowMax(x + g)) ? 1 : 0 : exp((x + g) / temperature) / rowSum(exp((x + g) / temperature))`
 *
 * @see Jang, Gu & Poole 2017, Categorical Reparameterization with Gumbel-Softmax, arXiv:1611.01144; Maddison, Mnih & Teh 2017, The Concrete Distribution, arXiv:1611.00712
 */
export const gumbelSoftmax: WgslRowActivation = {
  name: "gumbelSoftmax",
  noise: { name: "g", atInference: 0, draw: fnDrawGumbel },
  parameters: [temperatureParameter],
  choices: [
    { name: "hard", choices: ["no", "yes"], default: "no" },
    { name: "plusInfinity", choices: ["oneHot", "nan"], default: "oneHot" },
    { name: "allMinusInfinity", choices: ["nan", "zero", "uniform"], default: "nan" },
  ],
  forward: {
    name: "act_gumbel_softmax",
    code: `fn act_gumbel_softmax(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  let temperature = uniforms.temperature;
  var own_row_kinds = 0u;
  var own_largest = lowest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    let g = row_noise(row_start + element_index);
    own_row_kinds |= row_kind(x);
    own_largest = max(own_largest, x + g);
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
    var own_largest = lowest;
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      let g = row_noise(row_start + element_index);
      if (row_kind(x) == some_plus_infinity) { own_largest = max(own_largest, g); }
    }
    let largest = row_max(own_largest, lane_index);
    var own_smallest = highest;
    var own_total = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        let g = row_noise(row_start + element_index);
        let weight = select(0.0, act_fn_exp_scaled_difference(g, largest, temperature), row_kind(x) == some_plus_infinity);
        if (row_kind(x) == some_plus_infinity && g == largest) { own_smallest = min(own_smallest, f32(element_index)); }
        block_total += weight;
        element_index += workgroup_size;
      }
      own_total += block_total;
    }
    let smallest = row_min(own_smallest, lane_index);
    let total = row_sum(own_total, lane_index);
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        let x = x[row_start + element_index];
        let g = row_noise(row_start + element_index);
        let weight = select(0.0, act_fn_exp_scaled_difference(g, largest, temperature), row_kind(x) == some_plus_infinity);
        output[row_start + element_index] = select(select(weight / total, select(0.0, 1.0, f32(element_index) == smallest), hard_is_yes), act_fn_not_a_number(0.0), plusInfinity_is_nan);
      }
    }
    return;
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    var own_largest = lowest;
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let g = row_noise(row_start + element_index);
      own_largest = max(own_largest, g);
    }
    let largest = row_max(own_largest, lane_index);
    var own_smallest = highest;
    var own_total = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let g = row_noise(row_start + element_index);
        let weight = act_fn_exp_scaled_difference(g, largest, temperature);
        if (g == largest) { own_smallest = min(own_smallest, f32(element_index)); }
        block_total += weight;
        element_index += workgroup_size;
      }
      own_total += block_total;
    }
    let smallest = row_min(own_smallest, lane_index);
    let total = row_sum(own_total, lane_index);
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        let g = row_noise(row_start + element_index);
        let weight = act_fn_exp_scaled_difference(g, largest, temperature);
        output[row_start + element_index] = select(select(select(weight / total, select(0.0, 1.0, f32(element_index) == smallest), hard_is_yes), 0.0, allMinusInfinity_is_zero), act_fn_not_a_number(0.0), allMinusInfinity_is_nan);
      }
    }
    return;
  }
  let largest = row_max(own_largest, lane_index);
  var own_smallest = highest;
  var own_total = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let g = row_noise(row_start + element_index);
      let weight = act_fn_exp_scaled_sum(x, g, largest, temperature);
      if (x + g == largest) { own_smallest = min(own_smallest, f32(element_index)); }
      block_total += weight;
      element_index += workgroup_size;
    }
    own_total += block_total;
  }
  let smallest = row_min(own_smallest, lane_index);
  let total = row_sum(own_total, lane_index);
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      let g = row_noise(row_start + element_index);
      let weight = act_fn_exp_scaled_sum(x, g, largest, temperature);
      output[row_start + element_index] = select(weight / total, select(0.0, 1.0, f32(element_index) == smallest), hard_is_yes);
    }
  }
}`,
    rank: "row",
    inputs: ["x"],
    dependencies: [fnExpScaledDifference, fnExpScaledSum, fnNotANumber],
  },
  backward: {
    name: "act_gumbel_softmax_backward",
    code: `fn act_gumbel_softmax_backward(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  let temperature = uniforms.temperature;
  var own_row_kinds = 0u;
  var own_largest = lowest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    let g = row_noise(row_start + element_index);
    let dy = dy[row_start + element_index];
    own_row_kinds |= row_kind(x) | (row_kind(dy) & some_nan);
    own_largest = max(own_largest, x + g);
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
    var own_largest = lowest;
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      let g = row_noise(row_start + element_index);
      if (row_kind(x) == some_plus_infinity) { own_largest = max(own_largest, g); }
    }
    let largest = row_max(own_largest, lane_index);
    var own_total = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        let g = row_noise(row_start + element_index);
        let weight = select(0.0, act_fn_exp_scaled_difference(g, largest, temperature), row_kind(x) == some_plus_infinity);
        block_total += weight;
        element_index += workgroup_size;
      }
      own_total += block_total;
    }
    let total = row_sum(own_total, lane_index);
    var own_total2 = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total2 = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        let g = row_noise(row_start + element_index);
        let dy = dy[row_start + element_index];
        let weight = select(0.0, act_fn_exp_scaled_difference(g, largest, temperature), row_kind(x) == some_plus_infinity);
        let share = weight / total;
        block_total2 += dy * share;
        element_index += workgroup_size;
      }
      own_total2 += block_total2;
    }
    let total2 = row_sum(own_total2, lane_index);
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        let x = x[row_start + element_index];
        let g = row_noise(row_start + element_index);
        let dy = dy[row_start + element_index];
        let weight = select(0.0, act_fn_exp_scaled_difference(g, largest, temperature), row_kind(x) == some_plus_infinity);
        let share = weight / total;
        output[row_start + element_index] = select(share * (dy - total2) / temperature, act_fn_not_a_number(0.0), plusInfinity_is_nan);
      }
    }
    return;
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    var own_largest = lowest;
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let g = row_noise(row_start + element_index);
      own_largest = max(own_largest, g);
    }
    let largest = row_max(own_largest, lane_index);
    var own_total = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let g = row_noise(row_start + element_index);
        let weight = act_fn_exp_scaled_difference(g, largest, temperature);
        block_total += weight;
        element_index += workgroup_size;
      }
      own_total += block_total;
    }
    let total = row_sum(own_total, lane_index);
    var own_total2 = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total2 = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let g = row_noise(row_start + element_index);
        let dy = dy[row_start + element_index];
        let weight = act_fn_exp_scaled_difference(g, largest, temperature);
        let share = weight / total;
        block_total2 += dy * share;
        element_index += workgroup_size;
      }
      own_total2 += block_total2;
    }
    let total2 = row_sum(own_total2, lane_index);
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        let g = row_noise(row_start + element_index);
        let dy = dy[row_start + element_index];
        let weight = act_fn_exp_scaled_difference(g, largest, temperature);
        let share = weight / total;
        output[row_start + element_index] = select(select(share * (dy - total2) / temperature, 0.0, allMinusInfinity_is_zero), act_fn_not_a_number(0.0), allMinusInfinity_is_nan);
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
      let g = row_noise(row_start + element_index);
      let dy = dy[row_start + element_index];
      let root = act_fn_exp_scaled_sum(x, g, largest, 2.0 * temperature);
      block_total += root * root;
      block_total2 += dy * root * root;
      element_index += workgroup_size;
    }
    own_total += block_total;
    own_total2 += block_total2;
  }
  let total = row_sum(own_total, lane_index);
  let total2 = row_sum(own_total2, lane_index);
  let mean = total2 / total;
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      let g = row_noise(row_start + element_index);
      let dy = dy[row_start + element_index];
      let root = act_fn_exp_scaled_sum(x, g, largest, 2.0 * temperature);
      output[row_start + element_index] = root * (root * (dy - mean) / total / temperature);
    }
  }
}`,
    rank: "row",
    inputs: ["x", "dy"],
    dependencies: [fnExpScaledDifference, fnExpScaledSum, fnNotANumber],
  },
  parameterBackward: {
    temperature: {
      name: "act_gumbel_softmax_d_temperature",
      code: `fn act_gumbel_softmax_d_temperature(row_index: u32, lane_index: u32) -> f32 {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  let temperature = uniforms.temperature;
  var own_row_kinds = 0u;
  var own_largest = lowest;
  var own_largest2 = lowest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    let g = row_noise(row_start + element_index);
    let dy = dy[row_start + element_index];
    own_row_kinds |= row_kind(x) | (row_kind(dy) & some_nan);
    own_largest = max(own_largest, x + g);
    own_largest2 = max(own_largest2, x);
  }
  let row_kinds = row_kinds_of(own_row_kinds, lane_index);
  if ((row_kinds & some_nan) != 0u) {
    return act_fn_not_a_number(0.0);
  }
  if ((row_kinds & some_plus_infinity) != 0u) {
    var own_largest = lowest;
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      let g = row_noise(row_start + element_index);
      if (row_kind(x) == some_plus_infinity) { own_largest = max(own_largest, g); }
    }
    let largest = row_max(own_largest, lane_index);
    var own_total = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        let g = row_noise(row_start + element_index);
        let weight = select(0.0, act_fn_exp_scaled_difference(g, largest, temperature), row_kind(x) == some_plus_infinity);
        block_total += weight;
        element_index += workgroup_size;
      }
      own_total += block_total;
    }
    let total = row_sum(own_total, lane_index);
    var own_mean = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_mean = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        let g = row_noise(row_start + element_index);
        let weight = select(0.0, act_fn_exp_scaled_difference(g, largest, temperature), row_kind(x) == some_plus_infinity);
        let share = weight / total;
        block_mean += share * g;
        element_index += workgroup_size;
      }
      own_mean += block_mean;
    }
    let mean = row_sum(own_mean, lane_index);
    var own_total2 = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total2 = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        let g = row_noise(row_start + element_index);
        let dy = dy[row_start + element_index];
        let weight = select(0.0, act_fn_exp_scaled_difference(g, largest, temperature), row_kind(x) == some_plus_infinity);
        let share = weight / total;
        block_total2 += dy * (share * (g - mean));
        element_index += workgroup_size;
      }
      own_total2 += block_total2;
    }
    let total2 = row_sum(own_total2, lane_index);
    return select(-total2 / temperature / temperature, act_fn_not_a_number(0.0), plusInfinity_is_nan);
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    var own_largest = lowest;
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let g = row_noise(row_start + element_index);
      own_largest = max(own_largest, g);
    }
    let largest = row_max(own_largest, lane_index);
    var own_total = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let g = row_noise(row_start + element_index);
        let weight = act_fn_exp_scaled_difference(g, largest, temperature);
        block_total += weight;
        element_index += workgroup_size;
      }
      own_total += block_total;
    }
    let total = row_sum(own_total, lane_index);
    var own_mean = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_mean = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let g = row_noise(row_start + element_index);
        let weight = act_fn_exp_scaled_difference(g, largest, temperature);
        let share = weight / total;
        block_mean += share * g;
        element_index += workgroup_size;
      }
      own_mean += block_mean;
    }
    let mean = row_sum(own_mean, lane_index);
    var own_total2 = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total2 = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let g = row_noise(row_start + element_index);
        let dy = dy[row_start + element_index];
        let weight = act_fn_exp_scaled_difference(g, largest, temperature);
        let share = weight / total;
        block_total2 += dy * (share * (g - mean));
        element_index += workgroup_size;
      }
      own_total2 += block_total2;
    }
    let total2 = row_sum(own_total2, lane_index);
    return select(select(-total2 / temperature / temperature, 0.0, allMinusInfinity_is_zero), act_fn_not_a_number(0.0), allMinusInfinity_is_nan);
  }
  let largest = row_max(own_largest, lane_index);
  let largest2 = row_max(own_largest2, lane_index);
  var own_total = 0.0;
  var own_total2 = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    var block_total2 = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let g = row_noise(row_start + element_index);
      let root = act_fn_exp_scaled_sum(x, g, largest, 2.0 * temperature);
      let distance = select((x - largest2 + g) / temperature / temperature, 0.0, root == 0.0);
      block_total += root * root;
      block_total2 += root * (root * distance);
      element_index += workgroup_size;
    }
    own_total += block_total;
    own_total2 += block_total2;
  }
  let total = row_sum(own_total, lane_index);
  let total2 = row_sum(own_total2, lane_index);
  let mean = total2 / total;
  var own_total3 = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total3 = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let g = row_noise(row_start + element_index);
      let dy = dy[row_start + element_index];
      let root = act_fn_exp_scaled_sum(x, g, largest, 2.0 * temperature);
      let distance = select((x - largest2 + g) / temperature / temperature, 0.0, root == 0.0);
      block_total3 += dy * (root * (root * (distance - mean) / total));
      element_index += workgroup_size;
    }
    own_total3 += block_total3;
  }
  let total3 = row_sum(own_total3, lane_index);
  return -total3;
}`,
      rank: "number",
      inputs: ["x", "dy"],
      dependencies: [fnExpScaledDifference, fnExpScaledSum, fnNotANumber],
    },
  },
};
