/** Words that choose in functions of elements, with noise and without. */
import { expect, test } from "vitest";
import { emitBatch } from "../src/emit/batch/index.ts";
import { loadFiles } from "./specs.ts";

const leaky = (define: string, inputs: string, slope: string): string => `
import { ${define} } from "@subgrad/spec";

export default ${define}({
  name: "leaky",
  title: "Leaky",
  reference: "A test",
  parameters: { side: { choices: ["steep", "flat"], default: "steep", description: "" } },
  forward: ({ ${inputs}, side }) => (x > 0 ? x : side === "flat" ? 0.25 * x : ${slope} * x),
  derivative: ({ ${inputs}, side }) => (x > 0 ? 1 : side === "flat" ? 0.25 : ${slope}),
  kinks: { zero: { at: 0, use: "left", why: "A test." } },
});
`;

test.each([
  ["without noise", leaky("defineActivation", "x", "0.5")],
  ["with noise", leaky("defineStochasticActivation", "x, u", "(u + 1)")],
])("are numbers for vectors, %s", async (_, spec) => {
  const files = await emitBatch(await loadFiles({ "activations/leaky.ts": spec }));
  const passes = files.get("passes/leaky.ts")!;
  expect(passes).toContain(`choiceParameter("leaky", SIDE, options.side);`);
  expect(passes).toMatch(/inLanes\(forwardLanes, \[x\], out, \[side === "flat" \? 1 : 0\]/);
  expect(passes).toMatch(/function forward32\([^)]*side: "steep" \| "flat"/);
});
