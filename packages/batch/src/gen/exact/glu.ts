// Generated from specs/activations/glu.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/glu.ts";
import {
  type GluOptions,
  type GluSlopeOptions,
  backward,
  doubleBackward,
  forward,
  gateSecond,
  mixedSecond,
  split,
  splitBackward,
} from "../passes/glu.ts";
export type { GluOptions, GluSlopeOptions } from "../passes/glu.ts";

/**
 * Gated linear unit, element by element.
 *
 * `glu(gate, value) = value * sigmoid(gate)`
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Dauphin, Fan, Auli & Grangier 2017, arXiv:1612.08083
 */
export function glu<A extends FloatArray>(gate: A, value: A, options: GluOptions & Output<A> = {}): A {
  return forward(gate, value, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradients of gate and value from the gradient of y = {@link glu}(gate, value), element by element.
 *
 * In gate:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In value:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function gluBackward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: GluSlopeOptions & GatedOutput<A> = {},
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

/** {@link glu} of one array: the second half of each row of x is the gate, the first one the value, unless `gate` says otherwise. Rows of the result are half as long. */
export function gluSplit<A extends FloatArray>(x: A, options: GluOptions & Split & Output<A> = {}): A {
  return split(x, options, { f32: forwardWide, f64: forward64 });
}

/** {@link gluBackward} of {@link gluSplit}: the second half of each row of x is the gate, the first one the value, unless `gate` says otherwise. The gradient of x is laid out as x is. */
export function gluSplitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GluSlopeOptions & Split & Output<A> = {},
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
 * The second derivative of {@link glu} in gate, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function gluGateSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: GluSlopeOptions & Output<A> = {},
): A {
  return gateSecond(gate, value, options, { f32: gateSecondWide, f64: gateSecond64 });
}

/**
 * The mixed second derivative of {@link glu} in value and gate, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function gluMixedSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: GluSlopeOptions & Output<A> = {},
): A {
  return mixedSecond(gate, value, options, { f32: mixedSecondWide, f64: mixedSecond64 });
}

/**
 * The gradients of dy, gate and value from ddgate and ddvalue, which are those of the results of {@link gluBackward}(dy, gate, value), element by element. One that nobody asked for is undefined, and counts as 0.
 *
 * - of dy: ddgate · ∂y/∂gate + ddvalue · ∂y/∂value, where y = {@link glu}(gate, value)
 * - of gate: dy · (ddgate · {@link gluGateSecondDerivative} + ddvalue · {@link gluMixedSecondDerivative})
 * - of value: dy · ddgate · {@link gluMixedSecondDerivative}
 */
export function gluDoubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: GluSlopeOptions & Outputs<"dy" | "gate" | "value", A> = {},
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
