/** Second derivatives as passes. */
import { differentiate } from "../ir/differentiate.ts";
import type { Expression } from "../ir/nodes.ts";
import type { InputPair, Kink, Pass, SecondPass } from "../model.ts";
import type { DeclaredActivation } from "../read/declared.ts";
import { partOf } from "../seconds.ts";
import type { Numeric } from "./numeric.ts";
import { type PassContext, buildPass, faceLeft } from "./passes.ts";
import { isRounded } from "./points.ts";
import { derivativeRules } from "./rules.ts";
import { limitsAtPoints } from "./singularities.ts";

/** Of several those that are not 0 everywhere: of one input there is a function also where it is. */
export function secondPasses(
  declared: DeclaredActivation,
  kinks: readonly Kink[],
  context: PassContext,
  numeric: Numeric,
): SecondPass[] {
  const all = declared.seconds.map((pair) => secondPass(pair, declared, kinks, context, numeric));
  return all.length === 1 ? all : all.filter((pass) => !isZero(pass));
}

const isZero = ({ body, atKinks }: Pass): boolean =>
  body.kind === "number" && body.value === 0 && atKinks.length === 0;

/**
 * The stable form, else the symbolic derivative. Where the slope has a bend and no kink is declared there is no rule to ask:
 * it is the second derivative from the left.
 */
function secondPass(
  inputs: InputPair,
  { derivatives, stable, limits, ...declared }: DeclaredActivation,
  kinks: readonly Kink[],
  context: PassContext,
  numeric: Numeric,
): SecondPass {
  const [first, second] = inputs;
  const declaredSlope = derivatives.get(first)!;
  const faced = (formula: Expression): Expression =>
    [...new Set(inputs)].reduce((text, input) => faceLeft(text, input, kinks), formula);
  const derived = (slope: Expression): Expression =>
    faced(differentiate(slope, second, derivativeRules(context.intrinsics)));
  const plain = derived(declaredSlope);
  const stated = stable.secondDerivatives.get(partOf(inputs));
  const formula =
    stated === undefined ? derived(stable.derivatives.get(first) ?? declaredSlope) : faced(stated);
  const points = limitsAtPoints(plain, () => undefined, declared, numeric);
  // At a point that is computed the pieces are too, and need the stable form.
  const hints = kinks.some(({ at }) => isRounded(at)) ? { points } : { plain, points };
  const declaredLimits = limits.secondDerivatives.get(partOf(inputs));
  const pass = buildPass(formula, kinks, () => "gradient", declaredLimits, context, hints);
  return { inputs, ...pass };
}
