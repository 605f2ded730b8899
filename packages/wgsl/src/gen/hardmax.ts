// Generated from specs/activations/hardmax.ts by @subgrad/generator. Do not edit.
import type { WgslRowActivation } from "../runtime/types.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

/**
 * Hardmax: `kernel` makes shaders of it.
 *
 * `hardmax(x, ties) = ties === "split" ? x === rowMax(x) ? 1 / rowSum(1, x === rowMax(x)) : 0 : rowIndex() === rowMin(rowIndex(), x === rowMax(x)) ? 1 : 0`
 *
 * @see ONNX operator Hardmax
 */
export const hardmax: WgslRowActivation = {
  name: "hardmax",
  parameters: [],
  choices: [{ name: "ties", choices: ["first", "split"], default: "first" }],
  forward: {
    name: "act_hardmax",
    code: `fn act_hardmax(row_index: u32, lane_index: u32, is_live: bool) {
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
        output[row_start + element_index] = select(select(0.0, 1.0, f32(element_index) == smallest), select(0.0, 1.0 / total, row_kind(x) == some_plus_infinity), ties_is_split);
      }
    }
    return;
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        output[row_start + element_index] = select(select(0.0, 1.0, f32(element_index) == 0.0), 1.0 / f32(uniforms.row_length), ties_is_split);
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
      output[row_start + element_index] = select(select(0.0, 1.0, f32(element_index) == smallest), select(0.0, 1.0 / total, x == largest), ties_is_split);
    }
  }
}`,
    rank: "row",
    inputs: ["x"],
    dependencies: [fnNotANumber],
  },
  backward: {
    name: "act_hardmax_backward",
    code: `fn act_hardmax_backward(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  var own_row_kinds = 0u;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let dy = dy[row_start + element_index];
    own_row_kinds |= (row_kind(dy) & some_nan);
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
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      output[row_start + element_index] = 0.0;
    }
  }
}`,
    rank: "row",
    inputs: ["dy"],
    dependencies: [fnNotANumber],
  },
  parameterBackward: {},
};
