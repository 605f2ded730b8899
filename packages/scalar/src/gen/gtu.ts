// Generated from specs/activations/gtu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { sigmoid } from "./internal/sigmoid.ts";
import { sigmoidSlope } from "./internal/sigmoidSlope.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Gated tanh unit.
 *
 * `gtu(gate, value) = tanh(value) * sigmoid(gate)`
 *
 * Error: at most 4 ULP.
 *
 * @see van den Oord, Kalchbrenner, Vinyals, Espeholt, Graves & Kavukcuoglu 2016, arXiv:1606.05328
 */
export function gtu(gate: number, value: number): number {
  return tanh(value) * sigmoid(gate);
}

/**
 * The derivative of {@link gtu} in gate.
 *
 * Error: at most 6 ULP.
 */
export function gtuGateDerivative(gate: number, value: number): number {
  return tanh(value) * sigmoidSlope(gate);
}

/** {@link gtuGateDerivative} with a chosen convention at its kinks. */
export function createGtuGateDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGtuGateDerivative", {}, options.kinks);
  return gtuGateDerivative;
}

/**
 * The derivative of {@link gtu} in value.
 *
 * Error: at most 6 ULP.
 */
export function gtuValueDerivative(gate: number, value: number): number {
  return mulSigmoidSlope(4, 2 * value) * sigmoid(gate);
}

/** {@link gtuValueDerivative} with a chosen convention at its kinks. */
export function createGtuValueDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGtuValueDerivative", {}, options.kinks);
  return gtuValueDerivative;
}

/**
 * The second derivative of {@link gtu} in gate.
 *
 * Error: at most 8 ULP.
 */
export function gtuGateSecondDerivative(gate: number, value: number): number {
  return -(tanh(value) * (tanh(0.5 * gate) * sigmoidSlope(gate)));
}

/** {@link gtuGateSecondDerivative} with a chosen convention at its kinks. */
export function createGtuGateSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGtuGateSecondDerivative", {}, options.kinks);
  return gtuGateSecondDerivative;
}

/**
 * The mixed second derivative of {@link gtu} in value and gate.
 *
 * Error: at most 8 ULP.
 */
export function gtuMixedSecondDerivative(gate: number, value: number): number {
  return mulSigmoidSlope(4, 2 * value) * sigmoidSlope(gate);
}

/** {@link gtuMixedSecondDerivative} with a chosen convention at its kinks. */
export function createGtuMixedSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGtuMixedSecondDerivative", {}, options.kinks);
  return gtuMixedSecondDerivative;
}

/**
 * The second derivative of {@link gtu} in value.
 *
 * Error: at most 8 ULP.
 */
export function gtuValueSecondDerivative(gate: number, value: number): number {
  return mulSigmoidSlope(-8 * tanh(value), 2 * value) * sigmoid(gate);
}

/** {@link gtuValueSecondDerivative} with a chosen convention at its kinks. */
export function createGtuValueSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGtuValueSecondDerivative", {}, options.kinks);
  return gtuValueSecondDerivative;
}
