import type {
  BinaryOperator,
  CallNode,
  ComparisonOperator,
  CompareNode,
  Condition,
  Expression,
  LogicalOperator,
  NumberNode,
  ReduceOperator,
  Span,
  VariableNode,
} from "./nodes.ts";

const spanned = (span: Span | undefined): { span?: Span } => (span === undefined ? {} : { span });

/** A literal; a negative one becomes a `negate`, so that printing and reading agree. */
export function number(value: number, span?: Span): Expression {
  const literal: NumberNode = { kind: "number", value: Math.abs(value), ...spanned(span) };
  return value < 0 || Object.is(value, -0) ? { kind: "negate", operand: literal, ...spanned(span) } : literal;
}

export const variable = (name: string, span?: Span): VariableNode => ({
  kind: "variable",
  name,
  ...spanned(span),
});

export const negate = (operand: Expression, span?: Span): Expression => ({
  kind: "negate",
  operand,
  ...spanned(span),
});

export const binary = (
  operator: BinaryOperator,
  left: Expression,
  right: Expression,
  span?: Span,
): Expression => ({ kind: "binary", operator, left, right, ...spanned(span) });

export const add = (left: Expression, right: Expression): Expression => binary("+", left, right);
export const subtract = (left: Expression, right: Expression): Expression => binary("-", left, right);
export const multiply = (left: Expression, right: Expression): Expression => binary("*", left, right);
export const divide = (left: Expression, right: Expression): Expression => binary("/", left, right);

export const call = (name: string, values: readonly Expression[], span?: Span): CallNode => ({
  kind: "call",
  name,
  arguments: values,
  ...spanned(span),
});

export const conditional = (
  test: Condition,
  then: Expression,
  otherwise: Expression,
  span?: Span,
): Expression => ({ kind: "conditional", test, then, otherwise, ...spanned(span) });

export const bind = (name: string, value: Expression, body: Expression, span?: Span): Expression => ({
  kind: "let",
  name,
  value,
  body,
  ...spanned(span),
});

export const reduce = (
  operator: ReduceOperator,
  operand: Expression,
  where?: Condition,
  span?: Span,
): Expression => ({ kind: "reduce", operator, operand, ...(where && { where }), ...spanned(span) });

export const row = (of: "count" | "index", span?: Span): Expression => ({
  kind: "row",
  of,
  ...spanned(span),
});

export const solve = (name: string, from: Expression, equation: Expression, span?: Span): Expression => ({
  kind: "solve",
  name,
  from,
  equation,
  ...spanned(span),
});

export const compare = (
  operator: ComparisonOperator,
  left: Expression,
  right: Expression,
  span?: Span,
): CompareNode => ({ kind: "compare", operator, left, right, ...spanned(span) });

export const logical = (
  operator: LogicalOperator,
  left: Condition,
  right: Condition,
  span?: Span,
): Condition => ({ kind: "logical", operator, left, right, ...spanned(span) });

export const not = (operand: Condition, span?: Span): Condition => ({
  kind: "not",
  operand,
  ...spanned(span),
});

export const truth = (value: boolean): Condition => ({ kind: "truth", value });
