/** What a convention answers at a kink, given both sides. */
import { agreedReference, enclosedReference, exactly, f64, ulpOf } from "../generator.ts";
import type { Enclosure, Kink, Reference, Rule } from "../generator.ts";
import type { OneSide, Sides } from "./kinks.ts";
import { settle, valueOf } from "./workbench.ts";
import type { Values, Workbench } from "./workbench.ts";

/** A rule of a spec, or a number that a user gives. */
export type ChosenRule = Rule | number;

export interface Situation {
  readonly bench: Workbench;
  readonly parameters: Values;
  readonly kink: Kink;
  readonly sides: Sides;
}

export function valueAtJump(situation: Situation, rule: ChosenRule): Reference {
  const { left, right } = situation.sides;
  return pickBySide(situation, rule, left.value, right.value);
}

export function slopeAtKink(situation: Situation, rule: ChosenRule): Reference {
  const { left, right } = situation.sides;
  if (rule === "minNorm") return nearestToZero(left.slope(), right.slope());
  return pickBySide(situation, rule, left.slope, right.slope);
}

/** Gradients beside the slope give the sides the weights that the rule gives their slopes. */
export function gradientAtKink(
  situation: Situation,
  rule: ChosenRule,
  gradient: (side: OneSide) => Reference,
): Reference {
  const { left, right } = situation.sides;
  const of = (side: OneSide) => (): Reference => gradient(side);
  if (rule === "left" || rule === "right" || rule === "mid")
    return pickBySide(situation, rule, of(left), of(right));
  const slope = slopeAtKink(situation, rule);
  if (Number.isNaN(slope.nearest)) return areEqual(of(left)(), of(right)()) ? of(left)() : slope;
  const weight = weightOf(situation, slope);
  if (weight !== undefined) return blend(situation.bench, weight, of(left)(), of(right)());
  const { use } = situation.kink;
  return pickBySide(situation, use === "right" || use === "mid" ? use : "left", of(left), of(right));
}

type Side = () => Reference;

function pickBySide({ bench, parameters }: Situation, rule: ChosenRule, left: Side, right: Side): Reference {
  if (typeof rule === "number") return exactly(rule);
  if (rule === "left") return left();
  if (rule === "right") return right();
  if (rule === "mid") return blend(bench, exactly(0.5), left(), right());
  if (rule === "minNorm") throw new Error("minNorm is a rule for slopes");
  return isNaNLiteral(rule) ? exactly(NaN) : valueOf(bench, rule, parameters);
}

const areEqual = (a: Reference, b: Reference): boolean => a.nearest === b.nearest && a.rest === b.rest;

/** What a framework may answer. */
export const isNaNLiteral = (rule: ChosenRule): boolean =>
  typeof rule === "object" && rule.kind === "number" && Number.isNaN(rule.value);

function nearestToZero(left: Reference, right: Reference): Reference {
  const signs = [signOf(left), signOf(right)];
  if (signs[0]! * signs[1]! <= 0) return exactly(0);
  return Math.abs(left.nearest) < Math.abs(right.nearest) ? left : right;
}

const signOf = ({ nearest, rest }: Reference): number => Math.sign(nearest || rest);

/** (s − l) / (r − l); undefined where s is no weighted mean of l and r, these are one, or the values jump. */
function weightOf({ bench, kink, sides }: Situation, slope: Reference): Reference | undefined {
  const [left, right] = [sides.left.slope(), sides.right.slope()];
  if (kink.value !== undefined || agreedReference(left, right) !== undefined) return undefined;
  const weight = compute(bench, [slope, left, right], ([s, l, r]) => {
    const { subtract, divide } = bench.arithmetic;
    return divide(subtract(s!, l!), subtract(r!, l!));
  });
  return weight.nearest >= 0 && weight.nearest <= 1 ? weight : undefined;
}

/** A side of weight 0 has no say, even where it is infinite. */
function blend(bench: Workbench, weight: Reference, left: Reference, right: Reference): Reference {
  if (weight.nearest === 0) return left;
  if (weight.nearest === 1) return right;
  return compute(bench, [weight, left, right], ([w, l, r]) => {
    const { add, literal, multiply, subtract } = bench.arithmetic;
    return add(multiply(subtract(literal(1), w!), l!), multiply(w!, r!));
  });
}

function compute(
  bench: Workbench,
  inputs: readonly Reference[],
  formula: (values: Enclosure[]) => Enclosure,
): Reference {
  return settle(bench, "a convention", () =>
    enclosedReference(bench.arithmetic, formula(inputs.map((input) => toEnclosure(bench, input)))),
  );
}

function toEnclosure({ arithmetic }: Workbench, { nearest, rest }: Reference): Enclosure {
  const { literal, add, multiply } = arithmetic;
  if (!Number.isFinite(rest)) return literal(rest);
  if (rest === 0) return literal(nearest);
  return add(literal(nearest), multiply(literal(rest), literal(ulpOf(f64, nearest))));
}
