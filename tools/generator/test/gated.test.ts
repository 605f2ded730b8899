import { expect, test } from "vitest";
import { emitBatch } from "../src/emit/batch/index.ts";
import { implementationIn, loadFiles } from "./specs.ts";

const text = `import { defineGatedActivation } from "@subgrad/spec";
export default defineGatedActivation({
  name: "ramp",
  title: "Sum of two inputs",
  reference: "A test",
  gate: "first",
  forward: ({ gate, value }) => gate * gate * gate + value,
  derivatives: { gate: ({ gate }) => 3 * gate * gate, value: () => 1 },
});`;

test("a double backward pass leaves out what is 0 everywhere, up to a whole gradient", async () => {
  const files = await emitBatch(await loadFiles({ "activations/ramp.ts": text }));
  const implementation = implementationIn(files);
  expect(implementation).toContain("gateOut[i] = slope * ofGate * gateBend(g, v);");
  expect(implementation).toContain("valueOut[i] = 0;");
  expect(implementation).not.toContain("mixed");
  expect(files.get("ramp.ts")).toContain(" * - of value: 0\n");
});
