// Generated from specs/activations/softmax1.ts by @subgrad/generator. Do not edit.
import type { WgslRowActivation } from "../runtime/types.ts";
import { fnExp } from "./internal/exp.ts";
import { fnExpDifference } from "./internal/expDifference.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

/**
 * Softmax with a further 0: `kernel` makes shaders of it.
 *
 * `softmax1(x, plusInfinity) = exp(x) / (1 + rowSum(exp(x)))`
 *
 * @see Miller 2023, Attention Is Off By One
 */
export const softmax1: WgslRowActivation = {
  name: "softmax1",
  parameters: [],
  choices: [{ name: "plusInfinity", choices: ["oneHot", "nan"], default: "oneHot" }],
  forward: {
    name: "act_softmax1",
    code: `fn act_softmax1(row_index: u32, lane_index: u32, is_live: bool) {
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
        output[row_start + element_index] = select(select(0.0, 1.0 / total, row_kind(x) == some_plus_infinity), act_fn_not_a_number(0.0), plusInfinity_is_nan);
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
      output[row_start + element_index] = weight / total;
    }
  }
}`,
    rank: "row",
    inputs: ["x"],
    dependencies: [fnExp, fnExpDifference, fnNotANumber],
  },
  backward: {
    name: "act_softmax1_backward",
    code: `fn act_softmax1_backward(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
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
      output[row_start + element_index] = y * (dy - total);
    }
  }
}`,
    rank: "row",
    inputs: ["y", "dy"],
    dependencies: [fnNotANumber],
  },
  parameterBackward: {},
};
