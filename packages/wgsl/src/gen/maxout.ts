// Generated from specs/activations/maxout.ts by @subgrad/generator. Do not edit.
import type { WgslRowActivation } from "../runtime/types.ts";
import { fnInfinity } from "./internal/infinity.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

/**
 * Maxout: `kernel` makes shaders of it.
 *
 * `maxout(x, ties) = rowMax(x)`
 *
 * @see Goodfellow, Warde-Farley, Mirza, Courville & Bengio 2013, Maxout Networks, arXiv:1302.4389
 */
export const maxout: WgslRowActivation = {
  name: "maxout",
  parameters: [],
  choices: [{ name: "ties", choices: ["first", "split"], default: "first" }],
  forward: {
    name: "act_maxout",
    code: `fn act_maxout(row_index: u32, lane_index: u32) -> f32 {
  let row_start = row_index * uniforms.row_stride;
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
  return largest;
}`,
    rank: "number",
    inputs: ["x"],
    dependencies: [fnInfinity, fnNotANumber],
  },
  backward: {
    name: "act_maxout_backward",
    code: `fn act_maxout_backward(row_index: u32, lane_index: u32, is_live: bool) {
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
    var own_smallest = highest;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        if (row_kind(x) == some_plus_infinity) { block_total += 1.0; }
        if (row_kind(x) == some_plus_infinity) { own_smallest = min(own_smallest, f32(element_index)); }
        element_index += workgroup_size;
      }
      own_total += block_total;
    }
    let total = row_sum(own_total, lane_index);
    let smallest = row_min(own_smallest, lane_index);
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        let x = x[row_start + element_index];
        output[row_start + element_index] = select(select(0.0, dy, f32(element_index) == smallest), select(0.0, dy / total, row_kind(x) == some_plus_infinity), ties_is_split);
      }
    }
    return;
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        output[row_start + element_index] = select(select(0.0, dy, f32(element_index) == 0.0), dy / f32(uniforms.row_length), ties_is_split);
      }
    }
    return;
  }
  let largest = row_max(own_largest, lane_index);
  var own_total = 0.0;
  var own_smallest = highest;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      if (x == largest) { block_total += 1.0; }
      if (x == largest) { own_smallest = min(own_smallest, f32(element_index)); }
      element_index += workgroup_size;
    }
    own_total += block_total;
  }
  let total = row_sum(own_total, lane_index);
  let smallest = row_min(own_smallest, lane_index);
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      output[row_start + element_index] = select(select(0.0, dy, f32(element_index) == smallest), select(0.0, dy / total, x == largest), ties_is_split);
    }
  }
}`,
    rank: "row",
    inputs: ["x", "dy"],
    dependencies: [fnNotANumber],
  },
  parameterBackward: {},
};
