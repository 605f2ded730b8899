/**
 * Bodies as their authors wrote them, without what numbers in them leave nothing to do for: they have the same bits, but that
 * −0 + 0 stays −0. So it is with lanes.
 * @module
 */
import { binary64 } from "../arithmetic/binary64.ts";
import * as build from "./build.ts";
import { compares } from "./evaluate.ts";
import type { BinaryOperator, Condition, Expression, LetNode } from "./nodes.ts";
import { literal } from "./simplify.ts";
import { substitute } from "./substitute.ts";
import { type Rewriter, mapCondition, mapExpression, mentions, same } from "./walk.ts";

export const fold = (body: Expression): Expression => folding.expression(body);

const folding: Rewriter = {
  expression: (node) => (node.kind === "let" ? foldLet(node) : step(mapExpression(node, folding))),
  condition: (node) => decide(mapCondition(node, folding)),
};

function foldLet(node: LetNode): Expression {
  const value = fold(node.value);
  if (value.kind === "variable" || literal(value) !== undefined)
    return fold(substitute(node.body, new Map([[node.name, value]])));
  const body = fold(node.body);
  return mentions(body, node.name) ? { ...node, value, body } : body;
}

function step(node: Expression): Expression {
  if (node.kind === "binary") return binary(node.operator, node.left, node.right) ?? node;
  if (node.kind !== "conditional") return node;
  if (node.test.kind === "truth") return node.test.value ? node.then : node.otherwise;
  return same(node.then, node.otherwise) ? node.then : node;
}

function binary(operator: BinaryOperator, left: Expression, right: Expression): Expression | undefined {
  const [a, b] = [literal(left), literal(right)];
  if (a !== undefined && b !== undefined) {
    const value = computed[operator](a, b);
    return Number.isFinite(value) ? build.number(value) : undefined;
  }
  if ((operator === "*" || operator === "/") && b === 1) return left;
  if (operator === "*" && a === 1) return right;
  if ((operator === "+" || operator === "-") && isZero(right)) return left;
  return operator === "+" && isZero(left) ? right : undefined;
}

const computed = {
  "+": binary64.add,
  "-": binary64.subtract,
  "*": binary64.multiply,
  "/": binary64.divide,
} as const;

function isZero(node: Expression): boolean {
  return node.kind === "conditional" ? isZero(node.then) && isZero(node.otherwise) : literal(node) === 0;
}

function decide(node: Condition): Condition {
  if (node.kind === "not" && node.operand.kind === "truth") return build.truth(!node.operand.value);
  if (node.kind !== "compare") return node;
  const [a, b] = [literal(node.left), literal(node.right)];
  return a === undefined || b === undefined ? node : build.truth(compares(node.operator, Math.sign(a - b)));
}
