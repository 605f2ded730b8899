import {
  binary64,
  derivativeRules,
  evaluateRow,
  fromTheLeft,
  kernelLibrary,
  nodes,
} from "../../generator.ts";
import type { Expression, RowEvaluation, RowValue, SolveNode } from "../../generator.ts";
import type { ExactRow, RowSubject } from "./scene.ts";

/** A formula in binary64, with results as gradients are given them. */
export function ieeeValues(
  subject: RowSubject,
  row: ExactRow,
  forward: Expression,
  formula: Expression,
  given: (y: number) => number = (y) => y,
): RowValue<number> {
  const names = namesOf(subject, row);
  const context = contextOf(subject, row);
  const { dy } = row;
  const results = evaluateRow(forward, names, context);
  const y = "all" in results ? { all: given(results.all) } : { each: results.each.map(given) };
  names.set("y", y).set("dy", subject.activation.forward.rank === "number" ? { all: dy[0]! } : { each: dy });
  return formula === forward ? results : evaluateRow(formula, names, context);
}

/** The roots of a formula, as far as binary64 can tell. */
export function ieeeRoots(
  subject: RowSubject,
  row: ExactRow,
  formula: Expression,
): ReadonlyMap<SolveNode, number> {
  const roots = new Map<SolveNode, number>();
  if (![...nodes(formula)].some(({ kind }) => kind === "solve")) return roots;
  evaluateRow(formula, namesOf(subject, row), {
    ...contextOf(subject, row),
    findRoot: (equation, arithmetic) => {
      const root = fromTheLeft(equation, arithmetic);
      roots.set(equation.node, root);
      return root;
    },
  });
  return roots;
}

const contextOf = ({ intrinsics, choices }: RowSubject, { x }: ExactRow): RowEvaluation<number> => ({
  arithmetic: binary64,
  library: kernelLibrary(intrinsics, "f64"),
  rules: derivativeRules(intrinsics),
  choices,
  length: x.length,
});

const namesOf = ({ parameters }: RowSubject, { x, mask }: ExactRow): Map<string, RowValue<number>> =>
  new Map<string, RowValue<number>>([
    ["x", { each: x.map((value) => (typeof value === "number" ? value : value.sign * 2 ** value.exponent)) }],
    ["mask", { each: mask }],
    ["g", { all: 0 }],
    ...[...parameters].map(([name, value]) => [name, { all: value }] as const),
  ]);
