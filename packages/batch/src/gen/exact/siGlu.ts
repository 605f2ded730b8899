// Generated from specs/activations/siGlu.ts by @subgrad/generator. Do not edit.
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
} from "../lanes/siGlu.ts";
import {
  type SiGluOptions,
  type SiGluSlopeOptions,
  backward,
  doubleBackward,
  forward,
  gateSecond,
  mixedSecond,
  split,
  splitBackward,
} from "../passes/siGlu.ts";
export type { SiGluOptions, SiGluSlopeOptions } from "../passes/siGlu.ts";

/**
 * Gated linear unit with the gate first, element by element.
 *
 * `siGlu(gate, value) = value * sigmoid(gate)`
 *
 * The function that glu is; in rows the gate comes before the value, as for the variants of glu.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Dauphin, Fan, Auli & Grangier 2017, arXiv:1612.08083
 */
export function siGlu<A extends FloatArray>(gate: A, value: A, options: SiGluOptions & Output<A> = {}): A {
  return forward(gate, value, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradients of gate and value from the gradient of y = {@link siGlu}(gate, value), element by element.
 *
 * In gate:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In value:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function siGluBackward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: SiGluSlopeOptions & GatedOutput<A> = {},
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

/** {@link siGlu} of one array: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. Rows of the result are half as long. */
export function siGluSplit<A extends FloatArray>(x: A, options: SiGluOptions & Split & Output<A> = {}): A {
  return split(x, options, { f32: forwardWide, f64: forward64 });
}

/** {@link siGluBackward} of {@link siGluSplit}: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. The gradient of x is laid out as x is. */
export function siGluSplitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SiGluSlopeOptions & Split & Output<A> = {},
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
 * The second derivative of {@link siGlu} in gate, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function siGluGateSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: SiGluSlopeOptions & Output<A> = {},
): A {
  return gateSecond(gate, value, options, { f32: gateSecondWide, f64: gateSecond64 });
}

/**
 * The mixed second derivative of {@link siGlu} in value and gate, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function siGluMixedSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: SiGluSlopeOptions & Output<A> = {},
): A {
  return mixedSecond(gate, value, options, { f32: mixedSecondWide, f64: mixedSecond64 });
}

/**
 * The gradients of dy, gate and value from ddgate and ddvalue, which are those of the results of {@link siGluBackward}(dy, gate, value), element by element. One that nobody asked for is undefined, and counts as 0.
 *
 * - of dy: ddgate · ∂y/∂gate + ddvalue · ∂y/∂value, where y = {@link siGlu}(gate, value)
 * - of gate: dy · (ddgate · {@link siGluGateSecondDerivative} + ddvalue · {@link siGluMixedSecondDerivative})
 * - of value: dy · ddgate · {@link siGluMixedSecondDerivative}
 */
export function siGluDoubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: SiGluSlopeOptions & Outputs<"dy" | "gate" | "value", A> = {},
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
