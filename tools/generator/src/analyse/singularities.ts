/** What passes answer at points where formulas have no value: their limits there. */
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import type { Domain, PointAnswer, Singularity } from "../model.ts";
import type { DeclaredActivation } from "../read/declared.ts";
import { type Numeric, infinityBeside } from "./numeric.ts";
import { parameterSets } from "./samples.ts";

export type Limits = Omit<PointAnswer, "reached">;

/** Only functions of x have singularities and domains. */
type Declared = Pick<DeclaredActivation, "singularities" | "domain" | "parameters" | "requirements">;

/** Given the formula of a pass, and what the spec says of that pass at a removable singularity. */
export function limitsAtPoints(
  formula: Expression,
  stated: (one: Singularity) => Expression | undefined,
  declared: Declared,
  numeric: Numeric,
): Limits[] {
  const infinite = (at: number, side: -1 | 1): Expression | undefined =>
    commonInfinity(formula, at, side, declared, numeric);
  const removable = declared.singularities.flatMap((one): Limits[] => {
    const value = one.kind === "removable" ? stated(one) : undefined;
    return value === undefined ? [] : [{ at: one.at, left: value, right: value }];
  });
  const poles = declared.singularities.flatMap(({ kind, at }): Limits[] => {
    const [left, right] = kind === "pole" ? [infinite(at, -1), infinite(at, 1)] : [];
    return left === undefined || right === undefined ? [] : [{ at, left, right }];
  });
  const ends = closedEnds(declared.domain).flatMap(({ at, inward }): Limits[] => {
    const limit = infinite(at, inward);
    return limit === undefined ? [] : [{ at, left: limit, right: limit }];
  });
  return [...removable, ...poles, ...ends];
}

/** The ends that belong to a domain, and on which side of them it lies. */
export function closedEnds({ min, max }: Domain): { at: number; inward: -1 | 1 }[] {
  return [
    ...(min === undefined ? [] : [{ at: min, inward: 1 as const }]),
    ...(max === undefined ? [] : [{ at: max, inward: -1 as const }]),
  ];
}

/** The same for all parameters, or nothing. */
function commonInfinity(
  formula: Expression,
  at: number,
  side: -1 | 1,
  declared: Declared,
  numeric: Numeric,
): Expression | undefined {
  const found = parameterSets(declared).map((set) =>
    infinityBeside(numeric, formula, { input: "x", x: at, set }, side),
  );
  const [first] = found;
  return first !== undefined && found.every((one) => one === first) ? build.number(first) : undefined;
}
