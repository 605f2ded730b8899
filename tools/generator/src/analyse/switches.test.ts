import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixtureIntrinsics, read } from "../../test/specs.ts";
import { binary64 } from "../arithmetic/binary64.ts";
import { compares, evaluate } from "../ir/evaluate.ts";
import { definitionLibrary } from "../ir/library.ts";
import type { CompareNode, ComparisonOperator, Expression } from "../ir/nodes.ts";
import { printBody, printExpression } from "../ir/print.ts";
import { nodes } from "../ir/walk.ts";
import {
  type Switch,
  expandPiecewise,
  facingSide,
  mapSolved,
  mapSwitchesAt,
  solve,
  truthBeside,
} from "./switches.ts";

const intrinsics = fixtureIntrinsics();

function comparison(text: string): CompareNode {
  const body = read(`${text} ? 1 : 2`);
  if (body.kind !== "conditional" || body.test.kind !== "compare")
    throw new Error(`${text} is no comparison`);
  return body.test;
}

const solved = (text: string): string | undefined => {
  const found = solve(comparison(text), "x");
  return found === undefined || found === "fixed"
    ? found
    : `${printExpression(found.at)}, slope ${found.slope}`;
};

describe("solve", () => {
  test.each([
    ["x > 0", "0, slope 1"],
    ["0 < x", "0, slope -1"],
    ["-x <= 1", "-1, slope -1"],
    ["x > alpha", "alpha, slope 1"],
    ["x < -lambda", "-lambda, slope 1"],
    ["-lambda > x", "-lambda, slope -1"],
    ["x + lambda < 0", "-lambda, slope 1"],
    ["x - lambda === 0", "lambda, slope 1"],
    ["lambda - x >= 0", "lambda, slope -1"],
    ["2 * x > 6", "3, slope 2"],
    ["x * 2 + 6 > 0", "-3, slope 2"],
    ["x / 2 > alpha", "alpha / 0.5, slope 0.5"],
    ["x > alpha / beta", "alpha / beta, slope 1"],
    ["x + alpha > x * 3 + 1", "(alpha - 1) / 2, slope -2"],
    ["-(x - 3) * 2 > 0", "3, slope -2"],
    ["x > 1 / 3", "1 / 3, slope 1"],
    ["x > PI", "PI, slope 1"],
  ])("%s switches at %s", (text, expected) => {
    expect(solved(text)).toBe(expected);
  });

  test.each(["beta * x > 1", "x * x > 1", "1 / x > 1", "exp(x) > 1", "abs(x) > 1", "(x > 0 ? x : 1) > 2"])(
    "%s cannot be solved",
    (text) => {
      expect(solved(text)).toBeUndefined();
    },
  );

  test.each(["alpha > beta", "1 > 2", "exp(alpha) > 1", "x > x", "x - alpha > x"])(
    "%s does not depend on x",
    (text) => {
      expect(solved(text)).toBe("fixed");
    },
  );

  test("left − right is the slope times the distance from the point", () => {
    const number = fc.integer({ min: -8, max: 8 });
    const factor = number.filter((value) => value !== 0);
    fc.assert(
      fc.property(factor, number, number, number, fc.constantFrom("<", ">="), (a, b, c, x, operator) => {
        const node = comparison(`${a} * x + (${b}) ${operator} alpha - (${c})`);
        const { at, slope } = solve(node, "x") as Switch;
        const values = new Map([
          ["x", x],
          ["alpha", 5],
        ] as const);
        const context = { arithmetic: binary64, library: () => undefined };
        const difference = evaluate(node.left, values, context) - evaluate(node.right, values, context);
        expect(slope * (x - evaluate(at, values, context))).toBeCloseTo(difference, 9);
      }),
    );
  });
});

describe("which side", () => {
  const operators: readonly ComparisonOperator[] = ["<", "<=", ">", ">=", "===", "!=="];

  test("truthBeside is what the comparison answers a little beside its point", () => {
    for (const operator of operators)
      for (const [left, slope] of [
        ["x", 1],
        ["-x", -1],
        ["3 * x", 3],
      ] as const)
        for (const [side, x] of [
          ["left", -0.1],
          ["right", 0.1],
        ] as const) {
          const truth = evaluate(read(`${left} ${operator} 0 ? 1 : 0`), new Map([["x", x]]), {
            arithmetic: binary64,
            library: () => undefined,
          });
          expect(truthBeside(operator, slope, side), `${left} ${operator} 0 on the ${side}`).toBe(
            truth === 1,
          );
        }
  });

  test("facingSide answers at the point what the comparison answers beside it, and elsewhere nothing else", () => {
    for (const operator of ["<", "<=", ">", ">="] as const)
      for (const slope of [1, -2])
        for (const side of ["left", "right"] as const) {
          const faced = facingSide(operator, slope, side);
          expect(compares(faced, 0)).toBe(truthBeside(operator, slope, side));
          for (const sign of [-1, 1]) expect(compares(faced, sign)).toBe(compares(operator, sign));
        }
  });

  test("a test for the point itself faces neither side", () => {
    expect(facingSide("===", 1, "left")).toBe("===");
    expect(facingSide("!==", 1, "right")).toBe("!==");
  });
});

describe("mapSolved", () => {
  const points = (body: Expression): string[] => {
    const found: string[] = [];
    mapSolved(body, "x", (node, at) => {
      found.push(at === undefined || at === "fixed" ? String(at) : printExpression(at.at));
      return node;
    });
    return found;
  };

  test("sees through consts", () => {
    expect(
      points(read("{ const shifted = x - alpha; const more = shifted - 1; return more > 0 ? 1 : 2; }")),
    ).toEqual(["1 + alpha"]);
  });

  test("finds comparisons inside of tests, branches, arguments and consts, in source order", () => {
    const text =
      "{ const s = x > 1 ? 1 : 2; return !(x > 2 && alpha > 0) ? exp(x > 3 ? 1 : 2) : x * x > 4 ? s : 2; }";
    expect(points(read(text))).toEqual(["1", "2", "fixed", "3", "undefined"]);
  });

  test("rewrites only the comparisons at the point that is asked for", () => {
    const body = read("x > -lambda ? 1 : x > lambda ? 2 : lambda < x ? 3 : 4");
    const at = read("lambda");
    const rewritten = mapSwitchesAt(body, "x", at, (node) => ({ ...node, operator: "===" }));
    expect(printBody(rewritten)).toBe("x > -lambda ? 1 : x === lambda ? 2 : lambda === x ? 3 : 4");
  });
});

describe("expandPiecewise", () => {
  const context = { arithmetic: binary64, library: definitionLibrary(intrinsics) };
  const expanded = (text: string): Expression => expandPiecewise(read(text), intrinsics);

  test("writes out what is defined by pieces, and only that", () => {
    expect(printBody(expanded("abs(x - 1) + exp(x)"))).toBe("(x - 1 < 0 ? -(x - 1) : x - 1) + exp(x)");
    expect(printBody(expanded("sigmoid(x)"))).toBe("sigmoid(x)");
  });

  test.each([
    "abs(x)",
    "min(max(x, 0), 6)",
    "max(min(x, alpha), -alpha)",
    "sign(abs(x) - 1)",
    "abs(x) > 1 ? x : 0",
    "max(abs(x), max(alpha, x)) < 2 || min(x, 0) === x ? 1 : 2",
    "abs(abs(x) - 2)",
  ])("%s keeps its values, and all its comparisons can be solved", (text) => {
    const body = expanded(text);
    expect([...nodes(body)].some((node) => node.kind === "call")).toBe(false);
    mapSolved(body, "x", (node, found) => {
      expect(found, printBody(body)).toBeDefined();
      return node;
    });
    for (const x of [-7, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 6, 7])
      for (const alpha of [0.5, 3]) {
        const values = new Map([
          ["x", x],
          ["alpha", alpha],
        ] as const);
        expect(evaluate(body, values, context) + 0).toBe(evaluate(read(text), values, context) + 0);
      }
  });

  test("finds every point at which a clamp switches", () => {
    const found = new Set<string>();
    mapSolved(expanded("min(max(x, 0), 6)"), "x", (node, at) => {
      if (at !== undefined && at !== "fixed") found.add(printExpression(at.at));
      return node;
    });
    expect([...found].sort()).toEqual(["0", "6"]);
  });

  test("asks whether a call is wanted with the comparisons it brings, and a comparison as a whole", () => {
    const atOne = (written: Parameters<NonNullable<Parameters<typeof expandPiecewise>[2]>>[0]): boolean =>
      [...nodes(written)].some((node) => {
        const found = node.kind === "compare" ? solve(node, "x") : undefined;
        return found !== undefined && found !== "fixed" && printExpression(found.at) === "1";
      });
    const some = (text: string): string => printBody(expandPiecewise(read(text), intrinsics, atOne));
    expect(some("abs(x) + abs(x - 1)")).toBe("abs(x) + (x - 1 < 0 ? -(x - 1) : x - 1)");
    expect(some("abs(x) > 2 ? 1 : 2")).toBe("abs(x) > 2 ? 1 : 2");
    expect(some("abs(x) > 1 ? 1 : 2")).toBe("x < 0 && -x > 1 || !(x < 0) && x > 1 ? 1 : 2");
  });

  test("a definition stands where the call stands: its own place is in another file", () => {
    const body = read("1 + abs(x * x)");
    const place = body.kind === "binary" ? body.right.span : undefined;
    const spans: unknown[] = [];
    mapSolved(expandPiecewise(body, intrinsics), "x", (node) => {
      spans.push(node.span);
      return node;
    });
    expect(place).toBeDefined();
    expect(spans).toEqual([place]);
  });
});
