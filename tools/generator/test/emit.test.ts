/** What a spec may say that is easily lost on the way to a target. */
import { expect, test } from "vitest";
import { emitBatch } from "../src/emit/batch/index.ts";
import { emitScalar } from "../src/emit/scalar/index.ts";
import { emitWgsl } from "../src/emit/wgsl/index.ts";
import type { Model } from "../src/model.ts";
import { implementationIn, loadFiles, smoothText, specText } from "./specs.ts";

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
    expect(implementationIn(await emit(model))).toContain(`{ name: "cap", default: Infinity, above: 0 }`);
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
  const [scalar, batch, wgsl] = texts.map(implementationIn);
  expect(texts[0]!.get("catalog.ts")).toContain(`requires: ["low < high"]`);
  expect(scalar).not.toContain("REQUIREMENTS");
  expect(batch!.match(/checkTogether\("ramp\w*", REQUIREMENTS, \{ low, high \}\)/g)).toHaveLength(6);
  expect(wgsl!.match(/^ +requirements,$/gm)).toHaveLength(5);
  expect(wgsl).toContain(`[["low", "<", "high"]]`);
});

test("a removable singularity is answered where the body does not", async () => {
  const model = await loadFiles({
    "activations/ramp.ts": smoothText({
      forward: "({ x }) => x / (1 - exp(-x))",
      derivative: "({ x }) => (1 - (1 + x) * exp(-x)) / ((1 - exp(-x)) * (1 - exp(-x)))",
      removable: "{ zero: { at: 0, value: 1, slope: 0.5 } }",
      limits: "{ forward: [0, Infinity], derivative: [0, 1] }",
    }),
  });
  const [scalar, batch, wgsl] = await rampIn(model);
  for (const text of [scalar, batch]) {
    expect(text).toContain("if (x === 0) return 1;");
    expect(text).toContain("if (x === 0) return 0.5;");
  }
  // A subnormal x may be 0 to one operation and not to another.
  expect(wgsl).toContain("if (abs(x) < 1.1754944e-38) { return 1.0; }");
  expect(scalar).toContain(" * At x = 0, where the formula is 0/0: its limit, 1.");
});

test("a pole is answered on its sides; in WGSL it is made of bits", async () => {
  const model = await loadFiles({
    "activations/ramp.ts": smoothText({
      forward: "({ x }) => 1 / x + 1 / (x - 1) / (x - 1)",
      derivative: "({ x }) => -1 / (x * x) - 2 / ((x - 1) * (x - 1) * (x - 1))",
      poles: `{ zero: { at: 0, why: "It is one." }, one: { at: 1, why: "So is this." } }`,
    }),
  });
  const [scalar, , wgsl] = await rampIn(model);
  expect(scalar).toContain(
    " * At the pole `zero`, x = 0: −∞ from the left and at −0, ∞ from the right. It is one.",
  );
  const [first] = scalar!.split("The second derivative");
  expect(first).not.toContain("Infinity;");
  expect(wgsl).toContain("if (abs(x) < 1.1754944e-38) { return act_fn_infinity(x); }");
  expect(wgsl).toContain("if (x == 1.0) { return act_fn_infinity(1.0); }");
  expect(wgsl).toContain("if (abs(x) < 1.1754944e-38) { return act_fn_infinity(-1.0); }");
});

test("outside of the domain every function answers NaN, at a closed end its limit", async () => {
  const model = await loadFiles({
    "activations/ramp.ts": smoothText({
      forward: "({ x }) => log(x)",
      derivative: "({ x }) => 1 / x",
      domain: "{ min: 0, below: 2 }",
    }),
  });
  const [scalar, batch, wgsl] = await rampIn(model);
  for (const text of [scalar, batch])
    expect(text!.match(/if \(!\(x >= 0 && x < 2\)\) return NaN;/g)).toHaveLength(3);
  // 1 / -0 is the limit from the other side.
  expect(scalar).toContain("if (x === 0) return Infinity;");
  expect(wgsl!.match(/if \(x < 0\.0\) \{ return act_fn_not_a_number\(x\); \}/g)).toHaveLength(3);
  expect(wgsl!.match(/if \(x >= 2\.0\) \{ return act_fn_not_a_number\(x\); \}/g)).toHaveLength(3);
  expect(wgsl).toContain("if (abs(x) < 1.1754944e-38) { return act_fn_infinity(-1.0); }");
  expect(scalar).toContain(" * Defined where x is a number ≥ 0 and < 2; elsewhere NaN.");
});

/** Of the three packages. */
function rampIn(model: Model): Promise<string[]> {
  return Promise.all(
    [emitScalar, emitBatch, emitWgsl].map(async (emit) => implementationIn(await emit(model))),
  );
}
