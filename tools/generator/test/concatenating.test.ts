/** What a concatenating spec may say that crelu and its like do not. */
import { expect, test } from "vitest";
import { emitBatch } from "../src/emit/batch/index.ts";
import { emitScalar } from "../src/emit/scalar/index.ts";
import { emitWgsl } from "../src/emit/wgsl/index.ts";
import { loadFiles } from "./specs.ts";

/** The first half jumps at a third of `high`, which no format has in general. */
const stepsWith = (parameter: string, second: string, slope: string): string => `
import { defineConcatenatingActivation } from "@subgrad/spec";

export default defineConcatenatingActivation({
  name: "steps",
  title: "Steps",
  reference: "A test",
  parameters: {
    low: { default: 0, description: "", learnable: true },
    high: { default: 3, description: "" },
    ${parameter}
  },
  require: ({ low, high }) => low < high,
  forward: (${second}) => [x > high / 3 ? high : 0, ${slope} * x],
  derivative: (${second.replace("x, ", "").replace("high, ", "")}) => [0, ${slope}],
  kinks: { third: { at: ({ high }) => high / 3, use: "left", value: "mid", why: "A test." } },
});
`;
const steps = stepsWith("", "{ x, high, low }", "low");
const choosing = stepsWith(
  `side: { choices: ["plain", "mirrored"], default: "plain", description: "" },`,
  "{ x, high, low, side }",
  `(side === "mirrored" ? -low : low)`,
);

test("jumps of one half, points that are rounded, and requirements reach every package", async () => {
  const model = await loadFiles({ "activations/steps.ts": steps });
  const [scalar, wgsl] = await Promise.all(
    [emitScalar, emitWgsl].map(async (emit) => (await emit(model)).get("steps.ts")!),
  );
  const batch = (await emitBatch(model)).get("passes/steps.ts")!;
  expect(scalar).toContain(`const jumps = resolveJumps("steps", { third: "mid" }, options.jumps);`);
  expect(scalar).toContain("const thirdPoint = high / 3;");
  expect(batch).toContain("const thirdPoint = asElementOf(x, high / 3);");
  for (const text of [scalar, batch]) {
    expect(text).toContain("const firstThirdAnswer = valueAt(jumps.third, 0, high);");
    expect(text).toContain("if (x === thirdPoint) return firstThirdAnswer;");
    expect(text).toContain(`checkTogether("stepsBackward", REQUIREMENTS, { low, high });`);
    // One value for all elements of a row.
    expect(text).not.toContain("channel");
  }
  expect(wgsl!.match(/^ +requirements,$/gm)).toHaveLength(8);
  expect(wgsl).toContain("fn act_steps_first(x: f32, low: f32, high: f32) -> f32 {");
});

test("words that choose are options of both JavaScript packages", async () => {
  const model = await loadFiles({ "activations/steps.ts": choosing });
  const batch = await emitBatch(model);
  for (const text of [(await emitScalar(model)).get("steps.ts")!, batch.get("passes/steps.ts")!]) {
    expect(text).toContain(`const side = choiceParameter("steps", SIDE, options.side);`);
    expect(text).toMatch(
      /function secondValue\(\s*x: number,\s*low: number,\s*high: number,\s*side: "plain" \| "mirrored"/,
    );
  }
  // Vectors know no words.
  expect(batch.get("passes/steps.ts")).toMatch(/pairsInLanes\([^)]*side === "mirrored" \? 1 : 0,\s*\]\)/);
});
