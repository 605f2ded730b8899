import { expect, test } from "vitest";
import { bend, modelOf, reportOf, shelf } from "./fixtures.ts";
import { functionsList, summaryTable } from "./summary.ts";

const model = await modelOf({ bend: bend(`"left"`), shelf });

test("functionsList counts what it lists", () => {
  expect(functionsList(model)).toBe(
    "2 functions: [bend](specs/activations/bend.ts),\n[shelf](specs/activations/shelf.ts).",
  );
});

test("summaryTable has, target by target, what uses most of its bound", () => {
  const report = reportOf(model, 0.1);
  const worst = { setting: "", detail: "", x: -1, ulp: 1.21 };
  const results = report.results.map((one) =>
    one.activation === "shelf" && one.target === "batch-f64" && one.pass === "derivative"
      ? { ...one, worst }
      : one,
  );
  const lines = summaryTable(model, { ...report, results }).split("\n");
  expect(lines[0]).toBe("| largest error in ULP | forward | derivative | parameter gradients |");
  expect(lines[3]).toBe("| batch, Float64Array | 0.1 of 2 (bend) | 1.3 of 4 (shelf) | 0.1 of 6 (shelf) |");
});

test("summaryTable has a line of its own for compositions, which have other bounds", async () => {
  const composed = model.activations.map((one) =>
    one.name === "bend" ? { ...one, accuracy: { ...one.accuracy, composition: true } } : one,
  );
  const other = { ...model, activations: composed };
  const lines = summaryTable(other, reportOf(other, 0.1)).split("\n");
  expect(lines.filter((line) => line.startsWith("| scalar"))).toEqual([
    "| scalar | 0.1 of 2 (shelf) | 0.1 of 4 (shelf) | 0.1 of 6 (shelf) |",
    "| scalar: compositions | 0.1 of 4 (bend) | 0.1 of 6 (bend) |  |",
  ]);
  expect(lines.filter((line) => line.startsWith("| batch, Float32Array"))).toHaveLength(1);
});
