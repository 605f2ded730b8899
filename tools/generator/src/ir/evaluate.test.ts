import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixtureIntrinsics, read } from "../../test/specs.ts";
import type { Arithmetic } from "../arithmetic/arithmetic.ts";
import { binary32 } from "../arithmetic/binary32.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import { createMultiprecision } from "../arithmetic/multiprecision.ts";
import * as build from "./build.ts";
import { evaluate, holds } from "./evaluate.ts";
import { definitionLibrary, kernelLibrary } from "./library.ts";

const context = { arithmetic: binary64, library: () => undefined };
const at = (values: { readonly [name: string]: number }) => new Map(Object.entries(values));
const value = (body: string, values: { readonly [name: string]: number }): number =>
  evaluate(read(body), at(values), context);

describe("operators are those of the arithmetic", () => {
  test("binary64 like JavaScript", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.double(), (x, alpha, beta) => {
        expect(value("-(x - alpha) * beta / (x + beta)", { x, alpha, beta })).toBe(
          (-(x - alpha) * beta) / (x + beta),
        );
      }),
    );
  });

  test("binary32 rounds after every operation, literals included", () => {
    const half = evaluate(read("(x + 1) * 0.1"), at({ x: 2 ** -24 }), { ...context, arithmetic: binary32 });
    expect(half).toBe(Math.fround(0.1));
  });

  test("mathematical constants", () => {
    expect(value("PI * x", { x: 2 })).toBe(2 * Math.PI);
  });
});

describe("comparisons", () => {
  test.each([
    ["<", false],
    ["<=", false],
    [">", false],
    [">=", false],
    ["===", false],
    ["!==", true],
  ] as const)("NaN %s a number: %s", (operator, answer) => {
    for (const [x, y] of [
      [NaN, 1],
      [1, NaN],
      [NaN, NaN],
    ] as const) {
      const node = build.compare(operator, build.variable("x"), build.variable("y"));
      expect(holds(node, at({ x, y }), context)).toBe(answer);
    }
  });

  test("not the opposite operator: NaN fails both", () => {
    expect(value("!(x < 1) ? 1 : 2", { x: NaN })).toBe(1);
    expect(value("x >= 1 ? 1 : 2", { x: NaN })).toBe(2);
  });

  test("zeros are equal", () => {
    expect(value("x < 0 || x > 0 || x !== 0 ? 1 : 2", { x: -0 })).toBe(2);
  });

  test("&& and || as in logic", () => {
    const truth = (x: number, alpha: number): number =>
      value("x > 0 && alpha > 0 || x < 0 && !(alpha > 0) ? 1 : 0", { x, alpha });
    expect([truth(1, 1), truth(1, -1), truth(-1, 1), truth(-1, -1)]).toEqual([1, 0, 0, 1]);
  });
});

describe("choices", () => {
  const body = read(`mode === "exact" ? 1 : 2`);
  test("compare with what was chosen", () => {
    const chosen = (mode: string): number =>
      evaluate(body, new Map(), { ...context, choices: new Map([["mode", mode]]) });
    expect([chosen("exact"), chosen("tanh")]).toEqual([1, 2]);
  });

  test("have to be made", () => {
    expect(() => evaluate(body, new Map(), context)).toThrow("no choice was made for the parameter mode");
  });
});

describe("names", () => {
  test("a const is computed from the names above it", () => {
    expect(value("{ const s = x + 1; const t = s * s; return t - s; }", { x: 2 })).toBe(6);
  });

  test("a const does not reach out of its branch", () => {
    const body = build.add(build.bind("s", build.number(1), build.variable("s")), build.variable("s"));
    expect(() => evaluate(body, new Map(), context)).toThrow("unknown name s");
  });

  test("that are unknown are errors", () => {
    expect(() => evaluate(build.variable("nobody"), new Map(), context)).toThrow("unknown name nobody");
    expect(() => value("exp(x)", { x: 1 })).toThrow("binary64: unknown function exp");
  });
});

describe("functions are expanded", () => {
  const intrinsics = fixtureIntrinsics();

  test("by their bodies, in which the caller's names mean nothing", () => {
    const library = (name: string) =>
      name === "twice"
        ? { inputs: ["a"], body: build.add(build.variable("a"), build.variable("x")) }
        : undefined;
    const call = build.call("twice", [build.number(1)]);
    expect(() => evaluate(call, at({ x: 1 }), { ...context, library })).toThrow("unknown name x");
  });

  test("with their inputs in order", () => {
    const library = () => ({
      inputs: ["a", "b"],
      body: build.subtract(build.variable("a"), build.variable("b")),
    });
    const call = build.call("less", [build.number(5), build.number(3)]);
    expect(evaluate(call, new Map(), { ...context, library })).toBe(2);
  });

  test("by kernels of the element type, unless the arithmetic has the function itself", () => {
    const library = kernelLibrary(intrinsics, "f64");
    const knowing: Arithmetic<number> = { ...binary64, functions: { sign: () => 42 } };
    expect(evaluate(read("sign(x)"), at({ x: -3 }), { arithmetic: binary64, library })).toBe(-1);
    expect(evaluate(read("sign(x)"), at({ x: -3 }), { arithmetic: knowing, library })).toBe(42);
  });

  test("by definitions where the truth is asked for", async () => {
    const numbers = await createMultiprecision(200);
    const sum = evaluate(read("sigmoid(x) + sigmoid(-x)"), new Map([["x", numbers.literal(0.3)]]), {
      arithmetic: numbers,
      library: definitionLibrary(intrinsics),
    });
    expect(numbers.toNumber(numbers.subtract(sum, numbers.literal(1)))).toBeCloseTo(0, 50);
  });
});
