// Generated from specs/activations/bilinear.ts by @subgrad/generator. Do not edit.
import type { FloatArray, GatedOutput, Output, Outputs, Split } from "../runtime/index.ts";
import {
  forward32,
  forward64,
  gateBackward32,
  gateBackward64,
  mixedSecond32,
  mixedSecond64,
  valueBackward32,
  valueBackward64,
} from "./lanes/bilinear.ts";
import {
  type BilinearOptions,
  type BilinearSlopeOptions,
  backward,
  doubleBackward,
  forward,
  mixedSecond,
  split,
  splitBackward,
} from "./passes/bilinear.ts";
export type { BilinearOptions, BilinearSlopeOptions } from "./passes/bilinear.ts";

/**
 * Bilinear unit, a gated linear unit without a nonlinearity, element by element.
 *
 * `bilinear(gate, value) = gate * value`
 *
 * Error: at most 3 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export function bilinear<A extends FloatArray>(
  gate: A,
  value: A,
  options: BilinearOptions & Output<A> = {},
): A {
  return forward(gate, value, options, { f32: forward32, f64: forward64 });
}

/**
 * The gradients of gate and value from the gradient of y = {@link bilinear}(gate, value), element by element.
 *
 * In gate:
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In value:
 * Error: at most 5 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function bilinearBackward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: BilinearSlopeOptions & GatedOutput<A> = {},
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

/** {@link bilinear} of one array: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. Rows of the result are half as long. */
export function bilinearSplit<A extends FloatArray>(
  x: A,
  options: BilinearOptions & Split & Output<A> = {},
): A {
  return split(x, options, { f32: forward32, f64: forward64 });
}

/** {@link bilinearBackward} of {@link bilinearSplit}: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. The gradient of x is laid out as x is. */
export function bilinearSplitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: BilinearSlopeOptions & Split & Output<A> = {},
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
 * The mixed second derivative of {@link bilinear} in value and gate, element by element.
 *
 * Error: at most 8 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function bilinearMixedSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: BilinearSlopeOptions & Output<A> = {},
): A {
  return mixedSecond(gate, value, options, { f32: mixedSecond32, f64: mixedSecond64 });
}

/**
 * The gradients of dy, gate and value from ddgate and ddvalue, which are those of the results of {@link bilinearBackward}(dy, gate, value), element by element. One that nobody asked for is undefined, and counts as 0.
 *
 * - of dy: ddgate · ∂y/∂gate + ddvalue · ∂y/∂value, where y = {@link bilinear}(gate, value)
 * - of gate: dy · ddvalue · {@link bilinearMixedSecondDerivative}
 * - of value: dy · ddgate · {@link bilinearMixedSecondDerivative}
 */
export function bilinearDoubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: BilinearSlopeOptions & Outputs<"dy" | "gate" | "value", A> = {},
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
    { f32: mixedSecond32, f64: mixedSecond64 },
  );
}
