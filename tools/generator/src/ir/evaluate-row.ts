/** Formulas of rows, evaluated directly: the truth that generated loops are judged by. */
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { Undecided } from "../arithmetic/extended.ts";
import { differentiate } from "./differentiate.ts";
import type { DerivativeRules } from "./differentiate.ts";
import { type Environment, type Evaluation, binary, call, compares, lookUp } from "./evaluate.ts";
import type { Condition, Expression, ReduceNode, SolveNode } from "./nodes.ts";

/** One value for every element, or one for all. */
export type RowValue<N> = { readonly each: readonly N[] } | { readonly all: N };

/** What names stand for while a row is evaluated. */
export type RowEnvironment<N> = Environment<RowValue<N>>;

export interface RowEvaluation<N> extends Evaluation<N> {
  /** The number of elements. */
  readonly length: number;
  /** The slope of a `rowSolve` is derived by them. */
  readonly rules: DerivativeRules;
  /** `fromTheLeft` where absent. */
  readonly findRoot?: (equation: RootEquation<N>, arithmetic: Arithmetic<N>) => N;
}

/** Where a convex decreasing function is 0. */
export interface RootEquation<N> {
  readonly node: SolveNode;
  /** On the left of the root, or the root. */
  from(): N;
  value(at: N): N;
  slope(at: N): N;
}

/** The value of one element; of any where there is one for all. */
export const elementOf = <T>(value: RowValue<T>, index: number): T =>
  "all" in value ? value.all : value.each[index]!;

export function evaluateRow<N>(
  node: Expression,
  environment: RowEnvironment<N>,
  context: RowEvaluation<N>,
): RowValue<N> {
  const { arithmetic, length } = context;
  switch (node.kind) {
    case "number":
      return { all: arithmetic.literal(node.value) };
    case "constant":
      return { all: arithmetic.constant(node.name) };
    case "variable":
      return lookUp(node.name, environment);
    case "row":
      if (node.of === "count") return { all: arithmetic.literal(length) };
      return { each: Array.from({ length }, (_, index) => arithmetic.literal(index)) };
    case "negate":
      return lift(valuesOf([node.operand], environment, context), length, ([a]) => arithmetic.negate(a!));
    case "binary":
      return lift(valuesOf([node.left, node.right], environment, context), length, ([a, b]) =>
        binary(arithmetic, node.operator, a!, b!),
      );
    case "call":
      return lift(valuesOf(node.arguments, environment, context), length, (values) =>
        call(node.name, values, context),
      );
    case "conditional":
      return choose(node, environment, context);
    case "let": {
      const value = evaluateRow(node.value, environment, context);
      return evaluateRow(node.body, new Map(environment).set(node.name, value), context);
    }
    case "reduce":
      return { all: fold(node, environment, context) };
    case "solve":
      return { all: root(node, environment, context) };
  }
}

function valuesOf<N>(
  operands: readonly Expression[],
  environment: RowEnvironment<N>,
  context: RowEvaluation<N>,
): RowValue<N>[] {
  return operands.map((operand) => evaluateRow(operand, environment, context));
}

/** An operation on every element, or once where all its operands are one for all. */
function lift<A, B>(
  operands: readonly RowValue<A>[],
  length: number,
  operation: (values: readonly A[]) => B,
): RowValue<B> {
  if (operands.every((operand) => "all" in operand)) return { all: operation(elementsOf(operands, 0)) };
  return { each: Array.from({ length }, (_, index) => operation(elementsOf(operands, index))) };
}

const elementsOf = <A>(values: readonly RowValue<A>[], index: number): A[] =>
  values.map((value) => elementOf(value, index));

function choose<N>(
  node: Expression & { kind: "conditional" },
  environment: RowEnvironment<N>,
  context: RowEvaluation<N>,
): RowValue<N> {
  const test = holdsInRow(node.test, environment, context);
  const truths = "all" in test ? [test.all] : test.each;
  const branch = (inner: Expression): RowValue<N> => evaluateRow(inner, environment, context);
  if (truths.every((truth) => truth)) return branch(node.then);
  if (truths.every((truth) => !truth)) return branch(node.otherwise);
  const [then, otherwise] = [branch(node.then), branch(node.otherwise)];
  return { each: truths.map((truth, index) => elementOf(truth ? then : otherwise, index)) };
}

function holdsInRow<N>(
  node: Condition,
  environment: RowEnvironment<N>,
  context: RowEvaluation<N>,
): RowValue<boolean> {
  const { length } = context;
  switch (node.kind) {
    case "truth":
      return { all: node.value };
    case "choice":
      return { all: context.choices?.get(node.parameter) === node.is };
    case "not":
      return lift([holdsInRow(node.operand, environment, context)], length, ([a]) => !a);
    case "logical": {
      const left = holdsInRow(node.left, environment, context);
      const right = holdsInRow(node.right, environment, context);
      return lift([left, right], length, ([a, b]) => (node.operator === "&&" ? a! && b! : a! || b!));
    }
    case "compare": {
      const left = evaluateRow(node.left, environment, context);
      const right = evaluateRow(node.right, environment, context);
      return lift([left, right], length, ([a, b]) =>
        compares(node.operator, context.arithmetic.compare(a!, b!)),
      );
    }
  }
}

function fold<N>(node: ReduceNode, environment: RowEnvironment<N>, context: RowEvaluation<N>): N {
  const { arithmetic, length } = context;
  const operand = evaluateRow(node.operand, environment, context);
  const where = node.where && holdsInRow(node.where, environment, context);
  const indices = Array.from({ length }, (_, index) => index);
  const values = indices.flatMap((index) =>
    where === undefined || elementOf(where, index) ? [elementOf(operand, index)] : [],
  );
  if (node.operator === "sum") return values.reduce(arithmetic.add, arithmetic.literal(0));
  // The smallest number is the largest negated: so zeros are told apart in both.
  const { negate } = arithmetic;
  if (node.operator === "min") return negate(largest(values.map(negate), arithmetic));
  return largest(values, arithmetic);
}

/** As Math.max: NaN where there is one, and +0 rather than −0. */
function largest<N>(values: readonly N[], arithmetic: Arithmetic<N>): N {
  const [first = arithmetic.literal(-Infinity), ...rest] = values;
  return rest.reduce((most, one) => {
    const order = arithmetic.compare(one, most);
    if (Number.isNaN(order)) return arithmetic.add(one, most);
    if (order !== 0) return order > 0 ? one : most;
    return arithmetic.compare(one, arithmetic.literal(0)) === 0 ? arithmetic.add(one, most) : most;
  }, first);
}

function root<N>(node: SolveNode, environment: RowEnvironment<N>, context: RowEvaluation<N>): N {
  const { arithmetic, rules, findRoot = fromTheLeft } = context;
  const slope = differentiate(node.equation, node.name, rules);
  const at = (formula: Expression, unknown: N): N =>
    elementOf(evaluateRow(formula, new Map(environment).set(node.name, { all: unknown }), context), 0);
  const equation: RootEquation<N> = {
    node,
    from: () => elementOf(evaluateRow(node.from, environment, context), 0),
    value: (unknown) => at(node.equation, unknown),
    slope: (unknown) => at(slope, unknown),
  };
  return findRoot(equation, arithmetic);
}

/** Newton's method from the left of a convex decreasing function only ever moves right, until it arrives. */
export function fromTheLeft<N>({ from, value, slope }: RootEquation<N>, arithmetic: Arithmetic<N>): N {
  let unknown = from();
  for (;;) {
    const step = arithmetic.divide(value(unknown), slope(unknown));
    const next = arithmetic.subtract(unknown, step);
    if (!isCertainlyGreater(arithmetic.compare, next, unknown)) return unknown;
    unknown = next;
  }
}

/** Two numbers whose order the precision does not tell are as equal as it can make them. */
function isCertainlyGreater<N>(compare: (a: N, b: N) => number, a: N, b: N): boolean {
  try {
    return compare(a, b) > 0;
  } catch (error) {
    if (error instanceof Undecided) return false;
    throw error;
  }
}
