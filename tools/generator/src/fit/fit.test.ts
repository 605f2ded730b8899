import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createMultiprecision } from "../arithmetic/multiprecision.ts";
import type { Expression } from "../ir/nodes.ts";
import { children, type Node, nodes } from "../ir/walk.ts";
import { readSpecs } from "../read/index.ts";
import { fitCoefficients } from "./coefficients.ts";
import { shortestDecimal } from "./describe.ts";
import type { Fit } from "./fit.ts";
import { fits, PRECISION } from "./fits.ts";
import { createGrid } from "./grid.ts";
import { minimax } from "./remez.ts";
import { solve } from "./solve.ts";

const numbers = await createMultiprecision(PRECISION);
const specs = join(import.meta.dirname, "../../../../specs");

/** xⁿ on [−1, 1], each point as important as the others. */
const monomial = (power: number, degree: number, type: Fit["type"] = "f64"): Fit => ({
  name: "monomial",
  spec: "",
  title: "",
  type,
  degree,
  interval: [-1, 1],
  target: (x, m) =>
    Array.from({ length: power }).reduce((product: number) => m.multiply(product, x), m.literal(1)),
  weight: (_, m) => m.literal(1),
});

describe("minimax", () => {
  test.each([2, 3, 5, 8])("leaves 2^(1 − n) of xⁿ below its degree, as Chebyshev found (n = %i)", (power) => {
    const fit = monomial(power, power - 1);
    expect(minimax(createGrid(fit, numbers), fit.degree, numbers).error).toBeCloseTo(2 ** (1 - power), 3);
  });

  test("finds a polynomial itself", () => {
    const fit = monomial(2, 3);
    const { coefficients, error } = minimax(createGrid(fit, numbers), 3, numbers);
    expect(coefficients.map((c) => Math.round(numbers.toNumber(c) * 2 ** 60))).toEqual([0, 0, 2 ** 60, 0]);
    expect(error).toBeLessThan(2 ** -100);
  });
});

test("solve answers the solution of a system that needs pivoting", () => {
  const rows = [
    [0, 2, 1, 7],
    [1, 1, 1, 6],
    [2, -1, 3, 9],
  ].map((row) => row.map(numbers.literal));
  expect(solve(rows, numbers).map(numbers.toNumber)).toEqual([1, 2, 3]);
});

test("shortestDecimal reads back as the same number of the type", () => {
  expect(shortestDecimal(Math.fround(0.1), "f32")).toBe("0.1");
  expect(shortestDecimal(Math.fround(1 / 3), "f32")).toBe("0.33333334");
  expect(shortestDecimal(1 / 3, "f64")).toBe("0.3333333333333333");
});

/** The literals of a kernel with their signs: a negative one is the negation of a literal. */
function literals(kernel: Expression): Set<number> {
  const signed = (node: Node, parent: Node): number[] => {
    if (node.kind === "negate" && node.operand.kind === "number") return [-node.operand.value];
    return node.kind === "number" && parent.kind !== "negate" ? [node.value] : [];
  };
  return new Set(
    [...nodes(kernel)].flatMap((parent) => children(parent).flatMap((node) => signed(node, parent))),
  );
}

/** An eighth of half an ULP; a wide kernel, a 128th of that of its result. */
const largestError = { f32: 2 ** -27, f64: 2 ** -56, wide: 2 ** -31 };

describe("the coefficients in specs/intrinsics", () => {
  const { intrinsics } = readSpecs(specs, (diagnostic) => {
    throw new Error(diagnostic.message);
  });
  // The fit of degree 25 takes half a minute.
  test.each(fits.filter((fit) => fit.degree < 20))("$name: what the script finds", (fit) => {
    const kernel = intrinsics.find((one) => one.name === fit.spec)?.[fit.type];
    if (kernel === undefined || kernel === "native") throw new Error(`${fit.spec} has no ${fit.type} kernel`);
    const { coefficients, minimaxError, error } = fitCoefficients(fit, numbers);
    const written = literals(kernel);
    for (const coefficient of coefficients) {
      expect(written).toContain(Number(shortestDecimal(coefficient, fit.type)));
    }
    expect(error).toBeGreaterThanOrEqual(minimaxError * 0.99);
    expect(error).toBeLessThan(largestError[fit.type]);
  });

  test("every fit names a kernel", () => {
    const names = new Set(intrinsics.map((one) => one.name));
    expect(fits.filter((fit) => !names.has(fit.spec))).toEqual([]);
  });
});
