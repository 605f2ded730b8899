/** What kernels say for the sake of WGSL alone, taken out for targets whose operations round correctly. */
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { type Rewriter, mapCondition, mapExpression } from "../ir/walk.ts";

/** Division is exact, so that a product with a reciprocal is a quotient, and nobody reassociates. */
export function withoutHints(node: Expression): Expression {
  const to: Rewriter = {
    expression: (inner) => plain(mapExpression(asQuotient(inner), to)),
    condition: (inner) => mapCondition(inner, to),
  };
  return to.expression(node);
}

function asQuotient(node: Expression): Expression {
  if (node.kind !== "binary" || node.operator !== "*") return node;
  return isReciprocal(node.right) ? build.divide(node.left, node.right.arguments[0]!) : node;
}

const isReciprocal = (node: Expression): node is Expression & { kind: "call" } =>
  node.kind === "call" && node.name === "reciprocal";

function plain(node: Expression): Expression {
  if (node.kind !== "call") return node;
  const [first] = node.arguments;
  if (node.name === "reciprocal") return build.divide(build.number(1), first!);
  return node.name === "barrier" ? first! : node;
}
