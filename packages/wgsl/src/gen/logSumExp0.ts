// Generated from specs/activations/logSumExp0.ts by @subgrad/generator. Do not edit.
import type { WgslRowActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnExpDifference } from "./internal/expDifference.ts";
import { fnInfinity } from "./internal/infinity.ts";
import { fnLog1p } from "./internal/log1p.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

/**
 * Logarithm of 1 plus the sum of exponentials: `kernel` makes shaders of it.
 *
 * `logSumExp0(x, plusInfinity) = log1p(rowSum(exp(x)))`
 *
 * @see Nielsen & Hadjeres 2018, Monte Carlo Information Geometry: The dually flat case, arXiv:1803.07225
 */
export const logSumExp0: WgslRowActivation = {
  name: "logSumExp0",
  parameters: [],
  choices: [{ name: "plusInfinity", choices: ["oneHot", "nan"], default: "oneHot" }],
  forward: {
    name: "act_log_sum_exp0",
    code: `fn act_log_sum_exp0(row_index: u32, lane_index: u32) -> f32 {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  var own_row_kinds = 0u;
  var own_largest2 = lowest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    own_row_kinds |= row_kind(x);
    own_largest2 = max(own_largest2, x);
  }
  let row_kinds = row_kinds_of(own_row_kinds, lane_index);
  if ((row_kinds & some_nan) != 0u) {
    return act_fn_not_a_number(0.0);
  }
  if ((row_kinds & some_plus_infinity) != 0u) {
    return act_fn_infinity(1.0);
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    return 0.0;
  }
  let largest2 = row_max(own_largest2, lane_index);
  let largest = max(0.0, largest2);
  var own_less = 0.0;
  var own_ties = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_less = 0.0;
    var block_ties = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      if (x != largest) { block_less += act_fn_exp_difference(x, largest); }
      if (x == largest) { block_ties += 1.0; }
      element_index += workgroup_size;
    }
    own_less += block_less;
    own_ties += block_ties;
  }
  let less = row_sum(own_less, lane_index);
  let ties = row_sum(own_ties, lane_index);
  return largest + act_fn_log1p(select(less + ties, act_fn_exp(-largest) + less + (ties - 1.0), largest > 0.0));
}`,
    rank: "number",
    inputs: ["x"],
    dependencies: [fnExp, fnExpDifference, fnInfinity, fnLog1p, fnNotANumber],
  },
  backward: {
    name: "act_log_sum_exp0_backward",
    code: `fn act_log_sum_exp0_backward(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  let dy = dy[row_index];
  var own_row_kinds = (row_kind(dy) & some_nan);
  var own_largest2 = lowest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    own_row_kinds |= row_kind(x);
    own_largest2 = max(own_largest2, x);
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
        output[row_start + element_index] = select(select(0.0, dy / total, row_kind(x) == some_plus_infinity), act_fn_not_a_number(0.0), plusInfinity_is_nan);
      }
    }
    return;
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        output[row_start + element_index] = 0.0;
      }
    }
    return;
  }
  let largest2 = row_max(own_largest2, lane_index);
  let largest = max(0.0, largest2);
  var own_total2 = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total2 = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let weight = act_fn_exp_difference(x, largest);
      block_total2 += weight;
      element_index += workgroup_size;
    }
    own_total2 += block_total2;
  }
  let total2 = row_sum(own_total2, lane_index);
  let total = act_fn_exp(-largest) + total2;
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      let weight = act_fn_exp_difference(x, largest);
      output[row_start + element_index] = dy * weight / total;
    }
  }
}`,
    rank: "row",
    inputs: ["x", "dy"],
    dependencies: [fnExp, fnExpDifference, fnNotANumber],
  },
  parameterBackward: {},
};
