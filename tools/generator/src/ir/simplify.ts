/**
 * Tidies what passes derive: derivatives, and bodies with a point put in for x. It treats numbers as reals
 * (0·e is 0), so it is never applied to a body as its author wrote it. Infinity is no such number: 0·∞ stays.
 * @module
 */
import * as build from "./build.ts";
import { compares } from "./evaluate.ts";
import type { BinaryOperator, Condition, Expression } from "./nodes.ts";
import { type Range, rangeOf } from "./range.ts";
import { type Rewriter, mapCondition, mapExpression, mentions, nodes, same } from "./walk.ts";

/** What simplification may know beside algebra. */
export interface Knowledge {
  /** The exact value of a function at literal arguments, where it is a simple number (exp(0) = 1). */
  constantValue?(name: string, values: readonly number[]): number | undefined;
  /** The range of a variable. */
  range?(name: string): Range | undefined;
  /** The signs that the difference of two variables can have. */
  order?(left: string, right: string): readonly number[];
}

export function simplify(node: Expression, knowledge: Knowledge = {}): Expression {
  return rewriter(knowledge).expression(node);
}

export function simplifyCondition(node: Condition, knowledge: Knowledge = {}): Condition {
  return rewriter(knowledge).condition(node);
}

function rewriter(knowledge: Knowledge): Rewriter {
  const to: Rewriter = {
    expression: (node) => step(mapExpression(node, to), knowledge),
    condition: (node) => decide(mapCondition(node, to), knowledge),
  };
  return to;
}

function step(node: Expression, knowledge: Knowledge): Expression {
  switch (node.kind) {
    case "negate":
      return negated(node.operand);
    case "binary":
      return binary(node.operator, node.left, node.right);
    case "call":
      return calls(node, knowledge);
    case "conditional":
      if (node.test.kind === "truth") return node.test.value ? node.then : node.otherwise;
      return same(node.then, node.otherwise) ? node.then : node;
    case "let":
      return mentions(node.body, node.name) ? node : node.body;
    default:
      return node;
  }
}

function negated(operand: Expression): Expression {
  if (operand.kind === "negate") return operand.operand;
  if (operand.kind === "number" && operand.value === 0) return operand;
  if (operand.kind === "binary" && operand.operator === "-") return binary("-", operand.right, operand.left);
  return build.negate(operand);
}

/** The value of a literal or of a negated one. */
export function literal(node: Expression): number | undefined {
  if (node.kind === "number") return node.value;
  return node.kind === "negate" && node.operand.kind === "number" ? -node.operand.value : undefined;
}

function binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
  const a = literal(left);
  const b = literal(right);
  if (a !== undefined && b !== undefined) {
    const folded = foldExactly(operator, a, b);
    if (folded !== undefined) return build.number(folded);
  }
  switch (operator) {
    case "+":
      return sum(left, right, a, b);
    case "-":
      return difference(left, right, a, b);
    case "*":
      return product(left, right, a, b);
    case "/":
      return quotient(left, right, a, b);
  }
}

function sum(left: Expression, right: Expression, a?: number, b?: number): Expression {
  if (a === 0) return right;
  if (b === 0) return left;
  if (right.kind === "negate") return step(build.subtract(left, right.operand), {});
  if (left.kind === "negate") return step(build.subtract(right, left.operand), {});
  return build.add(left, right);
}

function difference(left: Expression, right: Expression, a?: number, b?: number): Expression {
  if (a === 0) return negated(right);
  if (b === 0) return left;
  if (same(left, right) && isFinite(left)) return build.number(0);
  if (right.kind === "negate") return step(build.add(left, right.operand), {});
  return build.subtract(left, right);
}

function product(left: Expression, right: Expression, a?: number, b?: number): Expression {
  if ((a === 0 && isFinite(right)) || (b === 0 && isFinite(left))) return build.number(0);
  if (a === 1) return right;
  if (b === 1) return left;
  if (a === -1) return negated(right);
  if (b === -1) return negated(left);
  if (left.kind === "negate" && right.kind === "negate")
    return step(build.multiply(left.operand, right.operand), {});
  if (left.kind === "negate") return negated(step(build.multiply(left.operand, right), {}));
  if (right.kind === "negate") return negated(step(build.multiply(left, right.operand), {}));
  return build.multiply(left, right);
}

function quotient(left: Expression, right: Expression, a?: number, b?: number): Expression {
  if (a === 0 && b !== 0) return build.number(0);
  if (b === 1) return left;
  if (b === -1) return negated(left);
  if (left.kind === "negate") return negated(step(build.divide(left.operand, right), {}));
  if (right.kind === "negate") return negated(step(build.divide(left, right.operand), {}));
  if (same(left, right) && isFinite(left)) return build.number(1);
  return build.divide(left, right);
}

function isFinite(node: Expression): boolean {
  for (const inner of nodes(node)) if (inner.kind === "number" && inner.value === Infinity) return false;
  return true;
}

/** The result where binary64 represents it exactly; products and sums of short numbers. */
function foldExactly(operator: BinaryOperator, a: number, b: number): number | undefined {
  if (!isShort(a) || !isShort(b)) return undefined;
  const value = operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : a / b;
  if (!isShort(value) || (operator === "/" && value * b !== a)) return undefined;
  // Reals have one zero.
  return value + 0;
}

/** At most 24 significant bits and of moderate size: exact in every element type. */
export function isShort(value: number): boolean {
  return (
    Math.fround(value) === value && (value === 0 || (Math.abs(value) > 2 ** -40 && Math.abs(value) < 2 ** 40))
  );
}

function calls(node: Expression & { kind: "call" }, knowledge: Knowledge): Expression {
  const values = node.arguments.map(literal);
  if (values.some((value) => value === undefined)) return node;
  const known = knowledge.constantValue?.(node.name, values as number[]);
  return known === undefined ? node : build.number(known);
}

function decide(node: Condition, knowledge: Knowledge): Condition {
  switch (node.kind) {
    case "not":
      return node.operand.kind === "truth" ? build.truth(!node.operand.value) : node;
    case "logical":
      return logical(node);
    case "compare": {
      const answer = decideComparison(node, knowledge);
      return answer === undefined ? node : build.truth(answer);
    }
    default:
      return node;
  }
}

function logical(node: Condition & { kind: "logical" }): Condition {
  const absorbing = node.operator === "||";
  for (const [side, other] of [
    [node.left, node.right],
    [node.right, node.left],
  ] as const) {
    if (side.kind === "truth") return side.value === absorbing ? build.truth(absorbing) : other;
  }
  return node;
}

function decideComparison(node: Condition & { kind: "compare" }, knowledge: Knowledge): boolean | undefined {
  if (same(node.left, node.right)) return compares(node.operator, 0);
  const possible = new Set(signsOf(node, knowledge).map((sign) => compares(node.operator, sign)));
  return possible.size === 1 ? [...possible][0] : undefined;
}

/** The signs that left − right of a comparison can have. */
function signsOf({ left, right }: Condition & { kind: "compare" }, knowledge: Knowledge): readonly number[] {
  const known =
    left.kind === "variable" && right.kind === "variable"
      ? knowledge.order?.(left.name, right.name)
      : undefined;
  const range = rangeOf(simplify(build.subtract(left, right), knowledge), knowledge.range);
  const ordered = known ?? [-1, 0, 1];
  return range === undefined ? ordered : ordered.filter((sign) => signsIn(range).includes(sign));
}

function signsIn(range: Range): number[] {
  const signs: number[] = [];
  if (range.low < 0) signs.push(-1);
  if (range.high > 0) signs.push(1);
  if (
    range.low <= 0 &&
    range.high >= 0 &&
    !(range.low === 0 && range.openLow) &&
    !(range.high === 0 && range.openHigh)
  )
    signs.push(0);
  return signs;
}
