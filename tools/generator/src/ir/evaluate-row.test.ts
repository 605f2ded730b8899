import { describe, expect, test } from "vitest";
import { fixtureIntrinsics } from "../../test/specs.ts";
import { derivativeRules } from "../analyse/rules.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import { createMultiprecision } from "../arithmetic/multiprecision.ts";
import * as build from "./build.ts";
import { type RowEnvironment, type RowEvaluation, type RowValue, evaluateRow } from "./evaluate-row.ts";
import { definitionLibrary, kernelLibrary } from "./library.ts";
import type { Condition, Expression } from "./nodes.ts";

const intrinsics = fixtureIntrinsics();
const context: RowEvaluation<number> = {
  arithmetic: binary64,
  library: kernelLibrary(intrinsics, "f64"),
  rules: derivativeRules(intrinsics),
  choices: new Map([["ties", "split"]]),
  length: 3,
};
const [x, dy] = [build.variable("x"), build.variable("dy")];
const counts = build.compare("!==", build.variable("mask"), build.number(0));

function evaluateAt(formula: Expression, values: readonly number[]): RowValue<number> {
  const names: RowEnvironment<number> = new Map([
    ["x", { each: values }],
    ["mask", { each: [1, 0, 1] }],
    ["dy", { all: 2 }],
  ]);
  return evaluateRow(formula, names, context);
}

test("what one element differs in, all have of their own; what none differs in, they share", () => {
  expect(evaluateAt(build.multiply(x, dy), [1, 2, 4])).toEqual({ each: [2, 4, 8] });
  expect(evaluateAt(build.multiply(dy, dy), [1, 2, 4])).toEqual({ all: 4 });
  expect(evaluateAt(build.row("index"), [1, 2, 4])).toEqual({ each: [0, 1, 2] });
  expect(evaluateAt(build.row("count"), [1, 2, 4])).toEqual({ all: 3 });
});

describe("reductions", () => {
  test.each([
    ["sum", undefined, 7],
    ["max", undefined, 5],
    ["min", undefined, -1],
    ["sum", counts, 4],
    ["max", counts, 5],
    ["min", counts, -1],
  ] as const)("%s, the condition being %o", (operator, where, expected) => {
    expect(evaluateAt(build.reduce(operator, x, where), [-1, 3, 5])).toEqual({ all: expected });
  });

  test("of nothing", () => {
    const nowhere = build.truth(false);
    const of = (operator: "sum" | "max" | "min"): RowValue<number> =>
      evaluateAt(build.reduce(operator, x, nowhere), [1, 2, 3]);
    expect([of("sum"), of("max"), of("min")]).toEqual([{ all: 0 }, { all: -Infinity }, { all: Infinity }]);
  });

  test("tell of a NaN wherever it stands, unless it does not count", () => {
    for (const operator of ["sum", "max", "min"] as const) {
      for (const values of [
        [NaN, 1, 2],
        [1, NaN, 2],
        [1, 2, NaN],
      ])
        expect(evaluateAt(build.reduce(operator, x), values)).toEqual({ all: NaN });
      expect(evaluateAt(build.reduce(operator, x, counts), [1, NaN, 1])).not.toEqual({ all: NaN });
    }
  });
});

describe("conditions", () => {
  const isLarge = build.compare(">", x, build.number(2));
  const choose = (condition: Condition): RowValue<number> =>
    evaluateAt(build.conditional(condition, build.negate(x), x), [1, 2, 4]);

  test("decide for each element", () => {
    expect(choose(isLarge)).toEqual({ each: [1, 2, -4] });
    expect(choose(build.logical("&&", isLarge, counts))).toEqual({ each: [1, 2, -4] });
    expect(choose(build.logical("||", isLarge, counts))).toEqual({ each: [-1, 2, -4] });
    expect(choose(build.not(isLarge))).toEqual({ each: [-1, -2, 4] });
  });

  test("or for the row", () => {
    expect(choose({ kind: "choice", parameter: "ties", is: "split" })).toEqual({ each: [-1, -2, -4] });
    expect(choose({ kind: "choice", parameter: "ties", is: "first" })).toEqual({ each: [1, 2, 4] });
    const all = build.compare(">", build.reduce("max", x), build.number(3));
    expect(choose(all)).toEqual({ each: [-1, -2, -4] });
  });
});

describe("roots", () => {
  /** The threshold above which the elements sum to 1. */
  const above = build.call("max", [build.subtract(x, build.variable("tau")), build.number(0)]);
  const equation = build.subtract(build.reduce("sum", above), build.number(1));
  const threshold = build.solve("tau", build.subtract(build.reduce("max", x), build.number(1)), equation);

  test.each([
    [[0.5, 0.25, 0], -0.08333333333333333],
    [[3, 0, 0], 2],
    [[0, 0, 0], -0.3333333333333333],
  ])("of %o", (values, expected) => {
    const { all } = evaluateAt(threshold, values) as { all: number };
    expect(all).toBeCloseTo(expected, 15);
  });

  test("are as precise as the arithmetic", async () => {
    const arithmetic = await createMultiprecision(300);
    const each = [0.1, 0.2, -0.3].map(arithmetic.literal);
    const precise = { ...context, arithmetic, library: definitionLibrary(intrinsics) };
    const rest = build.bind("root", threshold, equationAt("root"));
    const left = evaluateRow(rest, new Map([["x", { each }]]), precise) as { all: number };
    expect(Math.abs(arithmetic.toNumber(left.all))).toBeLessThan(2 ** -290);
  });

  const equationAt = (name: string): Expression =>
    build.subtract(
      build.reduce("sum", build.call("max", [build.subtract(x, build.variable(name)), build.number(0)])),
      build.number(1),
    );
});

test("a name that nothing stands for is an error of the caller", () => {
  expect(() => evaluateAt(build.variable("y"), [1, 2, 3])).toThrow("unknown name y");
});
