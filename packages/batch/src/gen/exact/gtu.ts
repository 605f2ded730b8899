// Generated from specs/activations/gtu.ts by @subgrad/generator. Do not edit.
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
  valueSecond64,
  valueSecondWide,
} from "../lanes/gtu.ts";
import {
  type GtuOptions,
  type GtuSlopeOptions,
  backward,
  doubleBackward,
  forward,
  gateSecond,
  mixedSecond,
  split,
  splitBackward,
  valueSecond,
} from "../passes/gtu.ts";
export type { GtuOptions, GtuSlopeOptions } from "../passes/gtu.ts";

/**
 * Gated tanh unit, element by element.
 *
 * `gtu(gate, value) = tanh(value) * sigmoid(gate)`
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * @see van den Oord, Kalchbrenner, Vinyals, Espeholt, Graves & Kavukcuoglu 2016, arXiv:1606.05328
 */
export function gtu<A extends FloatArray>(gate: A, value: A, options: GtuOptions & Output<A> = {}): A {
  return forward(gate, value, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradients of gate and value from the gradient of y = {@link gtu}(gate, value), element by element.
 *
 * In gate:
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 *
 * In value:
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function gtuBackward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: GtuSlopeOptions & GatedOutput<A> = {},
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

/** {@link gtu} of one array: the second half of each row of x is the gate, the first one the value, unless `gate` says otherwise. Rows of the result are half as long. */
export function gtuSplit<A extends FloatArray>(x: A, options: GtuOptions & Split & Output<A> = {}): A {
  return split(x, options, { f32: forwardWide, f64: forward64 });
}

/** {@link gtuBackward} of {@link gtuSplit}: the second half of each row of x is the gate, the first one the value, unless `gate` says otherwise. The gradient of x is laid out as x is. */
export function gtuSplitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: GtuSlopeOptions & Split & Output<A> = {},
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
 * The second derivative of {@link gtu} in gate, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function gtuGateSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: GtuSlopeOptions & Output<A> = {},
): A {
  return gateSecond(gate, value, options, { f32: gateSecondWide, f64: gateSecond64 });
}

/**
 * The mixed second derivative of {@link gtu} in value and gate, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function gtuMixedSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: GtuSlopeOptions & Output<A> = {},
): A {
  return mixedSecond(gate, value, options, { f32: mixedSecondWide, f64: mixedSecond64 });
}

/**
 * The second derivative of {@link gtu} in value, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 8 ULP in a Float64Array.
 */
export function gtuValueSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: GtuSlopeOptions & Output<A> = {},
): A {
  return valueSecond(gate, value, options, { f32: valueSecondWide, f64: valueSecond64 });
}

/**
 * The gradients of dy, gate and value from ddgate and ddvalue, which are those of the results of {@link gtuBackward}(dy, gate, value), element by element. One that nobody asked for is undefined, and counts as 0.
 *
 * - of dy: ddgate · ∂y/∂gate + ddvalue · ∂y/∂value, where y = {@link gtu}(gate, value)
 * - of gate: dy · (ddgate · {@link gtuGateSecondDerivative} + ddvalue · {@link gtuMixedSecondDerivative})
 * - of value: dy · (ddgate · {@link gtuMixedSecondDerivative} + ddvalue · {@link gtuValueSecondDerivative})
 */
export function gtuDoubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: GtuSlopeOptions & Outputs<"dy" | "gate" | "value", A> = {},
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
    { f32: valueSecondWide, f64: valueSecond64 },
  );
}
