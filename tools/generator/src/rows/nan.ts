/** Whether a NaN in a row shows in what the row becomes. */
import { type Outcome, decide, either } from "../analyse/nan.ts";
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { mapComparisons } from "../ir/substitute.ts";

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
  const counted = withoutMask(body);
  return inputs
    .filter((input) => input !== "mask")
    .some((input) => {
      const there = new Map<string, Outcome>([[input, "nan"]]);
      const here = varying.has(input) ? [there, new Map<string, Outcome>()] : [there];
      return here.some((known) => outcome(counted, { there, here: known }) !== "nan");
    });
}

/** Elements that the mask leaves out are none of the row: only those that count are looked at. */
const withoutMask = (body: Expression): Expression =>
  mapComparisons(body, (test) =>
    test.left.kind === "variable" && test.left.name === "mask" ? build.truth(test.operator === "!==") : test,
  );

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
      const test = decide(node.test, of);
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
      const there = (inner: Expression): Outcome => outcome(inner, { ...names, here: names.there });
      const counts = node.where === undefined ? true : decide(node.where, there);
      if (counts === false) return "number";
      const value = there(node.operand);
      return counts === undefined && value === "nan" ? "either" : value;
    }
    case "solve":
      return of(node.from);
  }
}
