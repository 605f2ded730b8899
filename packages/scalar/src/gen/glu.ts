// Generated from specs/activations/glu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulSigmoid } from "./internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { sigmoid } from "./internal/sigmoid.ts";
import { sigmoidSlope } from "./internal/sigmoidSlope.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Gated linear unit.
 *
 * `glu(gate, value) = value * sigmoid(gate)`
 *
 * Error: at most 2 ULP.
 *
 * @see Dauphin, Fan, Auli & Grangier 2017, arXiv:1612.08083
 */
export function glu(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (gate < -1 ? -(1 / gate) : sigmoid(gate));
  if (value === Infinity) return value * (gate < -1 ? -(1 / gate) : sigmoid(gate));
  return Math.abs(value) < 1 ? value * sigmoid(gate) : mulSigmoid(value, gate);
}

/**
 * The derivative of {@link glu} in gate.
 *
 * Error: at most 4 ULP.
 */
export function gluGateDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value / (1 + Math.abs(gate));
  if (value === Infinity) return value / (1 + Math.abs(gate));
  const rising = sigmoid(Math.abs(gate));
  return Math.abs(value) < 1
    ? value * mulSigmoid(rising, -Math.abs(gate))
    : mulSigmoid(value * rising, -Math.abs(gate));
}

/** {@link gluGateDerivative} with a chosen convention at its kinks. */
export function createGluGateDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGluGateDerivative", {}, options.kinks);
  return gluGateDerivative;
}

/**
 * The derivative of {@link glu} in value.
 *
 * Error: at most 4 ULP.
 */
export function gluValueDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return sigmoid(gate);
}

/** {@link gluValueDerivative} with a chosen convention at its kinks. */
export function createGluValueDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGluValueDerivative", {}, options.kinks);
  return gluValueDerivative;
}

/**
 * The second derivative of {@link glu} in gate.
 *
 * Error: at most 6 ULP.
 */
export function gluGateSecondDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return -(value * tanh(0.5 * gate));
  if (value === Infinity) return -(value * tanh(0.5 * gate));
  if (Math.abs(gate) < 1e-30) {
    return -0.125 * value * gate;
  }

  const t = tanh(0.5 * gate);
  return Math.abs(value) < 1 ? value * mulSigmoidSlope(-t, gate) : mulSigmoidSlope(-value * t, gate);
}

/** {@link gluGateSecondDerivative} with a chosen convention at its kinks. */
export function createGluGateSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGluGateSecondDerivative", {}, options.kinks);
  return gluGateSecondDerivative;
}

/**
 * The mixed second derivative of {@link glu} in value and gate.
 *
 * Error: at most 6 ULP.
 */
export function gluMixedSecondDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return sigmoidSlope(gate);
}

/** {@link gluMixedSecondDerivative} with a chosen convention at its kinks. */
export function createGluMixedSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGluMixedSecondDerivative", {}, options.kinks);
  return gluMixedSecondDerivative;
}
