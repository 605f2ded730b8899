import fc from "fast-check";
import { expect, test } from "vitest";
import { bodies } from "../../test/arbitraries.ts";
import { read } from "../../test/specs.ts";
import * as build from "./build.ts";
import { printBody, printCondition, printExpression, specDialect, statements } from "./print.ts";
import { same } from "./walk.ts";

const everything = bodies({
  variables: ["x", "alpha", "beta"],
  numbers: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  operators: ["+", "-", "*", "/"],
  functions: [
    ["exp", 1],
    ["max", 2],
  ],
  constants: ["PI", "SQRT1_2"],
  choices: [
    ["mode", "exact"],
    ["mode", "tanh"],
  ],
});

/** Here the TypeScript parser itself goes wrong: it takes what stands between < and > for type arguments. */
const looksLikeTypeArguments = /< \(.*> \(/;

test("reading a printed body gives the same IR, and printing that the same text", () => {
  fc.assert(
    fc.property(everything, (body) => {
      const text = printBody(body);
      fc.pre(!looksLikeTypeArguments.test(text));
      const again = read(text);
      expect(same(again, body), text).toBe(true);
      expect(printBody(again)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test.each([
  "x - (alpha - beta)",
  "x - alpha - beta",
  "x / (alpha * beta)",
  "x / alpha * beta",
  "x * (alpha / beta)",
  "(x + alpha) * beta",
  "x + alpha * beta",
  "-(x + alpha)",
  "-x * alpha",
  "-(x * alpha)",
  "-(-x)",
  "x - -alpha",
  "exp(x < 0 ? -x : x)",
  "(x < 0 ? -x : x) + 1",
  "x < 0 ? 0 : x > 1 ? 1 : x",
  "x < (alpha < 0 ? alpha : beta) ? 1 : 2",
  "(x < 0 || x > 1) && !(alpha === beta) ? 1 : 2",
  "x < 0 && alpha < 0 || beta !== 0 ? 1 : 2",
  "x < 0 && (alpha < 0 && beta < 0) ? 1 : 2",
  `mode === "exact" || x > 0 ? 1 : 2`,
  "1e+300 * 5e-324",
  "{ const s = exp(x); return s / (1 + s); }",
  "{ if (x > 0) { const s = exp(x); return s; } return x; }",
])("%s keeps its parentheses and gets no others", (text) => {
  expect(printBody(read(text))).toBe(text);
});

test.each([
  ["((x)) + (alpha * beta)", "x + alpha * beta"],
  ["x > 0 ? (x) : (alpha)", "x > 0 ? x : alpha"],
  ["(x < 0 && alpha < 0) || (beta < 0) ? 1 : 2", "x < 0 && alpha < 0 || beta < 0 ? 1 : 2"],
  [`mode !== "exact" ? 1 : 2`, `!(mode === "exact") ? 1 : 2`],
  ["0x10 + 1_000 + .5", "16 + 1000 + 0.5"],
  ["{ return x; }", "x"],
  ["{ if (x > 0) return 1; else return 2; }", "x > 0 ? 1 : 2"],
])("%s is printed as %s", (text, printed) => {
  expect(printBody(read(text))).toBe(printed);
});

test("a dialect spells literals, calls, equality and conditionals its own way", () => {
  const dialect = {
    ...specDialect,
    number: (value: number) => value.toFixed(1),
    call: (name: string, values: readonly string[]) => `act_${name}(${values.join("; ")})`,
    conditional: (when: string, then: string, otherwise: string) => `select(${otherwise}, ${then}, ${when})`,
    conditionalIsCall: true,
    equal: "==",
    unequal: "!=",
  };
  const text = "(x === 1 ? max(x, 2) : 3) * (alpha !== 0 ? 1 : 2)";
  expect(printExpression(read(text), dialect)).toBe(
    "select(3.0, act_max(x; 2.0), x == 1.0) * select(2.0, 1.0, alpha != 0.0)",
  );
});

test("what a pass has decided is printed as true or false", () => {
  expect(printCondition(build.logical("&&", build.truth(true), build.not(build.truth(false))))).toBe(
    "true && !false",
  );
});

test("a const inside of an expression cannot be printed", () => {
  const body = build.add(build.bind("s", build.variable("x"), build.variable("s")), build.number(1));
  expect(() => printBody(body)).toThrow("a const (s) stands where only an expression can be printed");
});

test("only a conditional whose branch needs statements becomes an if", () => {
  const kinds = (text: string): string[] => statements(read(text)).map(({ kind }) => kind);
  expect(kinds("x > 0 ? 1 : x < -1 ? 2 : 3")).toEqual(["return"]);
  expect(kinds("{ if (x > 0) return 1; const s = exp(x); return s > 2 ? s : 2; }")).toEqual([
    "if",
    "const",
    "return",
  ]);
});
