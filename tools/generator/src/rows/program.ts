/** A formula of rows as what a loop can do: the order of its passes over the row, and what each of them adds up. */
import { type DerivativeRules, differentiate } from "../ir/differentiate.ts";
import type { Condition, Expression, ReduceNode, ReduceOperator, SolveNode } from "../ir/nodes.ts";
import { substitute } from "../ir/substitute.ts";
import { type Node, mentions, nodes } from "../ir/walk.ts";
import { type Binding, flatten } from "./flatten.ts";
import { keep } from "./keep.ts";

/** One number of the whole row. */
export interface RowReduction {
  readonly name: string;
  readonly operator: ReduceOperator;
  readonly operand: Expression;
  readonly where?: Condition;
}

/** A number of one element. */
export interface RowLocal {
  readonly name: string;
  readonly value: Expression;
  /** Dear to compute, and needed in several passes over the row: the first keeps it for the others. */
  readonly kept?: "written" | "read";
}

export interface RowConstant {
  readonly kind: "constant";
  readonly name: string;
  readonly value: Expression;
}

/** One pass over the row. */
export interface RowLoop {
  readonly kind: "loop";
  readonly locals: readonly RowLocal[];
  readonly reductions: readonly RowReduction[];
}

/** Newton's method from `from` to the right, until it no longer moves. */
export interface RowRoot {
  readonly kind: "root";
  readonly name: string;
  readonly from: Expression;
  /** Of one iteration, in which the name stands for the place that is reached. */
  readonly steps: readonly RowStep[];
  readonly equation: Expression;
  readonly slope: Expression;
}

export type RowStep = RowConstant | RowLoop | RowRoot;

export interface RowProgram {
  readonly steps: readonly RowStep[];
  /** What the result of one element needs. */
  readonly locals: readonly RowLocal[];
  readonly result: Expression;
  /** One number for each element, or one for the row. */
  readonly rank: "row" | "number";
}

export interface RowLowering {
  /** The inputs that differ by element. */
  readonly varying: ReadonlySet<string>;
  readonly rules: DerivativeRules;
  /** Whether a value is better kept than computed twice; absent where a target has no place to keep it. */
  readonly isDear?: (value: Expression) => boolean;
}

export function lowerRow(body: Expression, lowering: RowLowering): RowProgram {
  const { bindings, results } = flatten([body]);
  const known = namesOf(bindings, lowering);
  const [result] = results as [Expression];
  const rank = known.varies(result) ? "row" : "number";
  const steps = schedule(bindings, results, known, lowering);
  const locals = rank === "row" ? localsFor([result], bindings, known) : [];
  return { ...keep(steps, locals, result, lowering), result, rank };
}

interface Names {
  /** Whether a value differs by element. */
  varies(node: Node): boolean;
  /** After how many passes over the row a value is known. */
  levelOf(node: Node): number;
}

const isWhole = (value: Expression): value is ReduceNode | SolveNode =>
  value.kind === "reduce" || value.kind === "solve";

/** Whether a node without reductions differs by element, given the names that do. */
export const variesWith = (node: Node, varying: ReadonlySet<string>): boolean =>
  [...nodes(node)].some((inner) =>
    inner.kind === "variable" ? varying.has(inner.name) : inner.kind === "row" && inner.of === "index",
  );

function namesOf(bindings: readonly Binding[], lowering: RowLowering): Names {
  const varying = new Set(lowering.varying);
  const levels = new Map<string, number>();
  const varies = (node: Node): boolean => variesWith(node, varying);
  const levelOf = (node: Node): number =>
    Math.max(
      0,
      ...[...nodes(node)].map((inner) => (inner.kind === "variable" ? (levels.get(inner.name) ?? 0) : 0)),
    );
  for (const { name, value } of bindings) {
    if (!isWhole(value) && varies(value)) varying.add(name);
    levels.set(name, levelOf(value) + (isWhole(value) ? 1 : 0));
  }
  return { varies, levelOf };
}

/** Reductions that are known after equally many passes share one. */
function schedule(
  bindings: readonly Binding[],
  results: readonly Expression[],
  known: Names,
  lowering: RowLowering,
): RowStep[] {
  const last = Math.max(0, ...[...results, ...bindings.map(({ value }) => value)].map(known.levelOf));
  return Array.from({ length: last + 2 }, (_, level) => level).flatMap((level): RowStep[] => {
    const wholes = bindings.filter(({ value }) => isWhole(value) && known.levelOf(value) === level - 1);
    const constants = bindings.filter(
      ({ value }) => !isWhole(value) && !known.varies(value) && known.levelOf(value) === level,
    );
    const loop = loopOf(wholes, bindings, known);
    const roots = wholes.flatMap(({ name, value }) =>
      value.kind === "solve" ? [rootOf(name, value, bindings, known, lowering)] : [],
    );
    return [
      ...(loop.reductions.length > 0 ? [loop] : []),
      ...roots,
      ...constants.map(({ name, value }): RowStep => ({ kind: "constant", name, value })),
    ];
  });
}

function loopOf(wholes: readonly Binding[], bindings: readonly Binding[], known: Names): RowLoop {
  const reductions = wholes.flatMap(({ name, value }): RowReduction[] => {
    if (value.kind !== "reduce") return [];
    const { operator, operand, where } = value;
    return [{ name, operator, operand, ...(where && { where }) }];
  });
  const needed = reductions.flatMap(({ operand, where }) => (where ? [operand, where] : [operand]));
  return { kind: "loop", locals: localsFor(needed, bindings, known), reductions };
}

/** What one element computes before the given expressions, in order. */
function localsFor(needed: readonly Node[], bindings: readonly Binding[], known: Names): RowLocal[] {
  const locals: RowLocal[] = [];
  const wanted: Node[] = [...needed];
  for (const binding of [...bindings].reverse()) {
    const { name, value } = binding;
    if (isWhole(value) || !known.varies(value) || !wanted.some((node) => mentions(node, name))) continue;
    locals.unshift(binding);
    wanted.push(value);
  }
  return locals;
}

function rootOf(
  name: string,
  { name: unknown, from, equation }: SolveNode,
  outer: readonly Binding[],
  known: Names,
  lowering: RowLowering,
): RowRoot {
  const elements = outer.filter(({ value }) => !isWhole(value) && known.varies(value));
  const formulas = [equation, differentiate(equation, unknown, lowering.rules)].map((formula) =>
    substitute(formula, new Map([[unknown, { kind: "variable", name }]])),
  );
  const { bindings, results } = flatten(
    formulas,
    elements.map((one) => one.value),
  );
  const all = [...elements, ...bindings];
  const steps = schedule(all, results, namesOf(all, lowering), lowering);
  const [value, slope] = results as [Expression, Expression];
  return { kind: "root", name, from, steps, equation: value, slope };
}
