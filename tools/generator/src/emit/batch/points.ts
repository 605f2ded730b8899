/** The points where conventions decide, as element functions see them. */
import { isRounded } from "../../analyse/points.ts";
import { mapSwitchesAt } from "../../analyse/switches.ts";
import * as build from "../../ir/build.ts";
import type { ComparisonOperator, Expression } from "../../ir/nodes.ts";
import { isShort } from "../../ir/simplify.ts";
import { substitute } from "../../ir/substitute.ts";
import { type Rewriter, mapCondition, mapExpression } from "../../ir/walk.ts";
import type { Activation, Kink, Pass } from "../../model.ts";
import { kinkOf } from "../kinks.ts";

/** A point that must be rounded to the element type once, before the loop, and is passed to it by name. */
export interface NamedPoint {
  readonly name: string;
  /** With every operation rounded to the element type of x. */
  readonly at: Expression;
}

function namedPoint(kink: Kink): NamedPoint | undefined {
  return isRounded(kink.at) ? { name: `${kink.name}Point`, at: roundedToElement(kink.at) } : undefined;
}

function roundedToElement(at: Expression): Expression {
  const rounded = (node: Expression): Expression => build.call("asElementOf", [build.variable("x"), node]);
  const to: Rewriter = {
    expression: (node) => {
      const mapped = mapExpression(node, to);
      const isExact =
        mapped.kind === "variable" ||
        mapped.kind === "negate" ||
        (mapped.kind === "number" && isShort(mapped.value));
      return isExact ? mapped : rounded(mapped);
    },
    condition: (node) => mapCondition(node, to),
  };
  return to.expression(at);
}

/** The named points that a pass compares x with. */
export function pointsOf(pass: Pass, activation: Activation): NamedPoint[] {
  return activation.kinks.flatMap((kink) => {
    const isDecided = pass.atKinks.some((sides) => sides.kink === kink.name);
    const point = isDecided || comparesAt(pass.body, kink) ? namedPoint(kink) : undefined;
    return point ?? [];
  });
}

function comparesAt(body: Expression, { at }: Kink): boolean {
  let found = false;
  mapSwitchesAt(body, "x", at, (node) => {
    found = true;
    return node;
  });
  return found;
}

/** What a kink's point is called where it was rounded. */
export function pointExpression(kink: Kink): Expression {
  const named = namedPoint(kink);
  return named === undefined ? kink.at : build.variable(named.name);
}

/** The body with comparisons at named points spelled by that name, so that body and convention agree on the side. */
export function bodyAtPoints(pass: Pass, activation: Activation): Expression {
  return activation.kinks.reduce((body, kink) => {
    const named = namedPoint(kink);
    if (named === undefined) return body;
    return mapSwitchesAt(body, "x", kink.at, (node, solved) =>
      build.compare(
        solved.slope > 0 ? node.operator : mirrored[node.operator],
        build.variable("x"),
        build.variable(named.name),
      ),
    );
  }, pass.body);
}

/** One-sided answers where there is no x yet: in terms of the rounded points. */
export function answersAtPoints(pass: Pass, activation: Activation): Pass {
  const atKinks = pass.atKinks.map((sides) => {
    const point = new Map([["x", pointExpression(kinkOf(activation, sides))]]);
    return { ...sides, left: substitute(sides.left, point), right: substitute(sides.right, point) };
  });
  return { ...pass, atKinks };
}

const mirrored: { readonly [operator in ComparisonOperator]: ComparisonOperator } = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "===": "===",
  "!==": "!==",
};
