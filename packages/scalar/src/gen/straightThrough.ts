// Generated from specs/activations/straightThrough.ts by @subgrad/generator. Do not edit.
import {
  type Jumps,
  type Kinks,
  resolveJumps,
  resolveKinks,
  slopeAt,
  valueAt,
} from "./internal/conventions.ts";

/**
 * Straight-through step.
 *
 * `straightThrough(x) = x > 0 ? 1 : 0`
 *
 * A step whose derivative is a surrogate: that of the hard hyperbolic tangent, which lets gradients through where |x| ≤ 1. The step itself has slope 0.
 *
 * At the jump `step`, x = 0: 0, from the left (from the right: 1). The comparison is strict, as for heaviside.
 *
 * Limits: 0 at −∞, 1 at +∞.
 *
 * Error: at most 2 ULP.
 *
 * @see Bengio, Léonard & Courville 2013, arXiv:1308.3432; Courbariaux, Hubara, Soudry, El-Yaniv & Bengio 2016, arXiv:1602.02830
 */
export function straightThrough(x: number): number {
  if (Number.isNaN(x)) return x;
  return x > 0 ? 1 : 0;
}

/** {@link straightThrough} with a chosen convention at its jumps. */
export function createStraightThrough(
  options: { readonly jumps?: Jumps<"step"> } = {},
): (x: number) => number {
  const jumps = resolveJumps("createStraightThrough", { step: "left" }, options.jumps);
  return (x) => {
    if (x === 0) return valueAt(jumps.step, 0, 1);
    return straightThrough(x);
  };
}

/**
 * The surrogate derivative of {@link straightThrough} in x.
 *
 * At the kink `lower`, x = -1: 1, from the right (from the left: 0). The paper lets gradients through where |x| ≤ 1.
 * At the kink `step`, x = 0: 1, on both sides. The comparison is strict, as for heaviside.
 * At the kink `upper`, x = 1: 1, from the left (from the right: 0). The paper lets gradients through where |x| ≤ 1.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 4 ULP.
 */
export function straightThroughDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return x < -1 ? 0 : x > 1 ? 0 : 1;
}

/** {@link straightThroughDerivative} with a chosen convention at its kinks. */
export function createStraightThroughDerivative(
  options: { readonly kinks?: Kinks<"lower" | "step" | "upper", never> } = {},
): (x: number) => number {
  const kinks = resolveKinks(
    "createStraightThroughDerivative",
    { lower: "right", step: "left", upper: "left" },
    options.kinks,
  );
  return (x) => {
    if (x === -1) return slopeAt(kinks.lower, 0, 1);
    if (x === 0) return slopeAt(kinks.step, 1, 1);
    if (x === 1) return slopeAt(kinks.upper, 1, 0);
    return straightThroughDerivative(x);
  };
}

/**
 * The second surrogate derivative of {@link straightThrough} in x.
 *
 * Limits: 0 at −∞, 0 at +∞.
 *
 * Error: at most 6 ULP.
 */
export function straightThroughSecondDerivative(x: number): number {
  if (Number.isNaN(x)) return x;
  return 0;
}

/** {@link straightThroughSecondDerivative} with a chosen convention at its kinks. */
export function createStraightThroughSecondDerivative(
  options: { readonly kinks?: Kinks<"lower" | "step" | "upper", never> } = {},
): (x: number) => number {
  resolveKinks(
    "createStraightThroughSecondDerivative",
    { lower: "right", step: "left", upper: "left" },
    options.kinks,
  );
  return straightThroughSecondDerivative;
}
