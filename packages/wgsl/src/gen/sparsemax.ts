// Generated from specs/activations/sparsemax.ts by @subgrad/generator. Do not edit.
import type { WgslRowActivation } from "../runtime/types.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

/**
 * Sparsemax: `kernel` makes shaders of it.
 *
 * `sparsemax(x, plusInfinity, allMinusInfinity) = max(x - rowSolve(rowMax(x) - 1, (tau) => rowSum(max(x - tau, 0)) - 1), 0)`
 *
 * @see Martins & Astudillo 2016, From Softmax to Sparsemax, arXiv:1602.02068
 */
export const sparsemax: WgslRowActivation = {
  name: "sparsemax",
  parameters: [],
  choices: [
    { name: "plusInfinity", choices: ["oneHot", "nan"], default: "oneHot" },
    { name: "allMinusInfinity", choices: ["nan", "zero", "uniform"], default: "nan" },
  ],
  forward: {
    name: "act_sparsemax",
    code: `fn act_sparsemax(row_index: u32, lane_index: u32, is_live: bool) {
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
        output[row_start + element_index] = select(select(1.0 / f32(uniforms.row_length), 0.0, allMinusInfinity_is_zero), act_fn_not_a_number(0.0), allMinusInfinity_is_nan);
      }
    }
    return;
  }
  let largest = row_max(own_largest, lane_index);
  var near = -1.0;
  loop {
    var own_total = 0.0;
    var own_total2 = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      var block_total2 = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        let distance = x - largest;
        block_total += max(distance - near, 0.0);
        block_total2 += -select(0.0, 1.0, distance - near > 0.0);
        element_index += workgroup_size;
      }
      own_total += block_total;
      own_total2 += block_total2;
    }
    let total = row_sum(own_total, lane_index);
    let total2 = row_sum(own_total2, lane_index);
    let next_place = near - (total - 1.0) / total2;
    if (row_kind(next_place) == some_nan || next_place <= near) { break; }
    near = next_place;
  }
  var own_total = 0.0;
  var own_total2 = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    var block_total2 = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let distance = x - largest;
      if (distance > near) { block_total += distance; }
      if (distance > near) { block_total2 += 1.0; }
      element_index += workgroup_size;
    }
    own_total += block_total;
    own_total2 += block_total2;
  }
  let total = row_sum(own_total, lane_index);
  let total2 = row_sum(own_total2, lane_index);
  let tau = (total - 1.0) / total2;
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      let distance = x - largest;
      output[row_start + element_index] = max(distance - tau, 0.0);
    }
  }
}`,
    rank: "row",
    inputs: ["x"],
    dependencies: [fnNotANumber],
  },
  backward: {
    name: "act_sparsemax_backward",
    code: `fn act_sparsemax_backward(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  var own_row_kinds = 0u;
  var own_total = 0.0;
  var own_total2 = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    var block_total2 = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let y = y[row_start + element_index];
      let dy = dy[row_start + element_index];
      own_row_kinds |= (row_kind(y) & some_nan) | (row_kind(dy) & some_nan);
      if (y > 0.0) { block_total += dy; }
      if (y > 0.0) { block_total2 += 1.0; }
      element_index += workgroup_size;
    }
    own_total += block_total;
    own_total2 += block_total2;
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
  let total2 = row_sum(own_total2, lane_index);
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let y = y[row_start + element_index];
      let dy = dy[row_start + element_index];
      output[row_start + element_index] = select(0.0, dy - total / total2, y > 0.0);
    }
  }
}`,
    rank: "row",
    inputs: ["y", "dy"],
    dependencies: [fnNotANumber],
  },
  parameterBackward: {},
};
