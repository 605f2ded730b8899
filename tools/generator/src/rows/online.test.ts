import { expect, test } from "vitest";
import { loadFiles } from "../../test/specs.ts";
import * as build from "../ir/build.ts";
import { printCondition, printExpression } from "../ir/print.ts";
import { loweringOf } from "./formulas.ts";
import { type RowStart, callWith, startOf } from "./online.ts";
import { lowerRow } from "./program.ts";

const intrinsic = (name: string, inputs: string, definition: string): string => `
import { defineIntrinsic, exp, ${name} } from "@subgrad/spec";
export default defineIntrinsic({
  name: "${name}", title: "A test", inputs: [${inputs
    .split(", ")
    .map((one) => `"${one}"`)
    .join(", ")}],
  definition: ({ ${inputs} }) => ${definition},
  derivatives: { ${inputs
    .split(", ")
    .map((one) => `${one}: ({ ${inputs} }) => ${name}(${inputs})`)
    .join(", ")} },
  f32: ({ ${inputs} }) => ${definition},
  f64: ({ ${inputs} }) => ${definition},
});
`;

const spec = (forward: string): string => `
import { apart, defineRowActivation, exp, max, mixed, rowCount, rowMax, rowMin, rowSum, scaled } from "@subgrad/spec";
export default defineRowActivation({
  name: "ridge", title: "Ridge", reference: "A test",
  parameters: { size: { default: 1, above: 0, description: "" } },
  forward: ({ x, mask, size }) => { ${forward} },
  backward: ({ dy }) => dy,
  parameterBackward: { size: ({ dy }) => rowSum(dy) },
  surrogate: true,
});
`;

async function started(forward: string): Promise<RowStart> {
  const model = await loadFiles({
    "intrinsics/apart.ts": intrinsic("apart", "a, b", "exp(a - b)"),
    "intrinsics/scaled.ts": intrinsic("scaled", "a, b, c", "exp((a - b) / c)"),
    "intrinsics/mixed.ts": intrinsic("mixed", "a, b, c", "exp((b - a) / c)"),
    "activations/ridge.ts": spec(forward),
  });
  const [activation] = model.rows;
  const lowering = loweringOf(activation!.forward, activation!, model.intrinsics);
  return startOf(lowerRow(activation!.forward.body, lowering), lowering.varying, model.intrinsics);
}

const kinds = ({ rest }: RowStart): string[] => rest.map(({ kind }) => kind);

test("a sum of exponentials of distances from the maximum is taken with the maximum", async () => {
  const start = await started("const weight = scaled(x, rowMax(x), size); return weight / rowSum(weight);");
  expect(start.loop.reductions.map(({ operator }) => operator)).toEqual(["max"]);
  expect(kinds(start)).toEqual(["online"]);
  const [sum] = start.online;
  expect(printExpression(sum!.call)).toBe("scaled(x, largest, size)");
  const moved = callWith(sum!, build.variable("here"), build.variable("there"));
  expect(printExpression(moved)).toBe("scaled(here, there, size)");
});

test("also from the minimum, on the other side", async () => {
  const start = await started("return rowSum(apart(rowMin(x / size), x / size));");
  const [sum] = start.online;
  expect(sum!.element).toBe(1);
  const moved = callWith(sum!, build.variable("here"), build.variable("there"));
  expect(printExpression(moved)).toBe("apart(there, here)");
});

test("also from a number made of the maximum, which is known in between", async () => {
  const start = await started("const top = max(0, rowMax(x)); return x / rowSum(apart(x, top));");
  expect(kinds(start)).toEqual(["constant", "online"]);
});

test("of some elements alone, whichever way that is said", async () => {
  const start = await started(`
    const top = rowMax(x, mask !== 0);
    const weight = mask !== 0 ? apart(x, top) : 0;
    return rowSum(weight, x > 2);`);
  expect(printCondition(start.online[0]!.where!)).toBe("x > 2 && mask !== 0");
});

test("what is known before the first pass stands before it", async () => {
  const start = await started("const half = size / 2; const top = rowMax(x / half); return x - top;");
  expect(start.constants.map(({ name }) => name)).toEqual(["half"]);
  expect(start.loop.reductions).toHaveLength(1);
});

test("without a pass over the row, all is in the rest", async () => {
  const start = await started("return x * rowCount();");
  expect(start.loop.reductions).toEqual([]);
  expect(start.rest).toEqual([]);
});

test.each([
  ["is no sum", "rowMax(apart(x, rowMin(x)))"],
  ["has a factor", "rowSum(apart(x, rowMax(x)) * x)"],
  ["calls another function", "rowSum(mixed(x, rowMax(x), size))"],
  ["has elements on both sides", "rowSum(apart(x * rowMax(x), x))"],
  ["scales by what is not known yet", "rowSum(scaled(x, rowMax(x), rowMin(x)))"],
  ["counts elements by what is not known yet", "rowSum(apart(x, rowMax(x)), x !== rowMax(x))"],
  ["stands beside another sum", "rowSum(apart(x, rowMax(x))) / rowSum(x - rowMax(x))"],
])("takes a second pass where the sum %s", async (_, formula) => {
  const start = await started(`return ${formula};`);
  expect(start.online).toEqual([]);
  expect(kinds(start)).toContain("loop");
});
