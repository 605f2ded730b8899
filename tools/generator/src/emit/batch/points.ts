/** The points where conventions decide, as element functions see them. */
import { isRounded } from "../../analyse/points.ts";
import * as build from "../../ir/build.ts";
import type { Expression } from "../../ir/nodes.ts";
import { isShort } from "../../ir/simplify.ts";
import { substitute } from "../../ir/substitute.ts";
import { type Rewriter, mapCondition, mapExpression, mentions } from "../../ir/walk.ts";
import type { Activation, Kink, Pass } from "../../model.ts";
import { kinkOf } from "../kinks.ts";
import { compareAtPoints } from "../points.ts";

/** A point that must be rounded to the element type once, before the loop, and is passed to it by name. */
export interface NamedPoint {
  readonly name: string;
  /** With every operation rounded to the element type of x. */
  readonly at: Expression;
}

function namedPoint({ name, of, at }: Kink): NamedPoint | undefined {
  return isRounded(at) ? { name: `${name}Point`, at: roundedToElement(at, of) } : undefined;
}

/** The array has the name of the input. */
function roundedToElement(at: Expression, input: string): Expression {
  const rounded = (node: Expression): Expression => build.call("asElementOf", [build.variable(input), node]);
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

/** The named points that a pass compares x with, in its body or in its answers at kinks. */
export function pointsOf(pass: Pass, activation: Activation): NamedPoint[] {
  return activation.kinks.flatMap((kink) => {
    const isCompared = pass.atKinks.length > 0 || comparesAt(pass.body, kink);
    return (isCompared ? namedPoint(kink) : undefined) ?? [];
  });
}

function comparesAt(body: Expression, kink: Kink): boolean {
  const compared = compareAtPoints(body, [kink], () => build.variable(`${kink.name}Point`));
  return mentions(compared, `${kink.name}Point`);
}

/** What a kink's point is called where it was rounded. */
export function pointExpression(kink: Kink): Expression {
  const point = namedPoint(kink);
  return point === undefined ? kink.at : build.variable(point.name);
}

/** The body with comparisons at named points spelled by that name. */
export function bodyAtPoints(pass: Pass, activation: Activation): Expression {
  return named(pass.body, activation);
}

function named(body: Expression, { kinks }: Activation): Expression {
  return compareAtPoints(body, kinks, (kink) => {
    const point = namedPoint(kink);
    return point && build.variable(point.name);
  });
}

/** One-sided answers where there is no x yet: in terms of the rounded points. */
export function answersAtPoints<P extends Pass>(pass: P, activation: Activation): P {
  const atKinks = pass.atKinks.map((sides) => {
    const kink = kinkOf(activation, sides);
    const point = new Map([[kink.of, pointExpression(kink)]]);
    const placed = (side: Expression): Expression => substitute(named(side, activation), point);
    return { ...sides, left: placed(sides.left), right: placed(sides.right) };
  });
  return { ...pass, atKinks };
}
