/** Random formulas. */
import fc from "fast-check";
import * as build from "../src/ir/build.ts";
import type {
  BinaryOperator,
  ComparisonOperator,
  Condition,
  Expression,
  LogicalOperator,
} from "../src/ir/nodes.ts";
import { type Rewriter, mapCondition, mapExpression } from "../src/ir/walk.ts";

/** What random formulas are made of. */
export interface Grammar {
  readonly variables: readonly string[];
  readonly numbers: fc.Arbitrary<number>;
  readonly operators: readonly BinaryOperator[];
  /** Functions with their number of arguments. */
  readonly functions: readonly (readonly [name: string, count: number])[];
  readonly constants?: readonly string[];
  readonly choices?: readonly (readonly [parameter: string, is: string])[];
  /** Without them a formula has one piece. */
  readonly conditionals?: boolean;
}

/** Of these a body may begin with `const`s and `if`s. */
type Tree = { expression: Expression; condition: Condition; body: Expression };

export const formulas = (grammar: Grammar): fc.Arbitrary<Expression> => trees(grammar, "expression");

export const bodies = (grammar: Grammar): fc.Arbitrary<Expression> => trees(grammar, "body");

/** Any variable is first drawn as a number, since which names are in reach is known only in the end. */
function trees(grammar: Grammar, kind: "expression" | "body"): fc.Arbitrary<Expression> {
  const tree = fc.letrec<Tree>((tie) => ({
    expression: expressions(grammar, tie("expression"), tie("condition")),
    condition: conditions(grammar, tie("expression"), tie("condition")),
    body: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      tie("expression"),
      fc.tuple(tie("expression"), tie("body")).map(([value, body]) => build.bind("", value, body)),
      ...(grammar.conditionals === false
        ? []
        : [fc.tuple(tie("condition"), tie("body"), tie("body")).map((parts) => build.conditional(...parts))]),
    ),
  }));
  return tree[kind].map((node) => named(node, grammar.variables));
}

function expressions(
  { numbers, operators, functions, constants = [], conditionals = true }: Grammar,
  expression: fc.Arbitrary<Expression>,
  condition: fc.Arbitrary<Condition>,
): fc.Arbitrary<Expression> {
  const leaf = fc.oneof(
    { arbitrary: fc.nat(9).map((index) => build.variable(String(index))), weight: 3 },
    numbers.map((value): Expression => ({ kind: "number", value: Math.abs(value) })),
    ...constants.map((name) => fc.constant<Expression>({ kind: "constant", name })),
  );
  const calls = functions.map(([name, count]) =>
    fc
      .tuple(...Array.from({ length: count }, () => expression))
      .map((values): Expression => build.call(name, values)),
  );
  const binary = fc
    .tuple(fc.constantFrom(...operators), expression, expression)
    .map((parts) => build.binary(...parts));
  const choice = fc.tuple(condition, expression, expression).map((parts) => build.conditional(...parts));
  return fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { arbitrary: leaf, weight: 2 },
    { arbitrary: binary, weight: 4 },
    expression.map((operand) => build.negate(operand)),
    ...(conditionals ? [choice] : []),
    ...(calls.length > 0 ? [{ arbitrary: fc.oneof(...calls), weight: 2 }] : []),
  );
}

const comparisons: readonly ComparisonOperator[] = ["<", "<=", ">", ">=", "===", "!=="];

function conditions(
  { choices = [] }: Grammar,
  expression: fc.Arbitrary<Expression>,
  condition: fc.Arbitrary<Condition>,
): fc.Arbitrary<Condition> {
  const compare = fc
    .tuple(fc.constantFrom(...comparisons), expression, expression)
    .map(([operator, left, right]): Condition => build.compare(operator, left, right));
  return fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    compare,
    ...choices.map(([parameter, is]) => fc.constant<Condition>({ kind: "choice", parameter, is })),
    condition.map((operand) => build.not(operand)),
    fc
      .tuple(fc.constantFrom<LogicalOperator>("&&", "||"), condition, condition)
      .map((parts) => build.logical(...parts)),
  );
}

/** Gives each `const` a name of its own, and each variable the name of something in reach. */
function named(node: Expression, variables: readonly string[]): Expression {
  let count = 0;
  const visit = (reach: readonly string[]): Rewriter => {
    const to: Rewriter = {
      expression: (inner) => {
        if (inner.kind === "variable") return build.variable(reached(reach, Number(inner.name)));
        if (inner.kind !== "let") return mapExpression(inner, to);
        const name = `t${++count}`;
        return build.bind(name, to.expression(inner.value), visit([...reach, name]).expression(inner.body));
      },
      condition: (inner) => mapCondition(inner, to),
    };
    return to;
  };
  return visit(variables).expression(node);
}

/** The nearest name as often as all others together, or most `const`s would stay unused. */
function reached(names: readonly string[], index: number): string {
  return index < 5 ? names[index % names.length]! : names.at(-1)!;
}
