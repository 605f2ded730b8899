// Generated from specs/activations/swiGlu.ts by @subgrad/generator. Do not edit.
import { type Kinks, resolveKinks } from "./internal/conventions.ts";
import { mulSigmoidProduct } from "./internal/mulSigmoidProduct.ts";
import { tanh } from "./internal/tanh.ts";

/**
 * Gated linear unit with a swish gate.
 *
 * `swiGlu(gate, value, beta) = gate * sigmoid(beta * gate) * value`
 *
 * Error: at most 2 ULP.
 *
 * @param beta Sharpness of the gate; 1 makes it silu. Any number; default 1.
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export function swiGlu(gate: number, value: number, beta = 1): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * gate;
  if (value === Infinity) return value * gate;
  return Math.abs(value) < 1 || beta * gate > 1
    ? value * mulSigmoidProduct(gate, beta, gate)
    : Math.abs(value) < 1e30
      ? mulSigmoidProduct(gate * value, beta, gate)
      : gate * mulSigmoidProduct(value, beta, gate);
}

/**
 * The derivative of {@link swiGlu} in gate.
 *
 * Error: at most 4 ULP.
 *
 * @param beta Sharpness of the gate; 1 makes it silu. Any number; default 1.
 */
export function swiGluGateDerivative(gate: number, value: number, beta = 1): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * (1 + mulSigmoidProduct(beta * gate, -beta, gate));
  if (value === Infinity) return value * (1 + mulSigmoidProduct(beta * gate, -beta, gate));
  const factor = 1 + mulSigmoidProduct(beta * gate, -beta, gate);
  return Math.abs(value) < 1
    ? value * mulSigmoidProduct(factor, beta, gate)
    : Math.abs(value) < 1e30
      ? mulSigmoidProduct(value * factor, beta, gate)
      : factor * mulSigmoidProduct(value, beta, gate);
}

/** {@link swiGluGateDerivative} with a chosen convention at its kinks. */
export function createSwiGluGateDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number, beta?: number) => number {
  resolveKinks("createSwiGluGateDerivative", {}, options.kinks);
  return swiGluGateDerivative;
}

/**
 * The derivative of {@link swiGlu} in value.
 *
 * Error: at most 4 ULP.
 *
 * @param beta Sharpness of the gate; 1 makes it silu. Any number; default 1.
 */
export function swiGluValueDerivative(gate: number, value: number, beta = 1): number {
  if (Number.isNaN(value)) return value;
  return mulSigmoidProduct(gate, beta, gate);
}

/** {@link swiGluValueDerivative} with a chosen convention at its kinks. */
export function createSwiGluValueDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number, beta?: number) => number {
  resolveKinks("createSwiGluValueDerivative", {}, options.kinks);
  return swiGluValueDerivative;
}

/**
 * The second derivative of {@link swiGlu} in gate.
 *
 * Error: at most 6 ULP.
 *
 * @param beta Sharpness of the gate; 1 makes it silu. Any number; default 1.
 */
export function swiGluGateSecondDerivative(gate: number, value: number, beta = 1): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * beta * (2 - beta * gate * tanh(0.5 * beta * gate));
  if (value === Infinity) return value * beta * (2 - beta * gate * tanh(0.5 * beta * gate));
  const z = Math.min(Math.abs(beta * gate), 2000);
  const factor = beta * (2 - z * tanh(0.5 * z));
  return Math.abs(value) < 1
    ? value * mulSigmoidProduct(mulSigmoidProduct(factor, beta, gate), -beta, gate)
    : Math.abs(value) < 1e30
      ? mulSigmoidProduct(mulSigmoidProduct(value * factor, beta, gate), -beta, gate)
      : factor * mulSigmoidProduct(mulSigmoidProduct(value, beta, gate), -beta, gate);
}

/** {@link swiGluGateSecondDerivative} with a chosen convention at its kinks. */
export function createSwiGluGateSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number, beta?: number) => number {
  resolveKinks("createSwiGluGateSecondDerivative", {}, options.kinks);
  return swiGluGateSecondDerivative;
}

/**
 * The mixed second derivative of {@link swiGlu} in value and gate.
 *
 * Error: at most 6 ULP.
 *
 * @param beta Sharpness of the gate; 1 makes it silu. Any number; default 1.
 */
export function swiGluMixedSecondDerivative(gate: number, value: number, beta = 1): number {
  if (Number.isNaN(value)) return value;
  return mulSigmoidProduct(1 + mulSigmoidProduct(beta * gate, -beta, gate), beta, gate);
}

/** {@link swiGluMixedSecondDerivative} with a chosen convention at its kinks. */
export function createSwiGluMixedSecondDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number, beta?: number) => number {
  resolveKinks("createSwiGluMixedSecondDerivative", {}, options.kinks);
  return swiGluMixedSecondDerivative;
}

/**
 * The derivative of {@link swiGlu} in beta.
 *
 * Error: at most 6 ULP.
 *
 * @param beta Sharpness of the gate; 1 makes it silu. Any number; default 1.
 */
export function swiGluBetaDerivative(gate: number, value: number, beta = 1): number {
  if (Number.isNaN(value)) return value;
  if (value === -Infinity) return value * Math.abs(mulSigmoidProduct(gate, -Math.abs(beta), Math.abs(gate)));
  if (value === Infinity) return value * Math.abs(mulSigmoidProduct(gate, -Math.abs(beta), Math.abs(gate)));
  const rising = mulSigmoidProduct(gate, Math.abs(beta), Math.abs(gate));
  return Math.abs(value) < 1
    ? value * mulSigmoidProduct(gate * rising, -Math.abs(beta), Math.abs(gate))
    : Math.abs(value) < 1e30
      ? mulSigmoidProduct(gate * value * rising, -Math.abs(beta), Math.abs(gate))
      : gate * (rising * mulSigmoidProduct(value, -Math.abs(beta), Math.abs(gate)));
}

/** {@link swiGluBetaDerivative} with a chosen convention at its kinks. */
export function createSwiGluBetaDerivative(
  options: { readonly kinks?: Kinks<never> } = {},
): (gate: number, value: number, beta?: number) => number {
  resolveKinks("createSwiGluBetaDerivative", {}, options.kinks);
  return swiGluBetaDerivative;
}
