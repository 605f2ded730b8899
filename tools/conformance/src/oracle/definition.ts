/** The definition of an activation, written out down to the functions that the multiprecision library has. */
import { inlineLets, mapCondition, mapExpression, substitute } from "../generator.ts";
import type { CallNode, Choices, Expression, Model, Rewriter } from "../generator.ts";

export function writeOut(
  definition: Expression,
  intrinsics: Model["intrinsics"],
  choices: Choices,
): Expression {
  const to: Rewriter = {
    expression: (node) => {
      const mapped = mapExpression(node, to);
      return mapped.kind === "call" ? writeOutCall(mapped, intrinsics) : mapped;
    },
    condition: (node) => {
      if (node.kind !== "choice") return mapCondition(node, to);
      const chosen = choices.get(node.parameter);
      if (chosen === undefined) throw new Error(`no choice was made for the parameter ${node.parameter}`);
      return { kind: "truth", value: chosen === node.is };
    },
  };
  return to.expression(definition);
}

function writeOutCall(node: CallNode, intrinsics: Model["intrinsics"]): Expression {
  const intrinsic = intrinsics.get(node.name);
  if (intrinsic === undefined) throw new Error(`${node.name} is not in the vocabulary`);
  const { definition, inputs } = intrinsic;
  if (typeof definition === "string") return { ...node, name: definition };
  // Without `const`s the body cannot capture a name that the arguments mention.
  const body = inlineLets(writeOut(definition, intrinsics, new Map()));
  return substitute(body, new Map(inputs.map((input, index) => [input, node.arguments[index]!])));
}
