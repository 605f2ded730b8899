import fc from "fast-check";
import { expect, test } from "vitest";
import { bodies } from "../../test/arbitraries.ts";
import { read } from "../../test/specs.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import * as build from "../ir/build.ts";
import { evaluate } from "../ir/evaluate.ts";
import { printBody } from "../ir/print.ts";
import { losesNaN } from "./nan.ts";

const loses = (text: string): boolean => losesNaN(read(text), ["x"]);

test.each([
  "x > 0 ? x : 0",
  "x < 0 ? 0 : 1",
  "1",
  "alpha",
  "x >= 0 ? x : alpha",
  "x !== 0 ? 1 : x",
  "!(x > 0) ? 1 : x",
  "x > 0 && alpha > 0 ? x : 1",
  "x !== 0 || alpha > 0 ? 1 : x",
  "{ const s = x > 0 ? x : 0; return s * 2; }",
  `mode === "exact" ? x : 1`,
  "alpha > 0 ? x : 1",
  "(x > 0 ? x : 1) + alpha",
])("%s answers a number for NaN", (text) => {
  expect(loses(text)).toBe(true);
});

test.each([
  "x",
  "-x * alpha",
  "exp(x)",
  "max(alpha, x)",
  "x > 0 ? 0 : x",
  "x > 0 ? 1 : exp(x)",
  "x !== 0 ? x : 1",
  "!(x > 0) ? x : 1",
  "x > 0 || x < 0 ? 1 : x",
  "x < 0 && alpha > 0 ? 1 : x",
  `mode === "exact" ? x : -x`,
  "{ const s = x > 0 ? x : 0; return s * x; }",
  "{ const s = 2 * x; return s > 1 ? 1 : s; }",
  "(x > 0 ? x : 1) * (x > 0 ? 1 : x)",
])("%s keeps a NaN", (text) => {
  expect(loses(text)).toBe(false);
});

test("what passes have decided counts", () => {
  const [one, x] = [build.number(1), build.variable("x")];
  expect(losesNaN(build.conditional(build.truth(true), x, one), ["x"])).toBe(false);
  expect(losesNaN(build.conditional(build.truth(false), x, one), ["x"])).toBe(true);
});

test("any of several inputs may be the NaN", () => {
  expect(losesNaN(read("x > 0 ? alpha : beta"), ["x", "alpha", "beta"])).toBe(false);
  expect(losesNaN(read("x > 0 ? alpha : 1"), ["x", "alpha"])).toBe(true);
});

test("a body that is said to keep a NaN does, whatever its parameters are", () => {
  const any = bodies({
    variables: ["x", "alpha"],
    numbers: fc.constantFrom(0, 1, 2),
    operators: ["+", "-", "*"],
    functions: [["abs", 1]],
  });
  const context = { arithmetic: binary64, library: () => undefined };
  const property = fc.property(any, fc.constantFrom(-1, 0, 1, 2), (body, alpha) => {
    fc.pre(!losesNaN(body, ["x"]));
    const value = evaluate(
      body,
      new Map([
        ["x", NaN],
        ["alpha", alpha],
      ] as const),
      context,
    );
    expect(value, printBody(body)).toBeNaN();
  });
  fc.assert(property, { numRuns: 500 });
});
