import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { bodies } from "../../test/arbitraries.ts";
import { fixtureIntrinsics, read } from "../../test/specs.ts";
import { type Numeric, agree, createNumeric } from "../analyse/numeric.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import * as build from "./build.ts";
import { differentiate } from "./differentiate.ts";
import { evaluate } from "./evaluate.ts";
import type { Expression } from "./nodes.ts";
import { printBody } from "./print.ts";
import { type Rewriter, mapCondition, mapExpression, nodes } from "./walk.ts";

const intrinsics = fixtureIntrinsics();
const rules = (name: string) => intrinsics.get(name);

let numeric: Numeric;
beforeAll(async () => {
  numeric = await createNumeric(intrinsics);
});

const derivative = (body: string, by = "x"): string => printBody(differentiate(read(body), by, rules));

/** With divisors that stay away from 0: over a pole a difference quotient tells nothing. */
const withoutPoles: Rewriter = {
  expression: (node) => {
    const inner = mapExpression(node, withoutPoles);
    if (inner.kind !== "binary" || inner.operator !== "/") return inner;
    return build.divide(inner.left, build.add(build.number(2), build.multiply(inner.right, inner.right)));
  },
  condition: (node) => mapCondition(node, withoutPoles),
};

/** The largest magnitude on the way to a value: where it is huge, no step is small. */
function reach(body: Expression, values: ReadonlyMap<string, number>): number {
  let largest = 0;
  const watch =
    (operation: (...operands: number[]) => number) =>
    (...operands: number[]): number => {
      const result = operation(...operands);
      largest = Math.max(largest, Math.abs(result));
      return result;
    };
  const { add, subtract, multiply } = binary64;
  const arithmetic = {
    ...binary64,
    add: watch(add as () => number),
    subtract: watch(subtract as () => number),
    multiply: watch(multiply as () => number),
    functions: {
      exp: watch(Math.exp),
      expm1: watch(Math.expm1),
      sigmoid: (x: number) => 1 / (1 + Math.exp(-x)),
    },
  };
  evaluate(body, values, { arithmetic, library: () => undefined });
  return largest;
}

describe("the derivative is the slope", () => {
  const smooth = bodies({
    variables: ["x", "alpha", "beta"],
    numbers: fc.constantFrom(0, 1, 2, 0.5, 3),
    operators: ["+", "-", "*", "/"],
    functions: [
      ["exp", 1],
      ["expm1", 1],
      ["sigmoid", 1],
    ],
    conditionals: false,
  }).map((body) => withoutPoles.expression(body));
  const number = fc.double({ min: -2, max: 2, noNaN: true });

  test("of random bodies in every name, as a difference quotient in multiprecision tells it", () => {
    const property = fc.property(
      smooth,
      fc.constantFrom("x", "alpha", "beta"),
      fc.tuple(number, number, number),
      (body, by, [x, alpha, beta]) => {
        const numbers = new Map([
          ["alpha", alpha],
          ["beta", beta],
        ] as const);
        fc.pre(reach(body, new Map<string, number>(numbers).set("x", x)) < 2 ** 20);
        const place = { input: "x", x, set: { numbers, choices: new Map<string, string>() } };
        const symbolic = differentiate(body, by, rules);
        const message = `${printBody(body)} by ${by}: ${printBody(symbolic)}`;
        expect(agree(numeric.value(symbolic, place), numeric.slope(body, by, place)), message).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 1000 });
  });

  test.each([
    "x > alpha ? exp(x) : x * x",
    `mode === "exact" ? x * x : exp(alpha * x)`,
    "{ if (x > 1) { const s = x * x; return s; } return alpha * x; }",
  ])("of each piece: %s", (text) => {
    const body = read(text);
    for (const by of ["x", "alpha"])
      for (const x of [-1.5, 0.25, 3])
        for (const mode of ["exact", "tanh"]) {
          const place = {
            input: "x",
            x,
            set: { numbers: new Map([["alpha", 0.75]]), choices: new Map([["mode", mode]]) },
          };
          const found = numeric.value(differentiate(body, by, rules), place);
          expect(agree(found, numeric.slope(body, by, place)), `by ${by} at ${x}`).toBe(true);
        }
  });
});

describe("what it looks like", () => {
  test.each([
    ["x", "1"],
    ["alpha", "0"],
    ["exp(alpha)", "0"],
    ["alpha * x", "alpha"],
    ["x / alpha", "1 / alpha"],
    ["x > 0 ? x : alpha * expm1(x)", "x > 0 ? 1 : alpha * exp(x)"],
    ["exp(-x)", "-exp(-x)"],
  ])("%s becomes %s", (before, after) => {
    expect(derivative(before)).toBe(after);
  });

  test("a quotient by its divisor", () => {
    expect(derivative("x / alpha", "alpha")).toBe("-(x / alpha / alpha)");
  });

  test("a const keeps its name, and its slope gets one where it is needed", () => {
    expect(derivative("{ const s = exp(x); return s * s; }")).toBe(
      "{ const s = exp(x); const sSlope = exp(x); return sSlope * s + s * sSlope; }",
    );
    expect(derivative("{ const s = exp(alpha); return s * x; }")).toBe("{ const s = exp(alpha); return s; }");
    expect(derivative("{ const s = exp(x); return alpha; }")).toBe("0");
  });

  test("the name of a slope differs from every other", () => {
    const text = derivative("{ const s = exp(x); const sSlope = expm1(x); return s * sSlope; }");
    const bound = [...nodes(read(text))].flatMap((node) => (node.kind === "let" ? [node.name] : []));
    expect(new Set(bound).size).toBe(bound.length);
    expect(bound).toContain("sSlope2");
  });

  test("the consts of a rule neither stay inside of an expression nor capture the caller's", () => {
    const text = derivative("{ const s = x * x; return 1 + sigmoid(s); }");
    expect(text).toContain("const s = x * x;");
    const place = { input: "x", x: 0.5, set: { numbers: new Map(), choices: new Map() } };
    const body: Expression = read("1 + sigmoid(x * x)");
    expect(agree(numeric.value(read(text), place), numeric.slope(body, "x", place))).toBe(true);
  });
});

describe("a function without a rule", () => {
  test("cannot be differentiated in the input that moves", () => {
    const nowhere = () => undefined;
    const onlyFirst = () => ({ inputs: ["a", "b"], derivatives: { a: read("1") } });
    expect(() => differentiate(read("exp(x)"), "x", nowhere)).toThrow(
      "no derivative rule for exp in its input 1",
    );
    expect(() => differentiate(read("max(1, x)"), "x", onlyFirst)).toThrow(
      "no derivative rule for max in its input 2",
    );
  });

  test("is a constant where none of its inputs moves", () => {
    expect(printBody(differentiate(read("exp(alpha) * x"), "x", () => undefined))).toBe("exp(alpha)");
  });
});
