// Generated from specs/activations/squaredReGlu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";

/**
 * Gated linear unit with a squared rectified gate.
 *
 * `squaredReGlu(gate, value) = gate > 0 ? gate * gate * value : 0`
 *
 * Error: at most 2 ULP.
 *
 * @see So, Mańke, Liu, Dai, Shazeer & Le 2021, Primer, arXiv:2109.08668
 */
export function squaredReGlu(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 0
    ? Math.abs(gate) > 1000000000000000 || gate < 1e-15
      ? gate * (gate * value)
      : gate * gate * value
    : 0;
}

/**
 * The derivative of {@link squaredReGlu} in gate.
 *
 * Error: at most 4 ULP.
 */
export function squaredReGluGateDerivative(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 1000000000000000 ? gate * (2 * value) : gate > 0 ? 2 * gate * value : 0;
}

/** {@link squaredReGluGateDerivative} with a chosen convention at its kinks. */
export function createSquaredReGluGateDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createSquaredReGluGateDerivative", {}, options.kinks);
  return squaredReGluGateDerivative;
}

/**
 * The derivative of {@link squaredReGlu} in value.
 *
 * Error: at most 4 ULP.
 */
export function squaredReGluValueDerivative(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 0 ? gate * gate : 0;
}

/** {@link squaredReGluValueDerivative} with a chosen convention at its kinks. */
export function createSquaredReGluValueDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createSquaredReGluValueDerivative", {}, options.kinks);
  return squaredReGluValueDerivative;
}

/**
 * The second derivative of {@link squaredReGlu} in gate.
 *
 * Error: at most 6 ULP.
 */
export function squaredReGluGateSecondDerivative(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 1000000000000000 ? 2 * value : gate > 0 ? 2 * value : 0;
}

/** {@link squaredReGluGateSecondDerivative} with a chosen convention at its kinks. */
export function createSquaredReGluGateSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createSquaredReGluGateSecondDerivative", {}, options.kinks);
  return squaredReGluGateSecondDerivative;
}

/**
 * The mixed second derivative of {@link squaredReGlu} in value and gate.
 *
 * Error: at most 6 ULP.
 */
export function squaredReGluMixedSecondDerivative(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 0 ? gate + gate : 0;
}

/** {@link squaredReGluMixedSecondDerivative} with a chosen convention at its kinks. */
export function createSquaredReGluMixedSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createSquaredReGluMixedSecondDerivative", {}, options.kinks);
  return squaredReGluMixedSecondDerivative;
}
