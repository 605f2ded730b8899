/** Kinks that fall on one point for some parameters, as those of a dead zone of width 0. */
import { binary64 } from "../arithmetic/binary64.ts";
import * as build from "../ir/build.ts";
import { evaluate } from "../ir/evaluate.ts";
import { kernelLibrary } from "../ir/library.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Model, Parameter } from "../model.ts";
import { agree } from "./numeric.ts";
import { type ParameterSet, parameterSets } from "./samples.ts";

/** A kink whose rule is a side, and what that side answers. */
export interface Answer {
  readonly at: Expression;
  readonly value: Expression;
}

interface Known {
  readonly intrinsics: Model["intrinsics"];
  readonly parameters: readonly Parameter[];
}

/**
 * The first kink in source order wins. Comparisons that each take their own kink's side can disagree with that
 * where kinks coincide; the points then are tested before them.
 */
export function settleCoincidences(body: Expression, answers: readonly Answer[], known: Known): Expression {
  const agrees = parameterSets(known.parameters).every((set) => firstWins(body, answers, set, known));
  if (agrees) return body;
  return answers.reduceRight(
    (rest, { at, value }) => build.conditional(build.compare("===", build.variable("x"), at), value, rest),
    body,
  );
}

function firstWins(body: Expression, answers: readonly Answer[], set: ParameterSet, { intrinsics }: Known): boolean {
  const context = { arithmetic: binary64, library: kernelLibrary(intrinsics, "f64"), choices: set.choices };
  const seen = new Set<number>();
  return answers.every(({ at, value }) => {
    const x = evaluate(at, set.numbers, context);
    if (seen.has(x)) return true;
    seen.add(x);
    const inside = evaluate(body, new Map(set.numbers).set("x", x), context);
    return agree(inside, evaluate(value, set.numbers, context));
  });
}
