// Generated from specs/activations/geGluTanh.ts by @subgrad/generator. Do not edit.
import type { FloatArray, GatedOutput, Output, Outputs, Split } from "../../runtime/index.ts";
import {
  forward64,
  forwardWide,
  gateBackward64,
  gateBackwardWide,
  gateSecond64,
  gateSecondWide,
  mixedSecond64,
  mixedSecondWide,
  valueBackward64,
  valueBackwardWide,
} from "../lanes/geGluTanh.ts";
import {
  type GeGluTanhOptions,
  type GeGluTanhSlopeOptions,
  backward,
  doubleBackward,
  forward,
  gateSecond,
  mixedSecond,
  split,
  splitBackward,
} from "../passes/geGluTanh.ts";
export type { GeGluTanhOptions, GeGluTanhSlopeOptions } from "../passes/geGluTanh.ts";

/**
 * Gated linear unit with a gate that is the tanh approximation of gelu, element by element.
 *
 * `geGluTanh(gate, value) = gate / 2 * (1 + tanh(SQRT2 / 2 * TWO_OVER_SQRT_PI * (gate + 0.044715 * gate * gate * gate))) * value`
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export function geGluTanh<A extends FloatArray>(
  gate: A,
  value: A,
  options: GeGluTanhOptions & Output<A> = {},
): A {
  return forward(gate, value, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradients of gate and value from the gradient of y = {@link geGluTanh}(gate, value), element by element.
 *
 * In gate:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In value:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function geGluTanhBackward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: GeGluTanhSlopeOptions & GatedOutput<A> = {},
): { gate: A; value: A } {
  return backward(
    dy,
    gate,
    value,
    options,
    { f32: gateBackwardWide, f64: gateBackward64 },
    { f32: valueBackwardWide, f64: valueBackward64 },
  );
}

/** {@link geGluTanh} of one array: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. Rows of the result are half as long. */
export function geGluTanhSplit<A extends FloatArray>(
  x: A,
  options: GeGluTanhOptions & Split & Output<A> = {},
): A {
  return split(x, options, { f32: forwardWide, f64: forward64 });
}

/** {@link geGluTanhBackward} of {@link geGluTanhSplit}: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. The gradient of x is laid out as x is. */
export function geGluTanhSplitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeGluTanhSlopeOptions & Split & Output<A> = {},
): { x: A } {
  return splitBackward(
    dy,
    x,
    options,
    { f32: gateBackwardWide, f64: gateBackward64 },
    { f32: valueBackwardWide, f64: valueBackward64 },
  );
}

/**
 * The second derivative of {@link geGluTanh} in gate, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function geGluTanhGateSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: GeGluTanhSlopeOptions & Output<A> = {},
): A {
  return gateSecond(gate, value, options, { f32: gateSecondWide, f64: gateSecond64 });
}

/**
 * The mixed second derivative of {@link geGluTanh} in value and gate, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function geGluTanhMixedSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: GeGluTanhSlopeOptions & Output<A> = {},
): A {
  return mixedSecond(gate, value, options, { f32: mixedSecondWide, f64: mixedSecond64 });
}

/**
 * The gradients of dy, gate and value from ddgate and ddvalue, which are those of the results of {@link geGluTanhBackward}(dy, gate, value), element by element. One that nobody asked for is undefined, and counts as 0.
 *
 * - of dy: ddgate · ∂y/∂gate + ddvalue · ∂y/∂value, where y = {@link geGluTanh}(gate, value)
 * - of gate: dy · (ddgate · {@link geGluTanhGateSecondDerivative} + ddvalue · {@link geGluTanhMixedSecondDerivative})
 * - of value: dy · ddgate · {@link geGluTanhMixedSecondDerivative}
 */
export function geGluTanhDoubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: GeGluTanhSlopeOptions & Outputs<"dy" | "gate" | "value", A> = {},
): { dy: A; gate: A; value: A } {
  return doubleBackward(
    ddgate,
    ddvalue,
    dy,
    gate,
    value,
    options,
    { f32: gateBackwardWide, f64: gateBackward64 },
    { f32: valueBackwardWide, f64: valueBackward64 },
    { f32: gateSecondWide, f64: gateSecond64 },
    { f32: mixedSecondWide, f64: mixedSecond64 },
  );
}
