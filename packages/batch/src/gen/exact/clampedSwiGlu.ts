// Generated from specs/activations/clampedSwiGlu.ts by @subgrad/generator. Do not edit.
import type { FloatArray, GatedOutput, Output, Outputs, Split } from "../../runtime/index.ts";
import {
  alphaSlope64,
  forward64,
  forwardWide,
  gateBackward64,
  gateBackwardWide,
  gateSecond64,
  gateSecondWide,
  limitSlope64,
  mixedSecond64,
  mixedSecondWide,
  valueBackward64,
  valueBackwardWide,
} from "../lanes/clampedSwiGlu.ts";
import {
  type ClampedSwiGluOptions,
  type ClampedSwiGluSlopeOptions,
  backward,
  doubleBackward,
  forward,
  gateSecond,
  mixedSecond,
  split,
  splitBackward,
} from "../passes/clampedSwiGlu.ts";
export type { ClampedSwiGluOptions, ClampedSwiGluSlopeOptions } from "../passes/clampedSwiGlu.ts";

/**
 * Clamped gated linear unit with a swish gate, element by element.
 *
 * `clampedSwiGlu(gate, value, alpha, limit) = (max(-limit, min(value, limit)) + 1) * min(gate, limit) * sigmoid(alpha * min(gate, limit))`
 *
 * The gate is clamped from above, the value on both sides and moved by 1, so that 0 leaves the gate as it is.
 *
 * Error: at most 0.51 ULP in a Float32Array, 2 ULP in a Float64Array.
 *
 * @see OpenAI 2025, gpt-oss-120b & gpt-oss-20b Model Card, arXiv:2508.10925
 */
export function clampedSwiGlu<A extends FloatArray>(
  gate: A,
  value: A,
  options: ClampedSwiGluOptions & Output<A> = {},
): A {
  return forward(gate, value, options, { f32: forwardWide, f64: forward64 });
}

/**
 * The gradients of gate and value from the gradient of y = {@link clampedSwiGlu}(gate, value), element by element, and those of the parameters: sums over all elements, in compensated binary64.
 *
 * In gate:
 * At the kink `gateLimit`, gate = limit: its limit, from the left (from the right: 0). torch.clamp passes the gradient on at its bounds.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 *
 * In value:
 * At the kink `lower`, value = -limit: mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit), from the right (from the left: 0). torch.clamp passes the gradient on at its bounds.
 * At the kink `upper`, value = limit: mulSigmoidProduct(gate <= limit ? gate : limit, alpha, gate <= limit ? gate : limit), from the left (from the right: 0). torch.clamp passes the gradient on at its bounds.
 *
 * Error: at most 0.51 ULP in a Float32Array, 4 ULP in a Float64Array.
 */
export function clampedSwiGluBackward<A extends FloatArray>(
  dy: A,
  gate: A,
  value: A,
  options: ClampedSwiGluSlopeOptions & GatedOutput<A> = {},
): { gate: A; value: A; alpha: number; limit: number } {
  return backward(
    dy,
    gate,
    value,
    options,
    { f32: gateBackwardWide, f64: gateBackward64 },
    { f32: valueBackwardWide, f64: valueBackward64 },
    { f32: alphaSlope64, f64: alphaSlope64 },
    { f32: limitSlope64, f64: limitSlope64 },
  );
}

/** {@link clampedSwiGlu} of one array: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. Rows of the result are half as long. */
export function clampedSwiGluSplit<A extends FloatArray>(
  x: A,
  options: ClampedSwiGluOptions & Split & Output<A> = {},
): A {
  return split(x, options, { f32: forwardWide, f64: forward64 });
}

/** {@link clampedSwiGluBackward} of {@link clampedSwiGluSplit}: the first half of each row of x is the gate, the second one the value, unless `gate` says otherwise. The gradient of x is laid out as x is. */
export function clampedSwiGluSplitBackward<A extends FloatArray>(
  dy: A,
  x: A,
  options: ClampedSwiGluSlopeOptions & Split & Output<A> = {},
): { x: A; alpha: number; limit: number } {
  return splitBackward(
    dy,
    x,
    options,
    { f32: gateBackwardWide, f64: gateBackward64 },
    { f32: valueBackwardWide, f64: valueBackward64 },
    { f32: alphaSlope64, f64: alphaSlope64 },
    { f32: limitSlope64, f64: limitSlope64 },
  );
}

/**
 * The second derivative of {@link clampedSwiGlu} in gate, element by element.
 *
 * At the kink `gateLimit`, gate = limit: its limit, from the left (from the right: 0). torch.clamp passes the gradient on at its bounds.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function clampedSwiGluGateSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: ClampedSwiGluSlopeOptions & Output<A> = {},
): A {
  return gateSecond(gate, value, options, { f32: gateSecondWide, f64: gateSecond64 });
}

/**
 * The mixed second derivative of {@link clampedSwiGlu} in value and gate, element by element.
 *
 * At the kink `gateLimit`, gate = limit: its limit, from the left (from the right: 0). torch.clamp passes the gradient on at its bounds.
 * At the kink `lower`, value = -limit: its limit, from the right (from the left: 0). torch.clamp passes the gradient on at its bounds.
 * At the kink `upper`, value = limit: its limit, from the left (from the right: 0). torch.clamp passes the gradient on at its bounds.
 *
 * Error: at most 0.51 ULP in a Float32Array, 6 ULP in a Float64Array.
 */
export function clampedSwiGluMixedSecondDerivative<A extends FloatArray>(
  gate: A,
  value: A,
  options: ClampedSwiGluSlopeOptions & Output<A> = {},
): A {
  return mixedSecond(gate, value, options, { f32: mixedSecondWide, f64: mixedSecond64 });
}

/**
 * The gradients of dy, gate and value from ddgate and ddvalue, which are those of the results of {@link clampedSwiGluBackward}(dy, gate, value), element by element. One that nobody asked for is undefined, and counts as 0.
 *
 * - of dy: ddgate · ∂y/∂gate + ddvalue · ∂y/∂value, where y = {@link clampedSwiGlu}(gate, value)
 * - of gate: dy · (ddgate · {@link clampedSwiGluGateSecondDerivative} + ddvalue · {@link clampedSwiGluMixedSecondDerivative})
 * - of value: dy · ddgate · {@link clampedSwiGluMixedSecondDerivative}
 */
export function clampedSwiGluDoubleBackward<A extends FloatArray>(
  ddgate: A | undefined,
  ddvalue: A | undefined,
  dy: A,
  gate: A,
  value: A,
  options: ClampedSwiGluSlopeOptions & Outputs<"dy" | "gate" | "value", A> = {},
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
