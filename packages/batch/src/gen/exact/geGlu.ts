// Generated from specs/activations/geGlu.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/geGlu.ts";
import {
  type GeGluOptions,
  type GeGluSlopeOptions,
  backward,
  doubleBackward,
  forward,
  gateSecond,
  mixedSecond,
  split,
  splitBackward,
} from "../passes/geGlu.ts";
export type { GeGluOptions, GeGluSlopeOptions } from "../passes/geGlu.ts";

/**
 * Gated linear unit with a gelu gate, element by element.
 *
 * `geGlu(gate, value) = gate * normalCdf(gate) * value`
 *
 * With the exact gelu; geGluTanh has its tanh approximation.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export function geGlu<A extends FloatArray>(gate: A, value: A, options: GeGluOptions & Output<A> = {}): A {
  return forward(gate, value, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradients of gate and value from the gradient of y = {@link geGlu}(gate, value), element by element.
 *
 * In gate:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In value:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function geGluBackward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: GeGluSlopeOptions & GatedOutput<A> = {},
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

/** {@link geGlu} of one array: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. Rows of the result are half as long. */
export function geGluSplit<A extends FloatArray>(x: A, options: GeGluOptions & Split & Output<A> = {}): A {
  return split(x, options, { f32: forwardWide, f64: forward64 });
}

/** {@link geGluBackward} of {@link geGluSplit}: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. The gradient of x is laid out as x is. */
export function geGluSplitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GeGluSlopeOptions & Split & Output<A> = {},
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
 * The second derivative of {@link geGlu} in gate, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function geGluGateSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: GeGluSlopeOptions & Output<A> = {},
): A {
  return gateSecond(gate, value, options, { f32: gateSecondWide, f64: gateSecond64 });
}

/**
 * The mixed second derivative of {@link geGlu} in value and gate, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function geGluMixedSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: GeGluSlopeOptions & Output<A> = {},
): A {
  return mixedSecond(gate, value, options, { f32: mixedSecondWide, f64: mixedSecond64 });
}

/**
 * The gradients of dy, gate and value from ddgate and ddvalue, which are those of the results of {@link geGluBackward}(dy, gate, value), element by element. One that nobody asked for is undefined, and counts as 0.
 *
 * - of dy: ddgate · ∂y/∂gate + ddvalue · ∂y/∂value, where y = {@link geGlu}(gate, value)
 * - of gate: dy · (ddgate · {@link geGluGateSecondDerivative} + ddvalue · {@link geGluMixedSecondDerivative})
 * - of value: dy · ddgate · {@link geGluMixedSecondDerivative}
 */
export function geGluDoubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: GeGluSlopeOptions & Outputs<"dy" | "gate" | "value", A> = {},
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
