import { build, mentions } from "../generator.ts";
import type { Expression } from "../generator.ts";

/** slope · x + offset, both free of x. */
export interface Line {
  readonly slope: Expression;
  readonly offset: Expression;
}

const zero = build.number(0);

/** The expression as a line in x; undefined where it is none. */
export function asLine(node: Expression): Line | undefined {
  if (!mentions(node, "x")) return { slope: zero, offset: node };
  switch (node.kind) {
    case "variable":
      return { slope: build.number(1), offset: zero };
    case "negate": {
      const inner = asLine(node.operand);
      return inner && { slope: build.negate(inner.slope), offset: build.negate(inner.offset) };
    }
    case "binary":
      return binaryLine(node.operator, node.left, node.right);
    default:
      return undefined;
  }
}

function binaryLine(
  operator: "+" | "-" | "*" | "/",
  leftNode: Expression,
  rightNode: Expression,
): Line | undefined {
  const left = asLine(leftNode);
  const right = asLine(rightNode);
  if (left === undefined || right === undefined) return undefined;
  const each = (combine: (part: "slope" | "offset") => Expression): Line => ({
    slope: combine("slope"),
    offset: combine("offset"),
  });
  if (operator === "+" || operator === "-")
    return each((part) => build.binary(operator, left[part], right[part]));
  if (!mentions(rightNode, "x")) return each((part) => build.binary(operator, left[part], rightNode));
  if (operator === "*" && !mentions(leftNode, "x"))
    return each((part) => build.multiply(leftNode, right[part]));
  return undefined;
}
