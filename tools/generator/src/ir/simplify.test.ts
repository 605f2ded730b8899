import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodies } from "../../test/arbitraries.ts";
import { read } from "../../test/specs.ts";
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import * as build from "./build.ts";
import { evaluate } from "./evaluate.ts";
import type { Expression } from "./nodes.ts";
import { printBody, printExpression } from "./print.ts";
import { type Knowledge, isShort, simplify } from "./simplify.ts";
import { same } from "./walk.ts";

const context = { arithmetic: binary64, library: () => undefined };

/** The value, or undefined where anything on the way to it is infinite or NaN: there reals end. */
function valueOf(node: Expression, values: ReadonlyMap<string, number>): number | undefined {
  let finite = true;
  const watch =
    <A extends number[]>(operation: (...operands: A) => number) =>
    (...operands: A): number => {
      const result = operation(...operands);
      finite &&= Number.isFinite(result);
      return result;
    };
  const arithmetic: Arithmetic<number> = {
    ...binary64,
    add: watch(binary64.add),
    subtract: watch(binary64.subtract),
    multiply: watch(binary64.multiply),
    divide: watch(binary64.divide),
  };
  const value = evaluate(node, values, { ...context, arithmetic });
  return finite ? value : undefined;
}

const variables = ["x", "alpha", "beta"];
const functions = [
  ["abs", 1],
  ["max", 2],
] as const;
const simple = fc.constantFrom(0, 1, 2, 3, 0.5, 0.1, 7, 1e20);

/** That the value is the same at some point, where the formula has one. */
function keepsValue(
  body: Expression,
  [x, alpha, beta]: readonly number[],
  knowledge: Knowledge = {},
): boolean {
  const values = new Map([
    ["x", x!],
    ["alpha", alpha!],
    ["beta", beta!],
  ] as const);
  const expected = valueOf(body, values);
  fc.pre(expected !== undefined);
  // Reals have one zero.
  return evaluate(simplify(body, knowledge), values, context) + 0 === expected! + 0;
}

describe("every rule keeps the value, bit by bit", () => {
  test("at any finite point", () => {
    const any = fc.oneof(fc.double({ min: -50, max: 50, noNaN: true }), fc.constantFrom(0, 1, -1, 2));
    const all = bodies({ variables, numbers: simple, operators: ["+", "-", "*", "/"], functions });
    const property = fc.property(all, fc.tuple(any, any, any), (body, point) => {
      expect(keepsValue(body, point), printBody(simplify(body))).toBe(true);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  test("and with ranges that are known, at every point within them", () => {
    // Eighths, whose sums are exact: a range speaks of reals, and 1 + 1e-20 > 1 only among them.
    const eighths = (low: number, high: number) =>
      fc.integer({ min: low * 8, max: high * 8 }).map((k) => k / 8);
    const range: Knowledge["range"] = (name) => {
      if (name === "alpha") return { low: 0, high: 3, openLow: true, openHigh: false };
      return name === "beta" ? { low: -2, high: 0, openLow: false, openHigh: false } : undefined;
    };
    const sums = bodies({ variables, numbers: eighths(0, 2), operators: ["+", "-"], functions: [] });
    const positive = eighths(0, 3).filter((value) => value > 0);
    const property = fc.property(sums, fc.tuple(eighths(-4, 4), positive, eighths(-2, 0)), (body, point) => {
      expect(keepsValue(body, point, { range }), printBody(simplify(body, { range }))).toBe(true);
    });
    fc.assert(property, { numRuns: 2000 });
  });
});

test("simplifying twice changes nothing more", () => {
  const all = bodies({ variables, numbers: simple, operators: ["+", "-", "*", "/"], functions });
  fc.assert(
    fc.property(all, (body) => {
      const once = simplify(body);
      expect(same(simplify(once), once), printBody(once)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

const text = (body: string, knowledge?: Knowledge): string =>
  printExpression(simplify(read(body), knowledge));

describe("derivatives and one-sided answers become what one would write", () => {
  test.each([
    ["0 * exp(x) + 1 * alpha", "alpha"],
    ["x * 0 - alpha", "-alpha"],
    ["(0 * x - x * 1) / (x * x)", "-(x / (x * x))"],
    ["alpha * -1", "-alpha"],
    ["x + -alpha", "x - alpha"],
    ["x - -alpha", "x + alpha"],
    ["-(x - alpha)", "alpha - x"],
    ["-x * -alpha", "x * alpha"],
    ["alpha - alpha", "0"],
    ["(x + 1) / (x + 1)", "1"],
    ["2 * 3 - 7", "-1"],
    ["1 / 4", "0.25"],
    ["x > 0 ? alpha : alpha", "alpha"],
    ["0 < 1 && x > 0 ? 1 : 2", "x > 0 ? 1 : 2"],
    ["0 > 1 || x > 0 ? 1 : 2", "x > 0 ? 1 : 2"],
    ["x > 0 || 0 < 1 ? 1 : 2", "1"],
    ["!(0 < 1) ? 1 : 2", "2"],
    ["{ const s = exp(x); return alpha; }", "alpha"],
  ])("%s is %s", (before, after) => {
    expect(text(before)).toBe(after);
  });

  test.each(["1 / 3", "0.1 + 0.2", "1e+30 * 1e+30", "exp(x) * exp(x)", "x + x"])("%s stays", (before) => {
    expect(text(before)).toBe(before);
  });

  test("nothing is concluded from infinity", () => {
    const infinity = build.number(Infinity);
    const stays = [
      build.multiply(build.number(0), infinity),
      build.multiply(build.add(infinity, build.number(1)), build.number(0)),
      build.subtract(infinity, infinity),
      build.divide(infinity, infinity),
    ];
    for (const node of stays) expect(same(simplify(node), node), printExpression(node)).toBe(true);
  });
});

describe("knowledge", () => {
  const knowledge: Knowledge = {
    constantValue: (name, [value]) => (name === "exp" && value === 0 ? 1 : undefined),
    range: (name) =>
      name === "lambda" ? { low: 0, high: Infinity, openLow: false, openHigh: true } : undefined,
  };

  test("values of functions at literals", () => {
    expect(text("alpha * exp(0 * x)", knowledge)).toBe("alpha");
    expect(text("exp(1)", knowledge)).toBe("exp(1)");
  });

  test.each([
    ["-lambda > lambda ? 1 : 2", "2"],
    ["-lambda <= lambda ? 1 : 2", "1"],
    ["lambda >= 0 ? 1 : 2", "1"],
    ["lambda > 0 ? 1 : 2", "lambda > 0 ? 1 : 2"],
    ["lambda + 1 > 0 ? 1 : 2", "1"],
    ["lambda > alpha ? 1 : 2", "lambda > alpha ? 1 : 2"],
    ["2 * lambda >= 0 ? 1 : 2", "2 * lambda >= 0 ? 1 : 2"],
  ])("for lambda ≥ 0, %s is %s", (before, after) => {
    expect(text(before, knowledge)).toBe(after);
  });
});

test("short numbers are those that every element type holds", () => {
  expect([0, 1, -0.5, 2 ** 24 - 1, 2 ** -39].map(isShort)).toEqual([true, true, true, true, true]);
  expect([0.1, 2 ** 24 + 1, 2 ** 41, 2 ** -41, Infinity, NaN].map(isShort)).toEqual(Array(6).fill(false));
});

describe("comparisons of variables whose order is known", () => {
  const knowledge: Knowledge = {
    order: (left, right) => (left === right ? [0] : left === "alpha" ? [-1] : [1]),
  };

  test.each([
    ["alpha < beta", true],
    ["alpha >= beta", false],
    ["beta > alpha", true],
    ["beta === alpha", false],
  ])("%s", (condition, truth) => {
    expect(printExpression(simplify(read(`${condition} ? 1 : 2`), knowledge))).toBe(truth ? "1" : "2");
  });

  test("together with their ranges", () => {
    const range: Knowledge["range"] = () => ({ low: 0, high: 1, openLow: false, openHigh: false });
    const weak: Knowledge = { order: () => [-1, 0], range };
    expect(printExpression(simplify(read("alpha <= beta ? 1 : 2"), weak))).toBe("1");
    expect(printExpression(simplify(read("alpha < beta ? 1 : 2"), weak))).toBe("alpha < beta ? 1 : 2");
    expect(printExpression(simplify(read("alpha < beta + 2 ? 1 : 2"), weak))).toBe("1");
  });
});
