/** Functions of one input, found where a formula writes them out: their own derivative rules cancel nothing. */
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { inlineLets, substitute } from "../ir/substitute.ts";
import { type Node, type Rewriter, children, mapCondition, mapExpression, nodes, same } from "../ir/walk.ts";
import type { Intrinsic, Model } from "../model.ts";

/** log1p(exp(x)) becomes log1pExp(x). */
export function fuse(formula: Expression, intrinsics: Model["intrinsics"]): Expression {
  const known = [...intrinsics.values()].flatMap((one) => {
    const pattern = one.internal || one.inputs.length > 1 ? undefined : writtenOut(one, intrinsics);
    return pattern === undefined ? [] : [{ name: one.name, input: one.inputs[0]!, pattern }];
  });
  known.sort((a, b) => [...nodes(b.pattern)].length - [...nodes(a.pattern)].length);
  const plain = writeOut(formula, intrinsics);
  const to: Rewriter = {
    expression: (node) => {
      for (const { name, input, pattern } of known) {
        const argument = match(pattern, node, input);
        if (argument !== undefined && argument !== "any") return build.call(name, [to.expression(argument)]);
      }
      return mapExpression(node, to);
    },
    condition: (node) => mapCondition(node, to),
  };
  return to.expression(plain);
}

/** A definition without comparisons, down to the functions that have none. */
function writtenOut({ definition }: Intrinsic, intrinsics: Model["intrinsics"]): Expression | undefined {
  if (typeof definition === "string") return undefined;
  const plain = writeOut(inlineLets(definition), intrinsics);
  return [...nodes(plain)].some(({ kind }) => kind === "conditional") ? undefined : plain;
}

function writeOut(formula: Expression, intrinsics: Model["intrinsics"]): Expression {
  const to: Rewriter = {
    expression: (node) => {
      const mapped = mapExpression(node, to);
      const intrinsic = mapped.kind === "call" ? intrinsics.get(mapped.name) : undefined;
      const body = intrinsic && writtenOut(intrinsic, intrinsics);
      if (mapped.kind !== "call" || body === undefined) return mapped;
      return substitute(
        body,
        new Map(intrinsic!.inputs.map((input, index) => [input, mapped.arguments[index]!])),
      );
    },
    condition: (node) => mapCondition(node, to),
  };
  return to.expression(formula);
}

/** What the input of a pattern stands for; "any" where the pattern does not mention it. */
function match(pattern: Node, node: Node, input: string): Expression | "any" | undefined {
  if (pattern.kind === "variable" && pattern.name === input) return node as Expression;
  const [inner, others] = [children(pattern), children(node)];
  if (inner.length === 0 || inner.length !== others.length) return same(pattern, node) ? "any" : undefined;
  if (!same(shellOf(pattern), shellOf(node))) return undefined;
  return inner.map((one, index) => match(one, others[index]!, input)).reduce(agreed);
}

type Match = ReturnType<typeof match>;

function agreed(a: Match, b: Match): Match {
  if (a === undefined || b === undefined) return undefined;
  if (a === "any") return b;
  return b === "any" || same(a, b) ? a : undefined;
}

/** The node without what is under it. */
function shellOf(node: Node): Node {
  const nothing: Rewriter = { expression: () => build.number(0), condition: () => build.truth(true) };
  return isCondition(node) ? mapCondition(node, nothing) : mapExpression(node, nothing);
}

const conditions: ReadonlySet<string> = new Set(["truth", "choice", "not", "logical", "compare"]);
const isCondition = (node: Node): node is Exclude<Node, Expression> => conditions.has(node.kind);
