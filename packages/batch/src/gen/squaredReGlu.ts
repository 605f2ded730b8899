// Generated from specs/activations/squaredReGlu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, GatedOutput, Output, Outputs, Split } from "../runtime/index.ts";
import {
  forward32,
  forward64,
  gateBackward32,
  gateBackward64,
  gateSecond32,
  gateSecond64,
  mixedSecond32,
  mixedSecond64,
  valueBackward32,
  valueBackward64,
} from "./lanes/squaredReGlu.ts";
import {
  type SquaredReGluOptions,
  type SquaredReGluSlopeOptions,
  backward,
  doubleBackward,
  forward,
  gateSecond,
  mixedSecond,
  split,
  splitBackward,
} from "./passes/squaredReGlu.ts";
export type { SquaredReGluOptions, SquaredReGluSlopeOptions } from "./passes/squaredReGlu.ts";

/**
 * Gated linear unit with a squared rectified gate, element by element.
 *
 * `squaredReGlu(gate, value) = gate > 0 ? gate * gate * value : 0`
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see So, Mańke, Liu, Dai, Shazeer & Le 2021, Primer, arXiv:2109.08668
 */
export function squaredReGlu<A extends FloatArray>(
  gate: A,
  value: A,
  options: SquaredReGluOptions & Output<A> = {},
): A {
  return forward(gate, value, options, { f32: forward32, f64: forward64 });
}

/**
 * The gradients of gate and value from the gradient of y = {@link squaredReGlu}(gate, value), element by element.
 *
 * In gate:
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In value:
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function squaredReGluBackward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: SquaredReGluSlopeOptions & GatedOutput<A> = {},
): { gate: A; value: A } {
  return backward(
    dy,
    gate,
    value,
    options,
    { f32: gateBackward32, f64: gateBackward64 },
    { f32: valueBackward32, f64: valueBackward64 },
  );
}

/** {@link squaredReGlu} of one array: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. Rows of the result are half as long. */
export function squaredReGluSplit<A extends FloatArray>(
  x: A,
  options: SquaredReGluOptions & Split & Output<A> = {},
): A {
  return split(x, options, { f32: forward32, f64: forward64 });
}

/** {@link squaredReGluBackward} of {@link squaredReGluSplit}: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. The gradient of x is laid out as x is. */
export function squaredReGluSplitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SquaredReGluSlopeOptions & Split & Output<A> = {},
): { x: A } {
  return splitBackward(
    dy,
    x,
    options,
    { f32: gateBackward32, f64: gateBackward64 },
    { f32: valueBackward32, f64: valueBackward64 },
  );
}

/**
 * The second derivative of {@link squaredReGlu} in gate, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function squaredReGluGateSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: SquaredReGluSlopeOptions & Output<A> = {},
): A {
  return gateSecond(gate, value, options, { f32: gateSecond32, f64: gateSecond64 });
}

/**
 * The mixed second derivative of {@link squaredReGlu} in value and gate, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function squaredReGluMixedSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: SquaredReGluSlopeOptions & Output<A> = {},
): A {
  return mixedSecond(gate, value, options, { f32: mixedSecond32, f64: mixedSecond64 });
}

/**
 * The gradients of dy, gate and value from ddgate and ddvalue, which are those of the results of {@link squaredReGluBackward}(dy, gate, value), element by element. One that nobody asked for is undefined, and counts as 0.
 *
 * - of dy: ddgate · ∂y/∂gate + ddvalue · ∂y/∂value, where y = {@link squaredReGlu}(gate, value)
 * - of gate: dy · (ddgate · {@link squaredReGluGateSecondDerivative} + ddvalue · {@link squaredReGluMixedSecondDerivative})
 * - of value: dy · ddgate · {@link squaredReGluMixedSecondDerivative}
 */
export function squaredReGluDoubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: SquaredReGluSlopeOptions & Outputs<"dy" | "gate" | "value", A> = {},
): { dy: A; gate: A; value: A } {
  return doubleBackward(
    ddgate,
    ddvalue,
    dy,
    gate,
    value,
    options,
    { f32: gateBackward32, f64: gateBackward64 },
    { f32: valueBackward32, f64: valueBackward64 },
    { f32: gateSecond32, f64: gateSecond64 },
    { f32: mixedSecond32, f64: mixedSecond64 },
  );
}
