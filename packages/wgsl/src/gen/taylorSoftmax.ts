// Generated from specs/activations/taylorSoftmax.ts by @subgrad/generator. Do not edit.
import type { WgslRowActivation } from "../runtime/types.ts";
import { fnNotANumber } from "./internal/notANumber.ts";

/**
 * Taylor softmax of second order: `kernel` makes shaders of it.
 *
 * `taylorSoftmax(x, infinity) = (1 + x + x * x / 2) / rowSum(1 + x + x * x / 2)`
 *
 * @see de Brébisson & Vincent 2016, An Exploration of Softmax Alternatives Belonging to the Spherical Loss Family, arXiv:1511.05042
 */
export const taylorSoftmax: WgslRowActivation = {
  name: "taylorSoftmax",
  parameters: [],
  choices: [{ name: "infinity", choices: ["oneHot", "nan"], default: "oneHot" }],
  forward: {
    name: "act_taylor_softmax",
    code: `fn act_taylor_softmax(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  var own_row_kinds = 0u;
  var own_largest = lowest;
  for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
    let x = x[row_start + element_index];
    own_row_kinds |= row_kind(x);
    own_largest = max(own_largest, abs(x));
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
        if (row_kind(abs(x)) == some_plus_infinity) { block_total += 1.0; }
        element_index += workgroup_size;
      }
      own_total += block_total;
    }
    let total = row_sum(own_total, lane_index);
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        let x = x[row_start + element_index];
        output[row_start + element_index] = select(select(0.0, 1.0 / total, row_kind(abs(x)) == some_plus_infinity), act_fn_not_a_number(0.0), infinity_is_nan);
      }
    }
    return;
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        output[row_start + element_index] = select(1.0 / f32(uniforms.row_length), act_fn_not_a_number(0.0), infinity_is_nan);
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
        output[row_start + element_index] = select(select(0.0, 1.0 / total, row_kind(x) == some_minus_infinity), act_fn_not_a_number(0.0), infinity_is_nan);
      }
    }
    return;
  }
  let largest = row_max(own_largest, lane_index);
  let unit = select(1.0, largest, largest > 100000000000000.0);
  let one = 1.0 / unit;
  var own_total = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let scaled = x / unit;
      let shifted = scaled + one;
      let below = 0.5 * (shifted * shifted + one * one);
      let weight = select(one * one + (one * scaled + 0.5 * scaled * scaled), below, 2.0 * scaled < -one);
      block_total += weight;
      element_index += workgroup_size;
    }
    own_total += block_total;
  }
  let total = row_sum(own_total, lane_index);
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      let scaled = x / unit;
      let shifted = scaled + one;
      let below = 0.5 * (shifted * shifted + one * one);
      let weight = select(one * one + (one * scaled + 0.5 * scaled * scaled), below, 2.0 * scaled < -one);
      output[row_start + element_index] = weight / total;
    }
  }
}`,
    rank: "row",
    inputs: ["x"],
    dependencies: [fnNotANumber],
  },
  backward: {
    name: "act_taylor_softmax_backward",
    code: `fn act_taylor_softmax_backward(row_index: u32, lane_index: u32, is_live: bool) {
  let row_start = row_index * uniforms.row_stride;
  let block_length = row_block();
  var own_row_kinds = 0u;
  var own_total = 0.0;
  for (var element_index = lane_index; element_index < uniforms.row_length;) {
    var block_total = 0.0;
    for (var block_term = 0u; block_term < block_length && element_index < uniforms.row_length; block_term++) {
      let x = x[row_start + element_index];
      let y = y[row_start + element_index];
      let dy = dy[row_start + element_index];
      own_row_kinds |= row_kind(x) | (row_kind(y) & some_nan) | (row_kind(dy) & some_nan);
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
  if ((row_kinds & some_plus_infinity) != 0u) {
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        output[row_start + element_index] = select(0.0, act_fn_not_a_number(0.0), infinity_is_nan);
      }
    }
    return;
  }
  if ((row_kinds & (some_finite | some_plus_infinity)) == 0u) {
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        output[row_start + element_index] = select(0.0, act_fn_not_a_number(0.0), infinity_is_nan);
      }
    }
    return;
  }
  if ((row_kinds & (some_plus_infinity | some_minus_infinity)) == some_minus_infinity && (row_kinds & some_finite) != 0u) {
    if (is_live) {
      for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
        output[row_start + element_index] = select(0.0, act_fn_not_a_number(0.0), infinity_is_nan);
      }
    }
    return;
  }
  let total = row_sum(own_total, lane_index);
  if (is_live) {
    for (var element_index = lane_index; element_index < uniforms.row_length; element_index += workgroup_size) {
      let x = x[row_start + element_index];
      let y = y[row_start + element_index];
      let dy = dy[row_start + element_index];
      let t = 1.0 + x;
      let slope = select(2.0 * t / (t * t + 1.0), 2.0 / (t + 1.0 / t), abs(t) > 1.0);
      output[row_start + element_index] = y * slope * (dy - total);
    }
  }
}`,
    rank: "row",
    inputs: ["x", "y", "dy"],
    dependencies: [fnNotANumber],
  },
  parameterBackward: {},
};
