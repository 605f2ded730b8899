/** What a spec may say that is easily lost on the way to a target. */
import { expect, test } from "vitest";
import { emitBatch } from "../src/emit/batch/index.ts";
import { emitScalar } from "../src/emit/scalar/index.ts";
import { emitWgsl } from "../src/emit/wgsl/index.ts";
import { loadFiles, specText } from "./specs.ts";

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
