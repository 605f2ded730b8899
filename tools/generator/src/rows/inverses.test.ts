import { describe, expect, test } from "vitest";
import { byLoops } from "../../test/row-loops.ts";
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { withInverses } from "./inverses.ts";
import { type RowProgram, lowerRow } from "./program.ts";

const [x, alpha] = [build.variable("x"), build.variable("alpha")];
const varying = new Set(["x", "dy"]);
const total = build.reduce("sum", x);

const lowered = (formula: Expression): RowProgram => lowerRow(formula, { varying, rules: () => undefined });
const rewritten = (formula: Expression): RowProgram => withInverses(lowered(formula), varying);
const constantsOf = ({ steps }: RowProgram): string[] =>
  steps.flatMap((step) => (step.kind === "constant" ? [step.name] : []));

describe("quotients by numbers of the row are products", () => {
  test.each([
    ["of what a loop finds", build.divide(x, total), ["inverseTotal"]],
    ["of a parameter, in a loop and after it", quotients(), ["inverseAlpha", "inverseTotal"]],
    ["of an expression", build.divide(x, build.add(alpha, total)), ["inverse"]],
    ["in the value of an element", build.reduce("max", build.divide(x, alpha)), ["inverseAlpha"]],
    [
      "where the name is taken",
      build.bind("inverseTotal", alpha, build.divide(x, build.add(build.variable("inverseTotal"), total))),
      ["inverseTotal", "inverse"],
    ],
  ] as const)("%s", (_, formula, names) => {
    const program = rewritten(formula);
    expect(constantsOf(program)).toEqual(names);
    const row = { x: [1, -2, 6, 3], dy: [0, 0, 0, 0] };
    const expected = byLoops(lowered(formula), row);
    byLoops(program, row).forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 14));
  });
});

/** x/α / Σ x/α, of which one inverse serves both. */
function quotients(): Expression {
  const scaled = build.divide(x, alpha);
  return build.divide(scaled, build.reduce("sum", scaled));
}

test.each([
  ["by literals", build.divide(x, build.number(3))],
  ["by elements", build.divide(total, x)],
  ["of numbers alone", build.add(x, build.divide(total, alpha))],
])("quotients %s stay", (_, formula) => {
  expect(rewritten(formula)).toEqual(lowered(formula));
});
