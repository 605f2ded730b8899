// Generated from specs/activations/geGluTanh.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulGeluTanhBend } from "./internal/mulGeluTanhBend.ts";
import { mulGeluTanhSlope } from "./internal/mulGeluTanhSlope.ts";
import { mulMulTanhNormalCdf } from "./internal/mulMulTanhNormalCdf.ts";
import { mulTanhNormalCdf } from "./internal/mulTanhNormalCdf.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Gated linear unit with a gate that is the tanh approximation of gelu.
 *
 * `geGluTanh(gate, value) = gate / 2 * (1 + tanh(SQRT2 / 2 * TWO_OVER_SQRT_PI * (gate + 0.044715 * gate * gate * gate))) * value`
 *
 * Error: at most 2 ULP.
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export function geGluTanh(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * gate;
  if (value === Infinity) return value * gate;
  return Math.abs(value) < 1 || gate > 1
    ? value * mulTanhNormalCdf(gate, gate)
    : gate > -1
      ? mulTanhNormalCdf(gate * value, gate)
      : mulMulTanhNormalCdf(value, gate, gate);
}

/**
 * The derivative of {@link geGluTanh} in gate.
 *
 * Error: at most 4 ULP.
 */
export function geGluTanhGateDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (gate < -1 ? -1 : mulGeluTanhSlope(1, gate));
  if (value === Infinity) return value * (gate < -1 ? -1 : mulGeluTanhSlope(1, gate));
  return Math.abs(value) < 1 || gate > -1 ? value * mulGeluTanhSlope(1, gate) : mulGeluTanhSlope(value, gate);
}

/** {@link geGluTanhGateDerivative} with a chosen convention at its kinks. */
export function createGeGluTanhGateDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGeGluTanhGateDerivative", {}, options.kinks);
  return geGluTanhGateDerivative;
}

/**
 * The derivative of {@link geGluTanh} in value.
 *
 * Error: at most 4 ULP.
 */
export function geGluTanhValueDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return mulTanhNormalCdf(gate, gate);
}

/** {@link geGluTanhValueDerivative} with a chosen convention at its kinks. */
export function createGeGluTanhValueDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGeGluTanhValueDerivative", {}, options.kinks);
  return geGluTanhValueDerivative;
}

/**
 * The second derivative of {@link geGluTanh} in gate.
 *
 * Error: at most 6 ULP.
 */
export function geGluTanhGateSecondDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity)
    return (
      value *
      (Math.abs(gate) > 10
        ? -1
        : 2 +
          12 * 0.044715 * gate * gate -
          4 *
            0.3989422804014327 *
            gate *
            (1 + 3 * 0.044715 * gate * gate) *
            (1 + 3 * 0.044715 * gate * gate) *
            tanh(2 * 0.3989422804014327 * (gate + 0.044715 * gate * gate * gate)))
    );
  if (value === Infinity)
    return (
      value *
      (Math.abs(gate) > 10
        ? -1
        : 2 +
          12 * 0.044715 * gate * gate -
          4 *
            0.3989422804014327 *
            gate *
            (1 + 3 * 0.044715 * gate * gate) *
            (1 + 3 * 0.044715 * gate * gate) *
            tanh(2 * 0.3989422804014327 * (gate + 0.044715 * gate * gate * gate)))
    );
  return Math.abs(value) < 1 ? value * mulGeluTanhBend(1, gate) : mulGeluTanhBend(value, gate);
}

/** {@link geGluTanhGateSecondDerivative} with a chosen convention at its kinks. */
export function createGeGluTanhGateSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGeGluTanhGateSecondDerivative", {}, options.kinks);
  return geGluTanhGateSecondDerivative;
}

/**
 * The mixed second derivative of {@link geGluTanh} in value and gate.
 *
 * Error: at most 6 ULP.
 */
export function geGluTanhMixedSecondDerivative(gate: number, value: number): number {
  if (Number.isNaN(value)) return value;
  return mulGeluTanhSlope(1, gate);
}

/** {@link geGluTanhMixedSecondDerivative} with a chosen convention at its kinks. */
export function createGeGluTanhMixedSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number) => number {
  resolveKinks("createGeGluTanhMixedSecondDerivative", {}, options.kinks);
  return geGluTanhMixedSecondDerivative;
}
