import { mapCondition, mapExpression, mentions, substitute } from "../generator.ts";
import type { CompareNode, Condition, Expression } from "../generator.ts";

/** The truth of a comparison whose operands have been picked; undefined leaves it in the formula. */
export type Decide = (node: CompareNode) => boolean | undefined;

type Scope = ReadonlyMap<string, Expression>;

/** The piece of a definition that remains when its comparisons are decided. */
export function pick(node: Expression, decide: Decide, scope: Scope = new Map()): Expression {
  const inner = (child: Expression): Expression => pick(child, decide, scope);
  if (node.kind === "conditional") {
    const truth = holds(node.test, decide, scope);
    if (truth !== undefined) return inner(truth ? node.then : node.otherwise);
  }
  if (node.kind === "let") {
    const value = inner(node.value);
    const body = pick(node.body, decide, new Map(scope).set(node.name, substitute(value, scope)));
    return mentions(body, node.name) ? { ...node, value, body } : body;
  }
  const condition = (child: Condition): Condition => mapCondition(child, { expression: inner, condition });
  return mapExpression(node, { expression: inner, condition });
}

/** Three-valued logic: undefined where the outcome hangs on a comparison that stays. */
function holds(node: Condition, decide: Decide, scope: Scope): boolean | undefined {
  switch (node.kind) {
    case "truth":
      return node.value;
    case "choice":
      throw new Error(`the choice of ${node.parameter} was not written out`);
    case "not": {
      const truth = holds(node.operand, decide, scope);
      return truth === undefined ? undefined : !truth;
    }
    case "logical": {
      const ends = node.operator === "||";
      const left = holds(node.left, decide, scope);
      if (left === ends) return ends;
      const right = holds(node.right, decide, scope);
      return right === ends ? ends : left === undefined ? undefined : right;
    }
    case "compare": {
      const seen = (operand: Expression): Expression => substitute(pick(operand, decide, scope), scope);
      return decide({ ...node, left: seen(node.left), right: seen(node.right) });
    }
  }
}
