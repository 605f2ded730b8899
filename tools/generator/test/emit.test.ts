/** What a spec may say that is easily lost on the way to a target. */
import { expect, test } from "vitest";
import { emitBatch } from "../src/emit/batch/index.ts";
import { emitScalar } from "../src/emit/scalar/index.ts";
import { emitWgsl } from "../src/emit/wgsl/index.ts";
import { loadFiles, smoothText, specText } from "./specs.ts";

test("a default of Infinity reaches every package", async () => {
  const model = await loadFiles({
    "activations/ramp.ts": specText({
      parameters: `{ cap: { default: Infinity, above: 0, description: "Off by default.", samples: [6] } }`,
      forward: "({ x, cap }) => (x > cap ? cap : x > 0 ? x : 0)",
      derivative: "({ x, cap }) => (x > cap ? 0 : x > 0 ? 1 : 0)",
      kinks: `{ zero: { at: 0, use: "left", why: "" }, cap: { at: ({ cap }) => cap, use: "left", why: "" } }`,
    }),
  });
  expect((await emitScalar(model)).get("ramp.ts")).toContain("ramp(x: number, cap = Infinity)");
  for (const emit of [emitBatch, emitWgsl])
    expect((await emit(model)).get("ramp.ts")).toContain(`{ name: "cap", default: Infinity, above: 0 }`);
});

test("what parameters have to meet together reaches every package", async () => {
  const model = await loadFiles({
    "activations/ramp.ts": smoothText({
      parameters: `{ low: { default: 0, description: "" }, high: { default: 1, description: "" } }`,
      require: "({ low, high }) => low < high",
    }),
  });
  const texts = await Promise.all([emitScalar, emitBatch, emitWgsl].map((emit) => emit(model)));
  for (const files of texts) expect(files.get("ramp.ts")).toContain(" * Requires `low < high`.");
  const [scalar, batch, wgsl] = texts.map((files) => files.get("ramp.ts")!);
  expect(texts[0]!.get("catalog.ts")).toContain(`requires: ["low < high"]`);
  expect(scalar).not.toContain("REQUIREMENTS");
  expect(batch!.match(/checkTogether\("ramp\w*", REQUIREMENTS, \{ low, high \}\)/g)).toHaveLength(4);
  expect(wgsl!.match(/^ +requirements,$/gm)).toHaveLength(4);
  expect(wgsl).toContain(`[["low", "<", "high"]]`);
});
