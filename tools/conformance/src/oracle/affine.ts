import { build, mentions, substitute } from "../generator.ts";
import type { Expression } from "../generator.ts";
import { memoizeOf } from "./memoize.ts";

/** slope · name + offset, both free of the name. */
export interface Line {
  readonly slope: Expression;
  readonly offset: Expression;
}

const zero = build.number(0);

/** The expression as a line in a variable; undefined where it is none. Asked again for every reference. */
export const asLine = (node: Expression, name = "x"): Line | undefined => lineOf(node, name);

const lineOf = memoizeOf(findLine);

function findLine(node: Expression, name: string): Line | undefined {
  if (!mentions(node, name)) return { slope: zero, offset: node };
  switch (node.kind) {
    case "variable":
      return { slope: build.number(1), offset: zero };
    case "negate": {
      const inner = asLine(node.operand, name);
      return inner && { slope: build.negate(inner.slope), offset: build.negate(inner.offset) };
    }
    case "binary":
      return binaryLine(node.operator, node.left, node.right, name);
    case "let":
      return asLine(substitute(node.body, new Map([[node.name, node.value]])), name);
    default:
      return undefined;
  }
}

function binaryLine(
  operator: "+" | "-" | "*" | "/",
  leftNode: Expression,
  rightNode: Expression,
  name: string,
): Line | undefined {
  const left = asLine(leftNode, name);
  const right = asLine(rightNode, name);
  if (left === undefined || right === undefined) return undefined;
  const each = (combine: (part: "slope" | "offset") => Expression): Line => ({
    slope: combine("slope"),
    offset: combine("offset"),
  });
  if (operator === "+" || operator === "-") return each((part) => sum(operator, left[part], right[part]));
  if (!mentions(rightNode, name)) return each((part) => scaled(operator, left[part], rightNode));
  if (operator === "*" && !mentions(leftNode, name))
    return each((part) => scaled(operator, right[part], leftNode));
  return undefined;
}

function sum(operator: "+" | "-", left: Expression, right: Expression): Expression {
  if (right === zero) return left;
  if (left !== zero) return build.binary(operator, left, right);
  return operator === "+" ? right : build.negate(right);
}

/** What is not there stays so, also where the factor is infinite. */
const scaled = (operator: "*" | "/", part: Expression, factor: Expression): Expression =>
  part === zero ? zero : build.binary(operator, part, factor);
