/** Random formulas of rows of x and dy, and random rows. */
import fc from "fast-check";
import * as build from "../src/ir/build.ts";
import type { Expression, ReduceOperator } from "../src/ir/nodes.ts";
import { type Rewriter, mapCondition, mapExpression } from "../src/ir/walk.ts";
import { bodies } from "./arbitraries.ts";

/** Calls and variables that stand for what only formulas of rows have. */
function ofRows(formula: Expression): Expression {
  const to: Rewriter = {
    condition: (node) => mapCondition(node, to),
    expression: (node) => {
      const mapped = mapExpression(node, to);
      if (mapped.kind === "variable" && mapped.name === "index") return build.row("index");
      if (mapped.kind === "variable" && mapped.name === "count") return build.row("count");
      if (mapped.kind !== "call") return mapped;
      const [operator, isPart] = mapped.name.split(" ") as [ReduceOperator, string | undefined];
      const [value, left, right] = mapped.arguments as [Expression, Expression, Expression];
      if (operator !== "max" && operator !== "min" && operator !== "sum") return mapped;
      return build.reduce(operator, value, isPart ? build.compare("<", left, right) : undefined);
    },
  };
  return to.expression(formula);
}

export const rowFormulas = bodies({
  variables: ["x", "dy", "alpha", "index", "count"],
  numbers: fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 4),
  operators: ["+", "-", "*"],
  functions: [
    ["sum", 1],
    ["max", 1],
    ["min", 1],
    ["sum part", 3],
    ["max part", 3],
    ["abs", 1],
  ],
}).map(ofRows);

const element = fc.integer({ min: -8, max: 8 }).map((halves) => halves / 2);
export const rows = fc
  .array(fc.record({ x: element, dy: element }), { minLength: 1, maxLength: 6 })
  .map((elements) => ({ x: elements.map(({ x }) => x), dy: elements.map(({ dy }) => dy) }));
