/** Who answers the same. */
import { type Activation, type Rule, mentions, printExpression, withoutVersion } from "../generator.ts";
import type { KinkAnswers } from "./answers.ts";
import { frameworkNames } from "./frameworks.ts";

/** A slope at a kink, and everybody who takes it: nobody may, where it is that of a side. */
export interface Answer {
  readonly slope: number;
  /** Where it depends on parameters. */
  readonly formula: string | undefined;
  readonly sides: readonly ("left" | "right")[];
  readonly isOwn: boolean;
  /** In words; a version only where it answers otherwise than the latest one. */
  readonly frameworks: readonly string[];
}

/** From the steepest slope down; NaN last. */
export function distinctAnswers(answers: KinkAnswers): Answer[] {
  const { left, right, own, profiles } = answers;
  const slopes = [...new Set([left, right, own, ...profiles.values()].map((slope) => slope + 0))];
  return slopes
    .sort((a, b) => Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || b - a)
    .map((slope) => {
      const is = (other: number | undefined): boolean => Object.is(slope, other! + 0);
      const takers = [...profiles].filter(
        ([profile, answer]) => is(answer) && !(profile.includes("@") && is(latest(profile, answers))),
      );
      return {
        slope,
        formula: formulaOf(slope, answers),
        sides: (["left", "right"] as const).filter((side) => is(answers[side])),
        isOwn: is(own),
        frameworks: frameworkNames(takers.map(([profile]) => profile)),
      };
    });
}

const latest = (profile: string, { profiles }: KinkAnswers): number | undefined =>
  profiles.get(withoutVersion(profile));

/** The side's formula, or that of a rule which is one. */
function formulaOf(slope: number, answers: KinkAnswers): string | undefined {
  const written: [number, string | undefined][] = [
    [answers.left, sideFormula(answers, "left")],
    [answers.right, sideFormula(answers, "right")],
    ...[...answers.profiles].map(([profile, answer]): [number, string | undefined] => [
      answer,
      ruleFormula(answers, profile),
    ]),
  ];
  return written.find(([answer, formula]) => answer === slope && formula !== undefined)?.[1];
}

/** The slope on a side, where it depends on parameters. */
export function sideFormula({ activation, kink }: KinkAnswers, side: "left" | "right"): string | undefined {
  const sides = activation.derivatives[0]!.atKinks.find((one) => one.kink === kink.name);
  return dependent(sides?.[side], activation);
}

/** What a framework answers, where that is a formula of its own. */
export function ruleFormula({ activation, kink }: KinkAnswers, profile: string): string | undefined {
  return dependent(kink.elsewhere[profile] ?? kink.elsewhere[withoutVersion(profile)], activation);
}

/** A case distinction would say more than holds for the parameters at hand, and x is what the point says. */
function dependent(rule: Rule | undefined, { parameters }: Activation): string | undefined {
  if (rule === undefined || typeof rule === "string" || rule.kind === "conditional") return undefined;
  if (mentions(rule, "x")) return undefined;
  return parameters.some(({ name }) => mentions(rule, name)) ? printExpression(rule) : undefined;
}
