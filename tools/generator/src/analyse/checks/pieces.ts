/** The pieces of formulas: where they meet, and each as if there were no other. */
import * as build from "../../ir/build.ts";
import type { CompareNode, Expression, Span } from "../../ir/nodes.ts";
import { simplify } from "../../ir/simplify.ts";
import { inlineLets } from "../../ir/substitute.ts";
import { mentions, same } from "../../ir/walk.ts";
import type { DeclaredKink } from "../../read/declared.ts";
import type { Place } from "../numeric.ts";
import { type Side, type Switch, expandPiecewise, mapSolved, solve, truthBeside } from "../switches.ts";
import { type Checking, type SwitchPoint, complain, holdsAt, spanOrName } from "./checking.ts";

/** Where `forward`, or a surrogate slope, switches pieces; undefined where some comparison cannot be solved for x. */
export function switchPoints(checking: Checking): readonly SwitchPoint[] | undefined {
  const { declared, intrinsics, input } = checking;
  const others = [...declared.inputs, ...(declared.noise ?? [])].filter((other) => other !== input);
  const points: SwitchPoint[] = [];
  const unsolved: Span[] = [];
  const collect = (formula: Expression) => (node: CompareNode, found: Switch | "fixed" | undefined) => {
    if (declared.kinks.some((kink) => isAtConst(node, kink))) return node;
    const span = node.span ?? spanOrName(formula, checking);
    if (found === undefined || (found !== "fixed" && others.some((other) => mentions(found.at, other)))) {
      const isNew = unsolved.every(([start, end]) => span[1] <= start || span[0] >= end);
      if (isNew) unsolved.push(span);
    } else if (found !== "fixed" && !points.some(({ at }) => same(at, found.at)))
      points.push({ at: found.at, span });
    return node;
  };
  const slopes = declared.surrogate ? [...declared.derivatives.values()] : [];
  for (const formula of [declared.forward, ...slopes])
    mapSolved(expandPiecewise(formula, intrinsics), input, collect(formula));
  const remedy = `write ${input} alone on one side: ${input} > threshold / beta, not beta * ${input} > threshold`;
  for (const span of unsolved)
    complain(checking, "SG020", span, `this comparison cannot be solved for ${input}`, remedy);
  return unsolved.length === 0 ? points : undefined;
}

/** Whether a comparison switches where a `const` has the value that a kink tells: at no point that has a name. */
export function isAtConst(node: CompareNode, { of, through, at }: DeclaredKink): boolean {
  const found = through && solve(node, of);
  return found !== undefined && found !== "fixed" && same(found.at, simplify(at));
}

/**
 * The piece beside a point, as a formula of x that is not cut off at the point: every other comparison of x answers
 * what it answers at the point itself.
 */
export function pieceBeside(
  formula: Expression,
  at: Expression,
  side: Side,
  place: Place,
  checking: Checking,
): Expression {
  const expanded = inlineLets(expandPiecewise(formula, checking.intrinsics));
  const piece = mapSolved(expanded, checking.input, (node, found) => {
    if (found === "fixed") return node;
    const own = found !== undefined && same(found.at, at);
    return build.truth(own ? truthBeside(node.operator, found.slope, side) : holdsAt(node, place, checking));
  });
  return simplify(piece);
}
