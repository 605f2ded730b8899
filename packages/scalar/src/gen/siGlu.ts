// Generated from specs/activations/siGlu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulSigmoid } from "./internal/mulSigmoid.ts";
import { mulSigmoidSlope } from "./internal/mulSigmoidSlope.ts";
import { sigmoid } from "./internal/sigmoid.ts";
import { sigmoidSlope } from "./internal/sigmoidSlope.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Gated linear unit with the gate first.
 *
 * `siGlu(gate, value) = value * sigmoid(gate)`
 *
 * The function that glu is; in rows the gate comes before the value, as for the variants of glu.
 *
 * Error: at most 2 ULP.
 *
 * @see Dauphin, Fan, Auli & Grangier 2017, arXiv:1612.08083
 */
export function siGlu(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (gate < -1 ? -(1 / gate) : sigmoid(gate));
  if (value === Infinity) return value * (gate < -1 ? -(1 / gate) : sigmoid(gate));
  return Math.abs(value) < 1 ? value * sigmoid(gate) : mulSigmoid(value, gate);
}

/**
 * The derivative of {@link siGlu} in gate.
 *
 * Error: at most 4 ULP.
 */
export function siGluGateDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value / (1 + Math.abs(gate));
  if (value === Infinity) return value / (1 + Math.abs(gate));
  const rising = sigmoid(Math.abs(gate));
  return Math.abs(value) < 1
    ? value * mulSigmoid(rising, -Math.abs(gate))
    : mulSigmoid(value * rising, -Math.abs(gate));
}

/** {@link siGluGateDerivative} with a chosen convention at its kinks. */
export function createSiGluGateDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createSiGluGateDerivative", {}, options.kinks);
  return siGluGateDerivative;
}

/**
 * The derivative of {@link siGlu} in value.
 *
 * Error: at most 4 ULP.
 */
export function siGluValueDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return sigmoid(gate);
}

/** {@link siGluValueDerivative} with a chosen convention at its kinks. */
export function createSiGluValueDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createSiGluValueDerivative", {}, options.kinks);
  return siGluValueDerivative;
}

/**
 * The second derivative of {@link siGlu} in gate.
 *
 * Error: at most 6 ULP.
 */
export function siGluGateSecondDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return -(value * tanh(0.5 * gate));
  if (value === Infinity) return -(value * tanh(0.5 * gate));
  if (Math.abs(gate) < 1e-30) {
    return -0.125 * value * gate;
  }

  const t = tanh(0.5 * gate);
  return Math.abs(value) < 1 ? value * mulSigmoidSlope(-t, gate) : mulSigmoidSlope(-value * t, gate);
}

/** {@link siGluGateSecondDerivative} with a chosen convention at its kinks. */
export function createSiGluGateSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createSiGluGateSecondDerivative", {}, options.kinks);
  return siGluGateSecondDerivative;
}

/**
 * The mixed second derivative of {@link siGlu} in value and gate.
 *
 * Error: at most 6 ULP.
 */
export function siGluMixedSecondDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return sigmoidSlope(gate);
}

/** {@link siGluMixedSecondDerivative} with a chosen convention at its kinks. */
export function createSiGluMixedSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createSiGluMixedSecondDerivative", {}, options.kinks);
  return siGluMixedSecondDerivative;
}
