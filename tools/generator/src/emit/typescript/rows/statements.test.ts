import { describe, expect, test } from "vitest";
import * as build from "../../../ir/build.ts";
import type { Condition, Expression } from "../../../ir/nodes.ts";
import { lowerRow } from "../../../rows/program.ts";
import { javaScriptDialect } from "../javascript.ts";
import { rowNames } from "./names.ts";
import { resultStatements, stepStatements } from "./statements.ts";

const x = build.variable("x");
const varying = new Set(["x"]);
const dialect = javaScriptDialect({ intrinsics: new Map() });

/** What two sums in turn answer for the formula of one number of a row. */
function run(formula: Expression, row: readonly number[]): number {
  const program = lowerRow(formula, { varying, rules: () => undefined });
  const place = { count: "x.length", element: "i" };
  const names = rowNames(program, ["x"]);
  const loops = { place, names, varying, sums: "inTurn", dialect } as const;
  const statements = [
    ...stepStatements(program.steps, loops),
    ...resultStatements(program, program.rank, loops),
  ];
  const text = statements.join("\n").replaceAll("]!", "]");
  return (new Function("x", text) as (values: readonly number[]) => number)(row);
}

const sum = (operand: Expression, where?: Condition): Expression => build.reduce("sum", operand, where);

describe("sums in turn", () => {
  const tiny = 2 ** -53;

  test("add what is at even places, and what is at odd ones", () => {
    expect(run(sum(x), [1, tiny, 0, tiny])).toBe(1 + 2 * tiny);
    expect(run(sum(x), [1, 0, tiny, 0, tiny])).toBe(1);
    expect(run(sum(x), [7])).toBe(7);
  });

  test("of elements that do not count: they have their turn", () => {
    const counts = build.compare("<", x, build.number(2));
    expect(run(sum(x, counts), [1, tiny, 5, 5, 5, tiny])).toBe(1 + 2 * tiny);
    expect(run(sum(x, counts), [1, 5, tiny, 5, tiny])).toBe(1);
  });

  test("of sums and of choices", () => {
    const less = build.subtract(x, build.number(1));
    expect(run(sum(less), [1e16, 1, 3])).toBe(1e16 + 2);
    const choice = build.conditional(build.compare(">", x, build.number(0)), x, build.number(0.5));
    expect(run(sum(choice), [1, -1, -1, 2])).toBe(4);
  });

  test("several, and whole numbers beside them", () => {
    const count = build.reduce("sum", build.number(1));
    const mean = build.divide(build.add(sum(x), sum(build.multiply(x, x))), count);
    expect(run(mean, [1, 2, 3])).toBe(20 / 3);
  });

  test("where a formula has their names", () => {
    const formula: Expression = {
      kind: "let",
      name: "otherSum",
      value: sum(x),
      body: {
        kind: "let",
        name: "nextSum",
        value: sum(build.subtract(x, build.variable("otherSum"))),
        body: build.add(build.variable("nextSum"), build.variable("otherSum")),
      },
    };
    expect(run(formula, [1, 2, 4])).toBe(-14 + 7);
  });
});
