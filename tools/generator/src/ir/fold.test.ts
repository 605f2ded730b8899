import fc from "fast-check";
import { expect, test } from "vitest";
import { bodies } from "../../test/arbitraries.ts";
import { read } from "../../test/specs.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import { evaluate } from "./evaluate.ts";
import { fold } from "./fold.ts";
import type { Expression } from "./nodes.ts";
import { printBody, printExpression } from "./print.ts";

const variables = ["x", "alpha", "beta"];

test("values stay, to the bit, of any numbers whatever; the sign of 0 alone may not", () => {
  const any = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, -1));
  // By nothing that tells one 0 from the other.
  const all = bodies({
    variables,
    numbers: fc.constantFrom(0, 1, 2, 0.1),
    operators: ["+", "-", "*"],
    functions: [["abs", 1]],
  });
  const property = fc.property(all, fc.tuple(any, any, any), (body, point) => {
    const values = new Map(variables.map((name, index) => [name, point[index]!]));
    const valueOf = (node: Expression): number =>
      evaluate(node, values, { arithmetic: binary64, library: () => undefined });
    // 0 is both.
    expect(valueOf(fold(body)) + 0, printBody(fold(body))).toBe(valueOf(body) + 0);
  });
  fc.assert(property, { numRuns: 2000 });
});

test.each([
  ["1 * x + alpha / 1", "x + alpha"],
  ["0 + x - (alpha < 0 ? -0 : 0)", "x"],
  ["x + 0.5 * 0", "x"],
  ["1 === 1 ? x : alpha", "x"],
  ["2 < 1 ? x : alpha", "alpha"],
  ["x < 0 ? alpha : alpha", "alpha"],
  // These are not what they look like where x is infinite, or where it is NaN.
  ["0 * x", "0 * x"],
  ["x - x", "x - x"],
  ["0 - x", "0 - x"],
  ["1 / 0 + x", "1 / 0 + x"],
])("%s is %s", (body, expected) => expect(printExpression(fold(read(body)))).toBe(expected));

test("names of numbers and of other names disappear, and so do those that nothing needs", () => {
  const body = read(
    "{ const one = 1; const whole = x * one; const lost = whole - x; return whole * alpha; }",
  );
  expect(printExpression(fold(body))).toBe("x * alpha");
});
