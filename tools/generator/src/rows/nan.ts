/** Whether a NaN in a row shows in what the row becomes. */
import type { Condition, Expression } from "../ir/nodes.ts";

/** NaN surely, a number surely, or either. */
type Outcome = "nan" | "number" | "either";
type Known = ReadonlyMap<string, Outcome>;

/** What names are where the NaN stands, and what they are at the element that is looked at. */
interface Names {
  readonly there: Known;
  readonly here: Known;
}

/** Whether some path answers a number although an element of an input is NaN, that element or another of its row. */
export function rowLosesNaN(
  body: Expression,
  varying: ReadonlySet<string>,
  inputs: readonly string[],
): boolean {
  return inputs
    .filter((input) => input !== "mask")
    .some((input) => {
      const there = new Map<string, Outcome>([[input, "nan"]]);
      const here = varying.has(input) ? [there, new Map<string, Outcome>()] : [there];
      return here.some((known) => outcome(body, { there, here: known }) !== "nan");
    });
}

function outcome(node: Expression, names: Names): Outcome {
  const of = (inner: Expression): Outcome => outcome(inner, names);
  switch (node.kind) {
    case "number":
      return Number.isNaN(node.value) ? "nan" : "number";
    case "constant":
    case "row":
      return "number";
    case "variable":
      return names.here.get(node.name) ?? "number";
    case "negate":
      return of(node.operand);
    case "binary":
      return either(of(node.left), of(node.right));
    case "call":
      return node.arguments.map(of).reduce(either, "number");
    case "conditional": {
      const test = decide(node.test, names);
      const [then, otherwise] = [of(node.then), of(node.otherwise)];
      if (test !== undefined) return test ? then : otherwise;
      return then === otherwise ? then : "either";
    }
    case "let": {
      const there = outcome(node.value, { ...names, here: names.there });
      return outcome(node.body, {
        there: new Map(names.there).set(node.name, there),
        here: new Map(names.here).set(node.name, of(node.value)),
      });
    }
    case "reduce": {
      const at = { ...names, here: names.there };
      const counts = node.where === undefined ? true : decide(node.where, at);
      if (counts === false) return "number";
      const value = outcome(node.operand, at);
      return counts === undefined && value === "nan" ? "either" : value;
    }
    case "solve":
      return of(node.from);
  }
}

/** What an operation makes of two operands. */
function either(a: Outcome, b: Outcome): Outcome {
  if (a === "nan" || b === "nan") return "nan";
  return a === "either" || b === "either" ? "either" : "number";
}

/** Elements that the mask leaves out are none of the row: only those that count are looked at. */
function decide(node: Condition, names: Names): boolean | undefined {
  switch (node.kind) {
    case "truth":
      return node.value;
    case "choice":
      return undefined;
    case "not": {
      const inner = decide(node.operand, names);
      return inner === undefined ? undefined : !inner;
    }
    case "logical": {
      const [left, right] = [decide(node.left, names), decide(node.right, names)];
      const absorbing = node.operator === "||";
      if (left === absorbing || right === absorbing) return absorbing;
      return left === undefined || right === undefined ? undefined : !absorbing;
    }
    case "compare": {
      if (node.left.kind === "variable" && node.left.name === "mask") return node.operator === "!==";
      const sides = either(outcome(node.left, names), outcome(node.right, names));
      return sides === "nan" ? node.operator === "!==" : undefined;
    }
  }
}
