import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowFormulas, rows } from "../../test/row-formulas.ts";
import { byLoops, directly, rules } from "../../test/row-loops.ts";
import { read } from "../../test/specs.ts";
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { calledFunctions } from "../ir/walk.ts";
import { lowerRow } from "./program.ts";

const varying = new Set(["x", "dy"]);

const isDear = (node: Expression): boolean => calledFunctions(node).size > 0;

describe("loops answer what formulas say", () => {
  test.each([
    ["computing again", undefined],
    ["keeping what is dear", isDear],
  ] as const)("%s", (_, dear) => {
    fc.assert(
      fc.property(rowFormulas, rows, (formula, row) => {
        const program = lowerRow(formula, { varying, rules, ...(dear && { isDear: dear }) });
        expect(byLoops(program, row)).toEqual(directly(formula, row));
      }),
      { numRuns: 500 },
    );
  });

  /** max(x, 0) beside a threshold above which the elements sum to alpha. */
  const solved = (unknown: string): Expression => {
    const above = build.call("max", [build.subtract(build.variable("x"), build.variable(unknown)), number0]);
    const equation = build.subtract(build.reduce("sum", above), build.variable("alpha"));
    const from = build.subtract(build.reduce("max", build.variable("x")), build.variable("alpha"));
    return build.solve(unknown, from, equation);
  };
  const number0 = build.number(0);

  test("of roots too", () => {
    fc.assert(
      fc.property(rows, (row) => {
        const formula = build.bind(
          "t",
          solved("s"),
          build.subtract(build.variable("x"), build.variable("t")),
        );
        const answer = byLoops(lowerRow(formula, { varying, rules }), row);
        const said = directly(formula, row);
        answer.forEach((one, index) => expect(one).toBeCloseTo(said[index]!, 12));
        expect(answer.reduce((total, one) => total + Math.max(one, 0), 0)).toBeCloseTo(0.75, 12);
      }),
    );
  });

  test("where an unknown has the name of a const, or branches have consts of one name", () => {
    const row = { x: [0.5, 2, 1.75], dy: [1, -1, 3] };
    const above = build.compare(">", build.variable("x"), build.variable("near"));
    const tau = build.reduce("sum", build.variable("x"), above);
    const rest = build.subtract(build.variable("x"), build.variable("tau"));
    const formula = build.bind("near", solved("tau"), build.bind("tau", tau, rest));
    expect(byLoops(lowerRow(formula, { varying, rules }), row)).toEqual(directly(formula, row));
    const branches = read("{ if (x > 1) { const a = x * 2; return a; } const a = x + 5; return a; }");
    expect(byLoops(lowerRow(branches, { varying, rules }), row)).toEqual([5.5, 4, 3.5]);
  });
});

describe("passes over the row are few", () => {
  const loops = (formula: Expression): number[] =>
    lowerRow(formula, { varying, rules }).steps.flatMap((step) =>
      step.kind === "loop" ? [step.reductions.length] : [],
    );
  const sumOf = (operand: Expression): Expression => build.reduce("sum", operand);
  const [x, dy] = [build.variable("x"), build.variable("dy")];

  test("sums that do not need each other share one", () => {
    expect(loops(build.divide(sumOf(x), sumOf(dy)))).toEqual([2]);
    expect(loops(sumOf(build.subtract(x, build.divide(sumOf(x), build.row("count")))))).toEqual([1, 1]);
  });

  test("the same sum is taken once", () => {
    expect(loops(build.multiply(sumOf(x), build.add(sumOf(x), x)))).toEqual([1]);
  });
});

test("what is kept is written before it is read, and its inputs are not computed again", () => {
  const formula = build.bind(
    "weight",
    build.call("exp", [build.subtract(build.variable("x"), build.reduce("max", build.variable("x")))]),
    build.divide(build.variable("weight"), build.reduce("sum", build.variable("weight"))),
  );
  const { steps, locals } = lowerRow(formula, { varying, rules, isDear });
  const written = steps.flatMap((step) => (step.kind === "loop" ? step.locals : []));
  expect(written.map(({ name, kept }) => [name, kept])).toEqual([["weight", "written"]]);
  expect(locals.map(({ name, kept }) => [name, kept])).toEqual([["weight", "read"]]);
});
