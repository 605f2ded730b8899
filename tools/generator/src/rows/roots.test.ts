import { describe, expect, test } from "vitest";
import * as build from "../ir/build.ts";
import type { Expression } from "../ir/nodes.ts";
import { type RowProgram, type RowStep, lowerRow } from "./program.ts";

const { add, bind, call, compare, divide, multiply, negate, number, reduce, solve, subtract, variable } =
  build;
const x = variable("x");

const lowered = (body: Expression): RowProgram =>
  lowerRow(body, {
    varying: new Set(["x"]),
    rules: () => undefined,
    isDear: (value) => value.kind === "call",
  });

const outline = (steps: readonly RowStep[]): string[] =>
  steps.map((step) =>
    step.kind === "loop" ? step.reductions.map(({ name }) => name).join("+") : `${step.kind} ${step.name}`,
  );

test("what a value depends on comes before it, and what is known at a time shares a pass", () => {
  const largest = reduce("max", x);
  const smallest = reduce("min", x);
  const body = bind(
    "weight",
    call("exp", [divide(subtract(x, largest), subtract(largest, smallest))]),
    divide(variable("weight"), reduce("sum", variable("weight"))),
  );
  const { steps, locals, rank } = lowered(body);
  expect(outline(steps)).toEqual(["largest+smallest", "total"]);
  expect(locals.map(({ name, kept }) => [name, kept])).toEqual([["weight", "read"]]);
  expect(rank).toBe("row");
});

describe("a root", () => {
  /** Σ max(0, x − t) of the names given, that of the unknown first. */
  const excess = (unknown: string, of: Expression): Expression =>
    reduce("sum", subtract(of, variable(unknown)), compare(">", of, variable(unknown)));

  test("comes before what it decides, also where a const is called like its unknown", () => {
    const near = solve("edge", subtract(reduce("max", x), number(1)), excess("edge", x));
    const edge = reduce("sum", x, compare(">", x, variable("near")));
    const body = bind("near", near, bind("edge", edge, subtract(x, variable("edge"))));
    const { steps } = lowered(body);
    expect(outline(steps)).toEqual(["largest", "root near", "edge"]);
  });

  test("keeps the names of elements, and hides no outer total that they need", () => {
    const total = reduce("sum", x);
    const body = bind(
      "distance",
      subtract(x, total),
      bind("root", solve("t", number(-1), excess("t", variable("distance"))), subtract(x, variable("root"))),
    );
    const root = lowered(body).steps.find((step) => step.kind === "root")!;
    const [loop] = root.steps;
    expect(loop).toMatchObject({ kind: "loop", locals: [{ name: "distance" }] });
    expect(outline(root.steps)).toEqual(["total2+total3"]);
  });
});

test("arithmetic of numbers alone needs no pass", () => {
  const { steps, rank } = lowered(negate(multiply(add(number(1), number(2)), number(3))));
  expect(steps).toEqual([]);
  expect(rank).toBe("number");
});
