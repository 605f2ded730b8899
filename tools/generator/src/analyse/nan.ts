import type { Condition, Expression } from "../ir/nodes.ts";

/** NaN surely, a number surely, or either. */
type Outcome = "nan" | "number" | "either";

/** Whether some path through a body answers a number although its input is NaN. */
export function losesNaN(body: Expression, inputs: readonly string[]): boolean {
  return outcome(body, new Map(inputs.map((name) => [name, "nan"]))) !== "nan";
}

type Known = ReadonlyMap<string, Outcome>;

function outcome(node: Expression, known: Known): Outcome {
  switch (node.kind) {
    case "number":
    case "constant":
      return "number";
    case "variable":
      return known.get(node.name) ?? "number";
    case "negate":
      return outcome(node.operand, known);
    case "binary":
      return either(outcome(node.left, known), outcome(node.right, known));
    case "call":
      // Every function of the vocabulary answers NaN for NaN.
      return node.arguments.map((argument) => outcome(argument, known)).reduce(either, "number");
    case "conditional": {
      const test = decide(node.test, known);
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
      return outcome(node.body, new Map(known).set(node.name, outcome(node.value, known)));
  }
}

/** What an operation makes of two operands. */
function either(a: Outcome, b: Outcome): Outcome {
  if (a === "nan" || b === "nan") return "nan";
  return a === "either" || b === "either" ? "either" : "number";
}

function decide(node: Condition, known: Known): boolean | undefined {
  switch (node.kind) {
    case "truth":
      return node.value;
    case "choice":
      return undefined;
    case "not": {
      const inner = decide(node.operand, known);
      return inner === undefined ? undefined : !inner;
    }
    case "logical": {
      const left = decide(node.left, known);
      const right = decide(node.right, known);
      const absorbing = node.operator === "||";
      if (left === absorbing || right === absorbing) return absorbing;
      return left === undefined || right === undefined ? undefined : !absorbing;
    }
    case "compare":
      return either(outcome(node.left, known), outcome(node.right, known)) === "nan"
        ? node.operator === "!=="
        : undefined;
  }
}
