/** Formulas of rows as lists of bindings, none of which holds a reduction inside of an expression. */
import * as build from "../ir/build.ts";
import { freeName } from "../ir/names.ts";
import type { Expression, ReduceNode, SolveNode } from "../ir/nodes.ts";
import { type Rewriter, mapCondition, mapExpression, nodes, same } from "../ir/walk.ts";

/** The value is an expression of elements and numbers, one reduction of such, or one root. */
export interface Binding {
  readonly name: string;
  readonly value: Expression;
}

/** Everything that the results need, in an order in which it can be computed, by names that `others` do not mention. */
export function flatten(
  formulas: readonly Expression[],
  others: readonly Expression[] = [],
): {
  readonly bindings: readonly Binding[];
  readonly results: readonly Expression[];
} {
  const bindings: Binding[] = [];
  const taken = new Set([...formulas, ...others].flatMap((formula) => [...nodes(formula)].flatMap(nameIn)));
  const own = withOwnNames(taken);
  const bindWhole = (whole: ReduceNode | SolveNode): Expression => {
    const known = bindings.find(({ value }) => same(value, whole));
    const name = known?.name ?? takeName(whole.kind === "solve" ? "root" : nouns[whole.operator], taken);
    if (known === undefined) bindings.push({ name, value: whole });
    return build.variable(name);
  };
  const to: Rewriter = {
    condition: (node) => mapCondition(node, to),
    expression: (node) => {
      if (node.kind === "let") {
        bindings.push({ name: node.name, value: inside(node.value) });
        return to.expression(node.body);
      }
      const mapped = inside(node);
      return mapped.kind === "reduce" || mapped.kind === "solve" ? bindWhole(mapped) : mapped;
    },
  };
  // The equation of a root is a formula of its own.
  const inside = (node: Expression): Expression => {
    if (node.kind === "let") return to.expression(node);
    return node.kind === "solve" ? { ...node, from: to.expression(node.from) } : mapExpression(node, to);
  };
  const results = formulas.map((formula) => to.expression(own(formula)));
  return { bindings, results };
}

/** Branches may bind the same name, and an unknown is known in its equation alone: lists of bindings have no such scopes. */
function withOwnNames(taken: Set<string>): (formula: Expression) => Expression {
  const bound = new Set<string>();
  const nameOf = (wanted: string): string => {
    const name = bound.has(wanted) ? takeName(wanted, taken) : wanted;
    bound.add(name);
    return name;
  };
  const rename = (node: Expression, names: ReadonlyMap<string, string>): Expression => {
    const to: Rewriter = {
      condition: (inner) => mapCondition(inner, to),
      expression: (inner) => rename(inner, names),
    };
    if (node.kind === "variable") return { ...node, name: names.get(node.name) ?? node.name };
    if (node.kind !== "let" && node.kind !== "solve") return mapExpression(node, to);
    // Consts keep their names where they can: those of unknowns show nowhere.
    const name = node.kind === "let" ? nameOf(node.name) : takeName(node.name, taken);
    const inside = new Map(names).set(node.name, name);
    return node.kind === "let"
      ? { ...node, name, value: to.expression(node.value), body: rename(node.body, inside) }
      : { ...node, name, from: to.expression(node.from), equation: rename(node.equation, inside) };
  };
  return (formula) => rename(formula, new Map());
}

const nouns = { max: "largest", min: "smallest", sum: "total" } as const;

const nameIn = (node: { readonly kind: string; readonly name?: string }): string[] =>
  node.name === undefined ? [] : [node.name];

function takeName(wanted: string, taken: Set<string>): string {
  const name = freeName(wanted, taken);
  taken.add(name);
  return name;
}
