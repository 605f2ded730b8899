/**
 * Integers in kernels. WGSL does not convert between i32 and f32, so a literal must be spelled for its place.
 * @module
 */
import * as build from "../ir/build.ts";
import type { Condition, Expression } from "../ir/nodes.ts";

export type Type = "integer" | "float" | "literal";
type Types = ReadonlyMap<string, Type>;

/** Operations that answer integers, and those that take them. */
const answersInteger = new Set([
  "toInteger",
  "exponent",
  "bits",
  "bitAnd",
  "bitOr",
  "shiftLeft",
  "shiftRight",
]);
const takesInteger = new Set([
  "toFloat",
  "fromBits",
  "powerOfTwo",
  "bitAnd",
  "bitOr",
  "shiftLeft",
  "shiftRight",
]);

/** The call that marks a literal as an integer. */
export const integerLiteral = "integer literal";

/** Marks every literal that stands where an integer is meant. */
export function markIntegers(body: Expression): Expression {
  return mark(body, "float", new Map());
}

function mark(node: Expression, expected: Type, types: Types): Expression {
  switch (node.kind) {
    case "number":
      return expected === "integer" ? build.call(integerLiteral, [node]) : node;
    case "constant":
    case "variable":
    case "row":
      return node;
    case "negate":
      return { ...node, operand: mark(node.operand, expected, types) };
    case "binary": {
      const type = common(node.left, node.right, expected, types);
      return { ...node, left: mark(node.left, type, types), right: mark(node.right, type, types) };
    }
    case "call": {
      const type = takesInteger.has(node.name) ? "integer" : "float";
      return { ...node, arguments: node.arguments.map((argument) => mark(argument, type, types)) };
    }
    case "conditional":
      return {
        ...node,
        test: markCondition(node.test, types),
        then: mark(node.then, expected, types),
        otherwise: mark(node.otherwise, expected, types),
      };
    case "let": {
      const type = typeOf(node.value, types);
      const inner = new Map(types).set(node.name, type);
      return { ...node, value: mark(node.value, type, types), body: mark(node.body, expected, inner) };
    }
    case "reduce":
    case "solve":
      throw new Error(reducedFirst);
  }
}

const reducedFirst = "reductions are computed before the expressions that use them";

function markCondition(node: Condition, types: Types): Condition {
  switch (node.kind) {
    case "compare": {
      const type = common(node.left, node.right, "float", types);
      return { ...node, left: mark(node.left, type, types), right: mark(node.right, type, types) };
    }
    case "logical":
      return { ...node, left: markCondition(node.left, types), right: markCondition(node.right, types) };
    case "not":
      return { ...node, operand: markCondition(node.operand, types) };
    default:
      return node;
  }
}

function common(left: Expression, right: Expression, expected: Type, types: Types): Type {
  const found = [typeOf(left, types), typeOf(right, types)].find((type) => type !== "literal");
  return found ?? expected;
}

export function typeOf(node: Expression, types: Types): Type {
  switch (node.kind) {
    case "number":
      return "literal";
    case "constant":
      return "float";
    case "variable":
      return types.get(node.name) ?? "float";
    case "negate":
      return typeOf(node.operand, types);
    case "binary":
      return common(node.left, node.right, "literal", types);
    case "call":
      return answersInteger.has(node.name) ? "integer" : "float";
    case "conditional":
      return common(node.then, node.otherwise, "literal", types);
    case "let":
      return typeOf(node.body, new Map(types).set(node.name, typeOf(node.value, types)));
    case "row":
      return "float";
    case "reduce":
    case "solve":
      throw new Error(reducedFirst);
  }
}
