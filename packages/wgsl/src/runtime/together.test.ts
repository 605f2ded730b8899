import { expect, test } from "vitest";
import { bake } from "./bake.ts";
import { softshrinkDerivative, wgslFunction } from "./fixtures.ts";
import { kernel } from "./kernel.ts";
import type { WgslRequirement } from "./types.ts";

const parameters = [
  { name: "low", default: 0 },
  { name: "high", default: 1 },
];

function clamp(operator: WgslRequirement[1]) {
  const code = `fn act_clamp(x: f32, low: f32, high: f32) -> f32 {\n  return clamp(x, low, high);\n}`;
  return { ...wgslFunction(code, { parameters }), requirements: [["low", operator, "high"]] as const };
}

const wrong = [
  ["<", 2, 2],
  ["<=", 3, 2],
  [">", 2, 2],
  [">=", 1, 2],
  ["!==", 2, 2],
] as const;

test.each(wrong)("bake refuses two values unless low %s high", (operator, low, high) => {
  expect(() => bake(clamp(operator), { low, high })).toThrow(
    new RangeError(`bake: low is ${low} and high is ${high}, expected low ${operator} high`),
  );
});

test("bake cannot judge one value alone", () => {
  expect(bake(clamp("<"), { low: 3 }).parameters).toHaveLength(1);
  expect(bake(softshrinkDerivative, { lambda: 1 }).parameters).toEqual([]);
});

test("pack judges what is given together with the defaults", () => {
  const forward = clamp("<");
  const activation = { name: "clamp", forward, derivative: forward, parameterDerivatives: {} };
  const { pack } = kernel(activation, { pass: "forward", type: "f32" });
  expect(() => pack(1, { low: 1 })).toThrow(
    new RangeError("clamp: low is 1 and high is 1, expected low < high"),
  );
  expect(pack(1, { low: 1, high: 2 }).byteLength).toBe(16);
});
