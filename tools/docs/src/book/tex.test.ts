import { expect, test } from "vitest";
import type { Activation } from "../generator.ts";
import { bend, centred, modelOf, shelf } from "../fixtures.ts";
import { formulaTex } from "./tex.ts";

const spec = (forward: string): string =>
  bend(`"left"`)
    .replace(/forward: .*/, `forward: ({ x }) => ${forward},\n  surrogate: true,`)
    .replace(/derivative: .*/, "derivative: ({ x }) => 1,")
    .replace(/kinks: .*/, "");

async function texOf(forward: string, isSmall = false): Promise<string> {
  const model = await modelOf({ bend: spec(forward) });
  const [activation] = model.activations as readonly [Activation];
  return formulaTex(activation.definition, { intrinsics: model.intrinsics, indices: [], isSmall });
}

test.each([
  ["x * x * x + 3 * x", "x^{3} + 3 \\, x"],
  ["-(x * -x)", "-\\left(-x^{2}\\right)"],
  ["(x + 1) * (x + 1) / 4", "\\frac{\\left(x + 1\\right)^{2}}{4}"],
  ["x - (x - 1) - 2", "x - \\left(x - 1\\right) - 2"],
  ["x * 3 * x", "x^{2} \\cdot 3"],
  ["-x / 2 / (x * x + 1)", "-\\frac{x}{2 \\, \\left(x^{2} + 1\\right)}"],
  ["1e-7 * x", "1 \\cdot 10^{-7} \\, x"],
])("%s", async (forward, expected) => {
  expect(await texOf(forward)).toBe(expected);
});

test("quotients stay on the line in small print", async () => {
  expect(await texOf("(x + 1) / (x * x + 1)", true)).toBe("\\left(x + 1\\right) / \\left(x^{2} + 1\\right)");
});

test("choices are cases, read from top to bottom", async () => {
  const text = await texOf("x > 0 ? (x < 2 ? x : 2) : 0");
  expect(text).toBe(
    "\\begin{cases} 0 & \\text{if } x \\le 0 \\\\ x & \\text{if } x < 2 \\\\ 2 & \\text{otherwise} \\end{cases}",
  );
});

test("parameters are words, and elements of a row have an index", async () => {
  const { activations, rows, intrinsics } = await modelOf({ shelf, centred });
  const [own] = activations as readonly [Activation];
  expect(formulaTex(own.definition, { intrinsics, indices: [] })).toContain("x > \\mathrm{width}");
  expect(formulaTex(rows[0]!.definition, { intrinsics, indices: ["i"] })).toBe(
    "x_{i} - \\frac{\\sum_{j} x_{j}}{n}",
  );
});
