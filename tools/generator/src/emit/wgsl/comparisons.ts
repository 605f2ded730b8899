import type { Condition, Expression } from "../../ir/nodes.ts";
import { type Rewriter, mapCondition, mapExpression, nodes } from "../../ir/walk.ts";

/**
 * The same value, in which `<` does not come together with `>`: WESL's parser (0.7) takes what is between the two for a
 * template list, also where the language does not, as in `select(select(a, b, x < 0.0), c, y > 1.0)`.
 */
export function withoutTemplateLists(value: Expression): Expression {
  const operators = new Set([...nodes(value)].map((node) => (node.kind === "compare" ? node.operator : "")));
  const opens = operators.has("<");
  const closes = operators.has(">") || operators.has(">=");
  return opens && closes ? turned.expression(value) : value;
}

const turned: Rewriter = {
  expression: (node) => mapExpression(node, turned),
  condition: (node) => turn(mapCondition(node, turned)),
};

function turn(node: Condition): Condition {
  if (node.kind !== "compare" || node.operator !== "<") return node;
  return { ...node, operator: ">", left: node.right, right: node.left };
}
