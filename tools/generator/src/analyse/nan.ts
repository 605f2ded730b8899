import type { Library } from "../ir/evaluate.ts";
import type { CallNode, Condition, Expression } from "../ir/nodes.ts";

/** NaN surely, a number surely, or either. */
export type Outcome = "nan" | "number" | "either";

/**
 * Whether some path through a body answers a number although its inputs are NaN. Functions answer NaN for NaN, unless
 * the library has a kernel for them that does not.
 */
export function losesNaN(
  body: Expression,
  inputs: readonly string[],
  library: Library = () => undefined,
): boolean {
  return outcome(body, { library, names: new Map(inputs.map((name) => [name, "nan"])) }) !== "nan";
}

interface Known {
  readonly library: Library;
  readonly names: ReadonlyMap<string, Outcome>;
}

function outcome(node: Expression, known: Known): Outcome {
  switch (node.kind) {
    case "number":
    case "constant":
      return "number";
    case "variable":
      return known.names.get(node.name) ?? "number";
    case "negate":
      return outcome(node.operand, known);
    case "binary":
      return either(outcome(node.left, known), outcome(node.right, known));
    case "call":
      return outcomeOfCall(node, known);
    case "conditional": {
      const test = decide(node.test, (inner) => outcome(inner, known));
      const then = outcome(node.then, known);
      const otherwise = outcome(node.otherwise, known);
      if (test !== undefined) return test ? then : otherwise;
      return then === otherwise ? then : "either";
    }
    case "reduce":
    case "row":
    case "solve":
      throw new Error("rows have a rule of their own");
    case "let":
      return outcome(node.body, {
        ...known,
        names: new Map(known.names).set(node.name, outcome(node.value, known)),
      });
  }
}

function outcomeOfCall(node: CallNode, known: Known): Outcome {
  const values = node.arguments.map((argument) => outcome(argument, known));
  const combined = values.reduce(either, "number");
  const kernel = combined === "nan" ? known.library(node.name) : undefined;
  if (kernel === undefined) return combined;
  const names = new Map(kernel.inputs.map((input, index) => [input, values[index]!]));
  return outcome(kernel.body, { ...known, names });
}

/** What an operation makes of two operands. */
export function either(a: Outcome, b: Outcome): Outcome {
  if (a === "nan" || b === "nan") return "nan";
  return a === "either" || b === "either" ? "either" : "number";
}

/** Whether a condition surely holds, or surely does not, given what its operands are. */
export function decide(node: Condition, outcomeOf: (operand: Expression) => Outcome): boolean | undefined {
  switch (node.kind) {
    case "truth":
      return node.value;
    case "choice":
      return undefined;
    case "not": {
      const inner = decide(node.operand, outcomeOf);
      return inner === undefined ? undefined : !inner;
    }
    case "logical": {
      const left = decide(node.left, outcomeOf);
      const right = decide(node.right, outcomeOf);
      const absorbing = node.operator === "||";
      if (left === absorbing || right === absorbing) return absorbing;
      return left === undefined || right === undefined ? undefined : !absorbing;
    }
    case "compare":
      return either(outcomeOf(node.left), outcomeOf(node.right)) === "nan"
        ? node.operator === "!=="
        : undefined;
  }
}
