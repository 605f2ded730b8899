import type { Condition, Expression, Span } from "./nodes.ts";
import { type Rewriter, mapCondition, mapExpression } from "./walk.ts";

/** Replaces variables by expressions. Bound names are unique within a body, so nothing can be captured. */
export const substitute = (node: Expression, replacements: ReadonlyMap<string, Expression>): Expression =>
  replacing(replacements).expression(node);

export const substituteIn = (test: Condition, replacements: ReadonlyMap<string, Expression>): Condition =>
  replacing(replacements).condition(test);

function replacing(replacements: ReadonlyMap<string, Expression>): Rewriter {
  const to: Rewriter = {
    expression: (inner) =>
      inner.kind === "variable" ? (replacements.get(inner.name) ?? inner) : mapExpression(inner, to),
    condition: (inner) => mapCondition(inner, to),
  };
  return to;
}

/** Replaces each `const` by its value wherever it is used. */
export function inlineLets(node: Expression): Expression {
  const to: Rewriter = {
    expression: (inner) =>
      inner.kind === "let"
        ? to.expression(substitute(inner.body, new Map([[inner.name, inner.value]])))
        : mapExpression(inner, to),
    condition: (inner) => mapCondition(inner, to),
  };
  return to.expression(node);
}

/** The formula of each `const` at the beginning of a body, in terms of its inputs. */
export function constsOf(body: Expression): ReadonlyMap<string, Expression> {
  const consts = new Map<string, Expression>();
  for (let rest = body; rest.kind === "let"; rest = rest.body)
    consts.set(rest.name, substitute(inlineLets(rest.value), consts));
  return consts;
}

/** Rewrites the comparisons of a body and leaves the rest alone. */
export function mapComparisons(
  node: Expression,
  rewrite: (comparison: Condition & { kind: "compare" }) => Condition,
): Expression {
  const to: Rewriter = {
    expression: (inner) => mapExpression(inner, to),
    condition: (inner) => (inner.kind === "compare" ? rewrite(inner) : mapCondition(inner, to)),
  };
  return to.expression(node);
}

/** The same tree as if all of it had stood at one place. */
export function locatedAt(node: Expression, span: Span | undefined): Expression {
  const move = <N extends Expression | Condition>({ span: _, ...rest }: N): N =>
    (span === undefined ? rest : { ...rest, span }) as N;
  const to: Rewriter = {
    expression: (inner) => move(mapExpression(inner, to)),
    condition: (inner) => move(mapCondition(inner, to)),
  };
  return to.expression(node);
}
