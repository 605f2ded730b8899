import { describe, expect, test } from "vitest";
import { add, call, divide, multiply, negate, number, subtract, variable, x } from "../../test/fixtures.ts";
import { binary64, build, evaluate } from "../generator.ts";
import type { Expression } from "../generator.ts";
import { asLine } from "./affine.ts";

const b = variable("b");

function lineAt(formula: Expression, name: string, values: Record<string, number>) {
  const line = asLine(formula, name);
  const context = { arithmetic: binary64, library: () => undefined };
  const valueOf = (part: Expression): number => evaluate(part, new Map(Object.entries(values)), context);
  return line && { slope: valueOf(line.slope), offset: valueOf(line.offset) };
}

describe("asLine", () => {
  test("takes sums, products and quotients apart", () => {
    const formula = divide(subtract(multiply(b, add(x, number(3))), negate(x)), number(2));
    expect(lineAt(formula, "x", { b: 5 })).toEqual({ slope: 3, offset: 7.5 });
    expect(lineAt(subtract(b, x), "x", { b: 5 })).toEqual({ slope: -1, offset: 5 });
  });

  test("is one of any variable", () => {
    const formula = multiply(multiply(x, call("exp", [x])), b);
    expect(asLine(formula, "b")).toEqual({
      slope: multiply(number(1), multiply(x, call("exp", [x]))),
      offset: number(0),
    });
    expect(asLine(formula, "x")).toBeUndefined();
  });

  test("sees through a const", () => {
    const formula = build.bind("moved", add(x, number(1)), multiply(variable("moved"), b));
    expect(lineAt(formula, "x", { b: 5 })).toEqual({ slope: 5, offset: 5 });
    expect(lineAt(formula, "b", { x: 2 })).toEqual({ slope: 3, offset: 0 });
  });

  test("leaves out what is not there, also beside an infinite factor", () => {
    expect(lineAt(multiply(x, b), "x", { b: Infinity })).toEqual({ slope: Infinity, offset: 0 });
  });

  test("is none where the variable meets itself, divides or is an argument", () => {
    expect(asLine(multiply(x, x))).toBeUndefined();
    expect(asLine(divide(b, x))).toBeUndefined();
    expect(asLine(add(x, call("exp", [x])))).toBeUndefined();
  });
});
