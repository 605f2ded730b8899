import type { Condition, Expression } from "./nodes.ts";

export type Node = Expression | Condition;

/** What a rewriting pass does to the nodes under a node. */
export interface Rewriter {
  expression(node: Expression): Expression;
  condition(node: Condition): Condition;
}

/** The same node over rewritten children; the node itself where nothing changed. */
export function mapExpression(node: Expression, to: Rewriter): Expression {
  switch (node.kind) {
    case "number":
    case "constant":
    case "variable":
    case "row":
      return node;
    case "negate":
      return { ...node, operand: to.expression(node.operand) };
    case "binary":
      return { ...node, left: to.expression(node.left), right: to.expression(node.right) };
    case "call":
      return { ...node, arguments: node.arguments.map((argument) => to.expression(argument)) };
    case "conditional":
      return {
        ...node,
        test: to.condition(node.test),
        then: to.expression(node.then),
        otherwise: to.expression(node.otherwise),
      };
    case "let":
      return { ...node, value: to.expression(node.value), body: to.expression(node.body) };
    case "reduce":
      return {
        ...node,
        operand: to.expression(node.operand),
        ...(node.where && { where: to.condition(node.where) }),
      };
    case "solve":
      return { ...node, from: to.expression(node.from), equation: to.expression(node.equation) };
  }
}

export function mapCondition(node: Condition, to: Rewriter): Condition {
  switch (node.kind) {
    case "truth":
    case "choice":
      return node;
    case "not":
      return { ...node, operand: to.condition(node.operand) };
    case "logical":
      return { ...node, left: to.condition(node.left), right: to.condition(node.right) };
    case "compare":
      return { ...node, left: to.expression(node.left), right: to.expression(node.right) };
  }
}

/** The nodes directly under a node, in source order. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case "number":
    case "constant":
    case "variable":
    case "row":
    case "truth":
    case "choice":
      return [];
    case "negate":
    case "not":
      return [node.operand];
    case "binary":
    case "logical":
    case "compare":
      return [node.left, node.right];
    case "call":
      return node.arguments;
    case "conditional":
      return [node.test, node.then, node.otherwise];
    case "let":
      return [node.value, node.body];
    case "reduce":
      return node.where === undefined ? [node.operand] : [node.operand, node.where];
    case "solve":
      return [node.from, node.equation];
  }
}

/** Every node of a tree, parents first, in source order. */
export function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const child of children(node)) yield* nodes(child);
}

/** Whether a name occurs free; names bound by a `let` are unique within a body, so shadowing cannot occur. */
export function mentions(node: Node, name: string): boolean {
  for (const inner of nodes(node)) if (inner.kind === "variable" && inner.name === name) return true;
  return false;
}

/** The names of all functions that are called. */
export function calledFunctions(node: Node): Set<string> {
  const names = new Set<string>();
  for (const inner of nodes(node)) if (inner.kind === "call") names.add(inner.name);
  return names;
}

/** Structural equality, blind to where nodes came from. */
export function same(a: Node, b: Node): boolean {
  if (a.kind !== b.kind || !sameLabel(a, b)) return false;
  const left = children(a);
  const right = children(b);
  return left.length === right.length && left.every((child, index) => same(child, right[index]!));
}

function sameLabel(a: Node, b: Node): boolean {
  return label(a) === label(b);
}

/** What distinguishes nodes of one kind, children apart. */
function label(node: Node): string {
  switch (node.kind) {
    case "number":
    case "truth":
      return String(node.value);
    case "constant":
    case "variable":
    case "call":
    case "let":
    case "solve":
      return node.name;
    case "row":
      return node.of;
    case "binary":
    case "compare":
    case "logical":
    case "reduce":
      return node.operator;
    case "choice":
      return `${node.parameter}=${node.is}`;
    case "negate":
    case "not":
    case "conditional":
      return "";
  }
}
