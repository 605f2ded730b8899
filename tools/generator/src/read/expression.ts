/**
 * TypeScript syntax to IR. The list of node kinds is closed: whatever is not here is a diagnostic.
 * @module
 */
import { Node, SyntaxKind } from "ts-morph";
import * as build from "../ir/build.ts";
import type { ComparisonOperator, Condition, Expression, Span } from "../ir/nodes.ts";
import { isRowCall, readRowCall, rowFunctions } from "./row-call.ts";
import { type BodyReading, type Reading, type Scope, complain, spanOf } from "./scope.ts";
import { unknownFunction, unknownOperator, unknownSyntax } from "./unknown.ts";

export { type BodyReading, spanOf } from "./scope.ts";

const arithmeticOperators: { readonly [kind: number]: "+" | "-" | "*" | "/" } = {
  [SyntaxKind.PlusToken]: "+",
  [SyntaxKind.MinusToken]: "-",
  [SyntaxKind.AsteriskToken]: "*",
  [SyntaxKind.SlashToken]: "/",
};

const comparisonOperators: { readonly [kind: number]: ComparisonOperator } = {
  [SyntaxKind.LessThanToken]: "<",
  [SyntaxKind.LessThanEqualsToken]: "<=",
  [SyntaxKind.GreaterThanToken]: ">",
  [SyntaxKind.GreaterThanEqualsToken]: ">=",
  [SyntaxKind.EqualsEqualsEqualsToken]: "===",
  [SyntaxKind.ExclamationEqualsEqualsToken]: "!==",
};

/** The IR of an expression; undefined after a diagnostic. */
export function readExpression(node: Node, reading: BodyReading): Expression | undefined {
  const span = spanOf(node);
  if (Node.isParenthesizedExpression(node)) return readExpression(node.getExpression(), reading);
  if (Node.isNumericLiteral(node)) return readNumber(node.getText(), span, reading);
  if (Node.isIdentifier(node)) return readName(node.getText(), span, reading);
  if (Node.isPrefixUnaryExpression(node) && node.getOperatorToken() === SyntaxKind.MinusToken) {
    const operand = readExpression(node.getOperand(), reading);
    return operand && build.negate(operand, span);
  }
  if (Node.isBinaryExpression(node)) {
    const operator = arithmeticOperators[node.getOperatorToken().getKind()];
    if (operator === undefined) return unknownOperator(node, reading);
    const left = readExpression(node.getLeft(), reading);
    const right = readExpression(node.getRight(), reading);
    return left && right && build.binary(operator, left, right, span);
  }
  if (Node.isConditionalExpression(node)) {
    const test = readCondition(node.getCondition(), reading);
    const then = readExpression(node.getWhenTrue(), reading);
    const otherwise = readExpression(node.getWhenFalse(), reading);
    return test && then && otherwise && build.conditional(test, then, otherwise, span);
  }
  if (Node.isCallExpression(node))
    return isRowCall(node, reading)
      ? readRowCall(node, reading, readExpression, readCondition)
      : readCall(node, reading);
  return unknownSyntax(node, reading);
}

/** A literal means its binary64 value; one that overflows means nothing. */
function readNumber(text: string, span: Span, reading: Reading): Expression | undefined {
  const value = Number(text.replaceAll("_", ""));
  if (Number.isFinite(value)) return build.number(value, span);
  return complain(
    reading,
    "SG014",
    span,
    `${text} is not a finite binary64 number`,
    "write a literal below 1.8e308",
  );
}

function readName(name: string, span: Span, reading: BodyReading): Expression | undefined {
  const { scope, bound } = reading;
  if (scope.choices.has(name)) {
    const remedy = `compare it in a condition: ${comparisonsOf(name, scope)}`;
    return complain(reading, "SG008", span, `${name} is a word, not a number`, remedy);
  }
  if (bound.has(name)) return build.variable(name, span);
  const value = scope.numbers.get(name);
  if (value !== undefined) return build.number(value, span);
  if (scope.constants.has(name)) return { kind: "constant", name, span };
  if (name === "Infinity" && scope.allowsInfinity) return build.number(Infinity, span);
  if (name === "NaN" && scope.allowsNaN) return build.number(NaN, span);
  if (name === "Infinity" || name === "NaN")
    return complain(
      reading,
      "SG014",
      span,
      `${name} is not allowed in a formula`,
      scope.ofRows
        ? "declare what rows with infinities become in `specialRows`"
        : "declare the values at ±∞ in `limits`",
    );
  if (scope.ofRows && rowFunctions.includes(name))
    return complain(reading, "SG004", span, `${name} is a function`, `call it: ${name}(...)`);
  const known = [...bound, ...scope.names].filter((other, index, all) => all.indexOf(other) === index);
  const remedy = scope.names.has(name)
    ? `add ${name} to the names that the function takes: ({ ..., ${name} }) => ...`
    : `known here: ${known.join(", ")}; number constants of the module; ${[...scope.constants].join(", ")}`;
  return complain(reading, "SG004", span, `${name} is not a name of this formula`, remedy);
}

const comparisonsOf = (parameter: string, { choices }: Scope): string =>
  choices
    .get(parameter)!
    .map((choice) => `${parameter} === ${JSON.stringify(choice)}`)
    .join(" or ");

function readCall(node: Node & { getArguments(): Node[] }, reading: BodyReading): Expression | undefined {
  const span = spanOf(node);
  const callee = Node.isCallExpression(node) ? node.getExpression() : node;
  const name = callee.getText();
  if (!Node.isIdentifier(callee) || !reading.scope.functions.has(name))
    return unknownFunction(callee, reading);
  const values = node.getArguments().map((argument) => readExpression(argument, reading));
  const expected = reading.scope.functions.get(name)!;
  if (values.length !== expected) {
    const message = `${name} takes ${expected} ${expected === 1 ? "argument" : "arguments"}, not ${values.length}`;
    return complain(reading, "SG006", span, message, `see specs/intrinsics/${name}.ts`);
  }
  return values.every((value) => value !== undefined)
    ? build.call(name, values as Expression[], span)
    : undefined;
}

/** The IR of a condition; undefined after a diagnostic. */
export function readCondition(node: Node, reading: BodyReading): Condition | undefined {
  const span = spanOf(node);
  if (Node.isParenthesizedExpression(node)) return readCondition(node.getExpression(), reading);
  if (Node.isPrefixUnaryExpression(node) && node.getOperatorToken() === SyntaxKind.ExclamationToken) {
    const operand = readCondition(node.getOperand(), reading);
    return operand && build.not(operand, span);
  }
  if (Node.isBinaryExpression(node)) {
    const kind = node.getOperatorToken().getKind();
    const [left, right] = [node.getLeft(), node.getRight()];
    if (kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.BarBarToken) {
      const first = readCondition(left, reading);
      const second = readCondition(right, reading);
      const operator = kind === SyntaxKind.BarBarToken ? "||" : "&&";
      return first && second && build.logical(operator, first, second, span);
    }
    const operator = comparisonOperators[kind];
    if (operator !== undefined) return readComparison(operator, left, right, span, reading);
  }
  const remedy = "a condition is made of comparisons, && || and !";
  return complain(reading, "SG003", span, `${node.getText()} is not a condition`, remedy);
}

function readComparison(
  operator: ComparisonOperator,
  left: Node,
  right: Node,
  span: Span,
  reading: BodyReading,
): Condition | undefined {
  if (reading.scope.choices.has(left.getText())) return readChoice(operator, left, right, span, reading);
  const a = readExpression(left, reading);
  const b = readExpression(right, reading);
  return a && b && build.compare(operator, a, b, span);
}

function readChoice(
  operator: ComparisonOperator,
  left: Node,
  right: Node,
  span: Span,
  reading: BodyReading,
): Condition | undefined {
  const parameter = left.getText();
  const choices = reading.scope.choices.get(parameter)!;
  const is = Node.isStringLiteral(right) ? right.getLiteralValue() : undefined;
  if (!reading.bound.has(parameter)) {
    const remedy = `add ${parameter} to the names that the function takes: ({ ..., ${parameter} }) => ...`;
    return complain(reading, "SG004", spanOf(left), `${parameter} is not a name of this formula`, remedy);
  }
  if (is === undefined || !choices.includes(is) || (operator !== "===" && operator !== "!==")) {
    const remedy = `write ${comparisonsOf(parameter, reading.scope)}`;
    return complain(
      reading,
      "SG008",
      span,
      `${parameter} is compared with something that is not one of its choices`,
      remedy,
    );
  }
  const choice: Condition = { kind: "choice", parameter, is, span };
  return operator === "===" ? choice : build.not(choice, span);
}
