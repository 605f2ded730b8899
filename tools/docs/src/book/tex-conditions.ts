/** Choices in TeX: cases that are read from top to bottom. */
import type { Condition, Expression } from "../generator.ts";
import { nameTex } from "./tex-names.ts";

type Print = (node: Expression) => string;

const relations = { "<": "<", "<=": "\\le", ">": ">", ">=": "\\ge", "===": "=", "!==": "\\ne" } as const;
const opposite = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "===": "!==", "!==": "===" } as const;

export function conditionTex(node: Condition, print: Print): string {
  switch (node.kind) {
    case "compare":
      return `${print(node.left)} ${relations[node.operator]} ${print(node.right)}`;
    case "logical":
      return `${side(node.left, node, print)} \\text{ ${node.operator === "&&" ? "and" : "or"} } ${side(node.right, node, print)}`;
    case "not":
      return `\\text{not } \\left(${conditionTex(node.operand, print)}\\right)`;
    case "choice":
      return `${nameTex(node.parameter)} = \\text{${node.is}}`;
    case "truth":
      return `\\text{${node.value ? "always" : "never"}}`;
  }
}

function side(inner: Condition, { operator }: { readonly operator: string }, print: Print): string {
  const text = conditionTex(inner, print);
  return inner.kind === "logical" && inner.operator !== operator ? `\\left(${text}\\right)` : text;
}

interface Case {
  readonly value: Expression;
  readonly when?: Condition;
}

/** A choice within a choice is another case of it: whichever branch is simple stands first. */
function listed(node: Expression): readonly Case[] {
  if (node.kind !== "conditional") return [{ value: node }];
  const { test, then, otherwise } = node;
  if (then.kind === "conditional" && otherwise.kind !== "conditional" && test.kind === "compare")
    return [{ value: otherwise, when: { ...test, operator: opposite[test.operator] } }, ...listed(then)];
  return [{ value: then, when: test }, ...listed(otherwise)];
}

export function casesOf(node: Expression, print: Print): string {
  const rows = listed(node).map(({ value, when }) => {
    const condition = when === undefined ? "\\text{otherwise}" : `\\text{if } ${conditionTex(when, print)}`;
    return `${print(value)} & ${condition}`;
  });
  return `\\begin{cases} ${rows.join(" \\\\ ")} \\end{cases}`;
}
