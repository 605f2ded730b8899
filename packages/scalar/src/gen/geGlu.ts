// Generated from specs/activations/geGlu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { geluSlope } from "./internal/geluSlope.ts";
import { inverseMills } from "./internal/inverseMills.ts";
import { mulMulNormalCdf } from "./internal/mulMulNormalCdf.ts";
import { mulMulNormalPdf } from "./internal/mulMulNormalPdf.ts";
import { mulNormalCdf } from "./internal/mulNormalCdf.ts";
import { mulNormalPdf } from "./internal/mulNormalPdf.ts";
import { normalCdf } from "./internal/normalCdf.ts";
import { normalPdf } from "./internal/normalPdf.ts";

/**
 * Gated linear unit with a gelu gate.
 *
 * `geGlu(gate, value) = gate * normalCdf(gate) * value`
 *
 * With the exact gelu; geGluTanh has its tanh approximation.
 *
 * Error: at most 2 ULP.
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export function geGlu(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * gate;
  if (value === Infinity) return value * gate;
  return Math.abs(value) < 1 || gate > 1
    ? value * mulNormalCdf(gate, gate)
    : gate > -1
      ? mulNormalCdf(gate * value, gate)
      : mulMulNormalCdf(value, gate, gate);
}

/**
 * The derivative of {@link geGlu} in gate.
 *
 * Error: at most 4 ULP.
 */
export function geGluGateDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity)
    return value * (gate < -1 ? gate + 1 / inverseMills(-gate) : normalCdf(gate) + gate * normalPdf(gate));
  if (value === Infinity)
    return value * (gate < -1 ? gate + 1 / inverseMills(-gate) : normalCdf(gate) + gate * normalPdf(gate));
  return gate > -1 || Math.abs(value) < 1
    ? value * geluSlope(gate)
    : mulMulNormalPdf(value, gate + 1 / inverseMills(-gate), gate);
}

/** {@link geGluGateDerivative} with a chosen convention at its kinks. */
export function createGeGluGateDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGeGluGateDerivative", {}, options.kinks);
  return geGluGateDerivative;
}

/**
 * The derivative of {@link geGlu} in value.
 *
 * Error: at most 4 ULP.
 */
export function geGluValueDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return mulNormalCdf(gate, gate);
}

/** {@link geGluValueDerivative} with a chosen convention at its kinks. */
export function createGeGluValueDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGeGluValueDerivative", {}, options.kinks);
  return geGluValueDerivative;
}

/**
 * The second derivative of {@link geGlu} in gate.
 *
 * Error: at most 6 ULP.
 */
export function geGluGateSecondDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (2 - gate * gate);
  if (value === Infinity) return value * (2 - gate * gate);
  return Math.abs(gate) < 4 || Math.abs(value) < 1
    ? value * mulNormalPdf(2 - gate * gate, gate)
    : mulMulNormalPdf(value, 2 - gate * gate, gate);
}

/** {@link geGluGateSecondDerivative} with a chosen convention at its kinks. */
export function createGeGluGateSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGeGluGateSecondDerivative", {}, options.kinks);
  return geGluGateSecondDerivative;
}

/**
 * The mixed second derivative of {@link geGlu} in value and gate.
 *
 * Error: at most 6 ULP.
 */
export function geGluMixedSecondDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return geluSlope(gate);
}

/** {@link geGluMixedSecondDerivative} with a chosen convention at its kinks. */
export function createGeGluMixedSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGeGluMixedSecondDerivative", {}, options.kinks);
  return geGluMixedSecondDerivative;
}
