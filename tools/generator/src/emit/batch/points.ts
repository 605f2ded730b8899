/** The points where conventions decide, as element functions see them. */
import { mapSwitchesAt } from "../../analyse/switches.ts";
import * as build from "../../ir/build.ts";
import type { ComparisonOperator, Expression } from "../../ir/nodes.ts";
import { isShort, literal } from "../../ir/simplify.ts";
import type { Activation, Kink, Pass } from "../../model.ts";
import { kinkOf } from "../kinks.ts";

/** A point that must be rounded to the element type once, before the loop, and is passed to it by name. */
export interface NamedPoint {
  readonly name: string;
  readonly at: Expression;
}

/** Parameters and short literals are elements already; everything else has to be rounded to one. */
export function namedPoint(kink: Kink): NamedPoint | undefined {
  const bare = kink.at.kind === "negate" ? kink.at.operand : kink.at;
  const value = literal(bare);
  const exact = bare.kind === "variable" || (value !== undefined && isShort(value));
  return exact ? undefined : { name: `${kink.name}Point`, at: kink.at };
}

/** What a kink's point is called inside an element function. */
export function pointExpression(kink: Kink): Expression {
  const named = namedPoint(kink);
  return named === undefined ? kink.at : build.variable(named.name);
}

/** The body with comparisons at named points spelled by that name, so that body and convention agree on the side. */
export function bodyAtPoints(pass: Pass, activation: Activation): Expression {
  return pass.atKinks.reduce((body, sides) => {
    const found = kinkOf(activation, sides);
    const named = namedPoint(found);
    if (named === undefined) return body;
    return mapSwitchesAt(body, "x", found.at, (node, solved) =>
      build.compare(
        solved.slope > 0 ? node.operator : mirrored[node.operator],
        build.variable("x"),
        build.variable(named.name),
      ),
    );
  }, pass.body);
}

const mirrored: { readonly [operator in ComparisonOperator]: ComparisonOperator } = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "===": "===",
  "!==": "!==",
};
