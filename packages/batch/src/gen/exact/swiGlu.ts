// Generated from specs/activations/swiGlu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, GatedOutput, Output, Outputs, Split } from "../../runtime/index.ts";
import {
  betaSlope64,
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
} from "../lanes/swiGlu.ts";
import {
  type SwiGluOptions,
  type SwiGluSlopeOptions,
  backward,
  doubleBackward,
  forward,
  gateSecond,
  mixedSecond,
  split,
  splitBackward,
} from "../passes/swiGlu.ts";
export type { SwiGluOptions, SwiGluSlopeOptions } from "../passes/swiGlu.ts";

/**
 * Gated linear unit with a swish gate, element by element.
 *
 * `swiGlu(gate, value, beta) = gate * sigmoid(beta * gate) * value`
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export function swiGlu<A extends FloatArray>(gate: A, value: A, options: SwiGluOptions & Output<A> = {}): A {
  return forward(gate, value, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradients of gate and value from the gradient of y = {@link swiGlu}(gate, value), element by element, and those of the parameters: sums over all elements, in compensated binary64.
 *
 * In gate:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In value:
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function swiGluBackward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: SwiGluSlopeOptions & GatedOutput<A> = {},
): { gate: A; value: A; beta: number } {
  return backward(
    dy,
    gate,
    value,
    options,
    { f32: gateBackwardWide, f64: gateBackward64 },
    { f32: valueBackwardWide, f64: valueBackward64 },
    { f32: betaSlope64, f64: betaSlope64 },
  );
}

/** {@link swiGlu} of one array: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. Rows of the result are half as long. */
export function swiGluSplit<A extends FloatArray>(x: A, options: SwiGluOptions & Split & Output<A> = {}): A {
  return split(x, options, { f32: forwardWide, f64: forward64 });
}

/** {@link swiGluBackward} of {@link swiGluSplit}: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. The gradient of x is laid out as x is. */
export function swiGluSplitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: SwiGluSlopeOptions & Split & Output<A> = {},
): { x: A; beta: number } {
  return splitBackward(
    dy,
    x,
    options,
    { f32: gateBackwardWide, f64: gateBackward64 },
    { f32: valueBackwardWide, f64: valueBackward64 },
    { f32: betaSlope64, f64: betaSlope64 },
  );
}

/**
 * The second derivative of {@link swiGlu} in gate, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function swiGluGateSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: SwiGluSlopeOptions & Output<A> = {},
): A {
  return gateSecond(gate, value, options, { f32: gateSecondWide, f64: gateSecond64 });
}

/**
 * The mixed second derivative of {@link swiGlu} in value and gate, element by element.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function swiGluMixedSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: SwiGluSlopeOptions & Output<A> = {},
): A {
  return mixedSecond(gate, value, options, { f32: mixedSecondWide, f64: mixedSecond64 });
}

/**
 * The gradients of dy, gate and value from ddgate and ddvalue, which are those of the results of {@link swiGluBackward}(dy, gate, value), element by element. One that nobody asked for is undefined, and counts as 0.
 *
 * - of dy: ddgate · ∂y/∂gate + ddvalue · ∂y/∂value, where y = {@link swiGlu}(gate, value)
 * - of gate: dy · (ddgate · {@link swiGluGateSecondDerivative} + ddvalue · {@link swiGluMixedSecondDerivative})
 * - of value: dy · ddgate · {@link swiGluMixedSecondDerivative}
 */
export function swiGluDoubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: SwiGluSlopeOptions & Outputs<"dy" | "gate" | "value", A> = {},
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
