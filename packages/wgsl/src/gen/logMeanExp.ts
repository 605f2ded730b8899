// Generated from specs/activations/logMeanExp.ts by @subgrad/generator. Do not edit.
import type { WgslRowActivation } from "../runtime/types.ts";
import { fnExpDifference } from "./internal/expDifference.ts";
import { fnExpm1 } from "./internal/expm1.ts";
import { fnInfinity } from "./internal/infinity.ts";
import { fnLog1p } from "./internal/log1p.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

/**
 * Logarithm of the mean of exponentials: `kernel` makes shaders of it.
 *
 * `logMeanExp(x, plusInfinity, allMinusInfinity) = log(rowSum(exp(x)) / rowCount())`
 *
 * @see Burda, Grosse & Salakhutdinov 2016, Importance Weighted Autoencoders, arXiv:1509.00519
 */
export const logMeanExp: WgslRowActivation = {
  name: "logMeanExp",
  parameters: [],
  choices: [
    { name: "plusInfinity", choices: ["oneHot", "nan"], default: "oneHot" },
    { name: "allMinusInfinity", choices: ["nan", "zero", "uniform"], default: "nan" },
  ],
  forward: {
    name: "act_log_mean_exp",
    code: `fn act_log_mean_exp(row_index: u32, lane_index: u32) -> f32 {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  var own_row_kinds = 0u;
  var own_largest = lowest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    own_row_kinds |= row_kind(x);
    own_largest = max(own_largest, x);
  }
  let row_kinds = row_kinds_of(own_row_kinds, lane_index);
  if ((row_kinds & some_nan) != 0u) {
    return act_fn_not_a_number(0.0);
  }
  if ((row_kinds & some_plus_infinity) != 0u) {
    return act_fn_infinity(1.0);
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    return -act_fn_infinity(1.0);
  }
  let largest = row_max(own_largest, lane_index);
  var own_total = 0.0;
  var own_total2 = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    var block_total2 = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      block_total += act_fn_expm1(x - largest);
      block_total2 += act_fn_exp_difference(x, largest);
      element_index += workgroup_size;
    }
    own_total += block_total;
    own_total2 += block_total2;
  }
  let total = row_sum(own_total, lane_index);
  let total2 = row_sum(own_total2, lane_index);
  let lacking = total / f32(uniforms.row_length);
  let mean = total2 / f32(uniforms.row_length);
  let logarithm = act_fn_log1p(select(-lacking / mean, lacking, lacking > -0.5));
  return select(largest - logarithm, largest + logarithm, lacking > -0.5);
}`,
    rank: "number",
    inputs: ["x"],
    dependencies: [fnExpDifference, fnExpm1, fnInfinity, fnLog1p, fnNotANumber],
  },
  backward: {
    name: "act_log_mean_exp_backward",
    code: `fn act_log_mean_exp_backward(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  let dy = dy[row_index];
  var own_row_kinds = (row_kind(dy) & some_nan);
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
        output[row_start + element_index] = select(select(0.0, dy / total, row_kind(x) == some_plus_infinity), act_fn_not_a_number(0.0), plusInfinity_is_nan);
      }
    }
    return;
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        output[row_start + element_index] = select(select(dy / f32(uniforms.row_length), 0.0, allMinusInfinity_is_zero), act_fn_not_a_number(0.0), allMinusInfinity_is_nan);
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
      let weight = act_fn_exp_difference(x, largest);
      block_total += weight;
      element_index += workgroup_size;
    }
    own_total += block_total;
  }
  let total = row_sum(own_total, lane_index);
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
    dependencies: [fnExpDifference, fnNotANumber],
  },
  parameterBackward: {},
};
