// Generated from specs/activations/entmax15.ts by @subgrad/generator. Do not edit.
import type { WgslRowActivation } from "../runtime/types.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

/**
 * 1.5-entmax: `kernel` makes shaders of it.
 *
 * `entmax15(x, plusInfinity, allMinusInfinity) = max(x / 2 - rowSolve(rowMax(x) / 2 - 1, (t) => rowSum(max(x / 2 - t, 0) * max(x / 2 - t, 0)) - 1), 0) * max(x / 2 - rowSolve(rowMax(x) / 2 - 1, (t) => rowSum(max(x / 2 - t, 0) * max(x / 2 - t, 0)) - 1), 0)`
 *
 * @see Peters, Niculae & Martins 2019, Sparse Sequence-to-Sequence Models, arXiv:1905.05702
 */
export const entmax15: WgslRowActivation = {
  name: "entmax15",
  parameters: [],
  choices: [
    { name: "plusInfinity", choices: ["oneHot", "nan"], default: "oneHot" },
    { name: "allMinusInfinity", choices: ["nan", "zero", "uniform"], default: "nan" },
  ],
  forward: {
    name: "act_entmax15",
    code: `fn act_entmax15(row_index: u32, lane_index: u32, is_live: bool) {
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
  var tau = -1.0;
  loop {
    var own_total = 0.0;
    var own_total2 = 0.0;
    for (var element_index = lane_index; element_index < uniforms.row_length;) {
      var block_total = 0.0;
      var block_total2 = 0.0;
      for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
        let x = x[row_start + element_index];
        let distance = (x - largest) * 0.5;
        block_total += max(distance - tau, 0.0) * max(distance - tau, 0.0);
        block_total2 += -(select(0.0, 1.0, distance - tau > 0.0) * max(distance - tau, 0.0)) - max(distance - tau, 0.0) * select(0.0, 1.0, distance - tau > 0.0);
        element_index += workgroup_size;
      }
      own_total += block_total;
      own_total2 += block_total2;
    }
    let total = row_sum(own_total, lane_index);
    let total2 = row_sum(own_total2, lane_index);
    let next_place = tau - (total - 1.0) / total2;
    if (row_kind(next_place) == some_nan || next_place <= tau) { break; }
    tau = next_place;
  }
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      let distance = (x - largest) * 0.5;
      output[row_start + element_index] = max(distance - tau, 0.0) * max(distance - tau, 0.0);
    }
  }
}`,
    rank: "row",
    inputs: ["x"],
    dependencies: [fnNotANumber],
  },
  backward: {
    name: "act_entmax15_backward",
    code: `fn act_entmax15_backward(row_index: u32, lane_index: u32, is_live: bool) {
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
      let root = sqrt(y);
      own_row_kinds |= (row_kind(y) & some_nan) | (row_kind(dy) & some_nan);
      block_total += dy * root;
      block_total2 += root;
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
      let root = sqrt(y);
      output[row_start + element_index] = select(0.0, root * (dy - total / total2), y > 0.0);
    }
  }
}`,
    rank: "row",
    inputs: ["y", "dy"],
    dependencies: [fnNotANumber],
  },
  parameterBackward: {},
};
