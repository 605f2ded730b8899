// Generated from specs/activations/reGlu.ts by @subgrad/generator. Do not edit.
import { type Kinks, gradientAt, resolveKinks, slopeAt } from "./internal/conventions.ts";

const PROFILES = {
  jax: { zero: "left" },
  "keras-jax": { zero: "left" },
  "keras-tensorflow": { zero: "left" },
  "keras-torch": { zero: "left" },
  mlx: { zero: "left" },
  pytorch: { zero: "left" },
  tensorflow: { zero: "left" },
} as const;

/**
 * Gated linear unit with a rectified gate.
 *
 * `reGlu(gate, value) = gate > 0 ? gate * value : 0`
 *
 * Error: at most 2 ULP.
 *
 * @see Shazeer 2020, GLU Variants Improve Transformer, arXiv:2002.05202
 */
export function reGlu(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 0 ? gate * value : 0;
}

/**
 * The derivative of {@link reGlu} in gate.
 *
 * At the kink `zero`, gate = 0: 0, from the left (from the right: value). The gate is relu, whose slope at 0 is 0 in every framework.
 *
 * Error: at most 4 ULP.
 */
export function reGluGateDerivative(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 0 ? value : 0;
}

/** {@link reGluGateDerivative} with a chosen convention at its kinks. */
export function createReGluGateDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow"
    >;
  } = {},
): (gate: number, value: number) => number {
  const kinks = resolveKinks("createReGluGateDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (gate, value) => {
    if (Number.isNaN(gate)) return gate;
    if (Number.isNaN(value)) return value;
    if (gate === 0) return slopeAt(kinks.zero, 0, value);
    return reGluGateDerivative(gate, value);
  };
}

/**
 * The derivative of {@link reGlu} in value.
 *
 * Error: at most 4 ULP.
 */
export function reGluValueDerivative(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 0 ? gate : 0;
}

/** {@link reGluValueDerivative} with a chosen convention at its kinks. */
export function createReGluValueDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow"
    >;
  } = {},
): (gate: number, value: number) => number {
  resolveKinks("createReGluValueDerivative", { zero: "left" }, options.kinks, PROFILES);
  return reGluValueDerivative;
}

/**
 * The mixed second derivative of {@link reGlu} in value and gate.
 *
 * At the kink `zero`, gate = 0: 0, from the left (from the right: 1). The gate is relu, whose slope at 0 is 0 in every framework.
 *
 * Error: at most 6 ULP.
 */
export function reGluMixedSecondDerivative(gate: number, value: number): number {
  if (Number.isNaN(gate)) return gate;
  if (Number.isNaN(value)) return value;
  return gate > 0 ? 1 : 0;
}

/** {@link reGluMixedSecondDerivative} with a chosen convention at its kinks. */
export function createReGluMixedSecondDerivative(
  options: {
    readonly kinks?: Kinks<
      "zero",
      "jax" | "keras-jax" | "keras-tensorflow" | "keras-torch" | "mlx" | "pytorch" | "tensorflow"
    >;
  } = {},
): (gate: number, value: number) => number {
  const kinks = resolveKinks("createReGluMixedSecondDerivative", { zero: "left" }, options.kinks, PROFILES);
  return (gate, value) => {
    if (Number.isNaN(gate)) return gate;
    if (Number.isNaN(value)) return value;
    if (gate === 0) return gradientAt(kinks.zero, "left", 0, value, 0, 1);
    return reGluMixedSecondDerivative(gate, value);
  };
}
