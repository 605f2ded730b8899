import fc from "fast-check";
import { expect, test } from "vitest";
import { rowFormulas, rows } from "../../test/row-formulas.ts";
import { directly } from "../../test/row-loops.ts";
import * as build from "../ir/build.ts";
import type { Condition, Expression } from "../ir/nodes.ts";
import { rowLosesNaN } from "./nan.ts";

const [x, y, dy, mask] = ["x", "y", "dy", "mask"].map((name) => build.variable(name)) as [
  Expression,
  Expression,
  Expression,
  Expression,
];
const [zero, one] = [build.number(0), build.number(1)];
const sum = (operand: Expression, where?: Condition): Expression => build.reduce("sum", operand, where);
const largest = build.reduce("max", x);

/** Whether it loses a NaN of an input that differs by element. */
const loses = (formula: Expression, ...inputs: string[]): boolean =>
  rowLosesNaN(formula, new Set(inputs), inputs);

test("a NaN shows where every result is computed from every element", () => {
  expect(loses(build.divide(x, sum(x)), "x")).toBe(false);
  expect(loses(build.subtract(x, largest), "x")).toBe(false);
  expect(loses(sum(build.multiply(dy, y)), "y", "dy")).toBe(false);
});

test("it is lost to the other elements where nothing is taken together", () => {
  expect(loses(build.multiply(x, x), "x")).toBe(true);
  expect(loses(build.subtract(dy, build.multiply(y, sum(dy))), "y", "dy")).toBe(true);
  // Of one result for the row there are no other elements.
  expect(rowLosesNaN(build.multiply(dy, x), new Set(["x"]), ["dy"])).toBe(false);
});

test("it is lost where an input goes unused", () => {
  expect(loses(sum(x), "x", "dy")).toBe(true);
  expect(loses(zero, "dy")).toBe(true);
});

test("a comparison with it decides, for the wrong answer too", () => {
  const isLargest = build.compare("===", x, largest);
  expect(loses(build.conditional(isLargest, one, zero), "x")).toBe(true);
  expect(loses(build.conditional(isLargest, one, sum(x)), "x")).toBe(false);
  const differs = build.compare("!==", x, largest);
  expect(loses(build.conditional(differs, sum(x), zero), "x")).toBe(false);
  expect(loses(build.conditional(build.not(isLargest), sum(x), zero), "x")).toBe(false);
});

test("a sum of some elements shows it only if it is surely among them", () => {
  expect(loses(sum(x, build.compare("!==", x, largest)), "x")).toBe(false);
  expect(loses(sum(x, build.compare("===", x, largest)), "x")).toBe(true);
  expect(loses(sum(x, build.compare(">", y, zero)), "x")).toBe(true);
});

test("a choice may go either way", () => {
  const split: Condition = { kind: "choice", parameter: "ties", is: "split" };
  expect(loses(build.conditional(split, sum(x), zero), "x")).toBe(true);
  expect(loses(build.conditional(split, sum(x), largest), "x")).toBe(false);
});

test("what a mask leaves out is none of the row", () => {
  const counts = build.compare("!==", mask, zero);
  const isOut = build.compare("===", mask, zero);
  expect(loses(sum(x, counts), "x", "mask")).toBe(false);
  expect(loses(build.conditional(isOut, zero, sum(x, counts)), "x", "mask")).toBe(false);
  expect(loses(sum(x, isOut), "x", "mask")).toBe(true);
});

test("it is followed through consts and roots", () => {
  const total = build.bind("total", sum(x), build.divide(one, build.variable("total")));
  expect(loses(total, "x")).toBe(false);
  const own = build.bind("own", build.multiply(x, x), build.add(build.variable("own"), one));
  expect(loses(own, "x")).toBe(true);
  const equation = build.subtract(sum(build.subtract(x, build.variable("t"))), one);
  expect(loses(build.solve("t", largest, equation), "x")).toBe(false);
});

test("where nothing is lost, all results are NaN", () => {
  fc.assert(
    fc.property(rowFormulas, rows, fc.nat(), (formula, row, place) => {
      fc.pre(!rowLosesNaN(formula, new Set(["x", "dy"]), ["x"]));
      const withNaN = {
        ...row,
        x: row.x.map((value, index) => (index === place % row.x.length ? NaN : value)),
      };
      expect(directly(formula, withNaN)).toEqual(row.x.map(() => NaN));
    }),
  );
});
