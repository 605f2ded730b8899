import { expect, test } from "vitest";
import { bend, centred, modelOf, reportOf, shelf } from "./fixtures.ts";
import { problemsOf } from "./report.ts";
import { functionsList, summaryTable } from "./summary.ts";
import { exceptionsList, promisesTable, resultsTable } from "./tables.ts";

const model = await modelOf({ bend: bend(`"left"`), shelf });

test("functionsList counts what it lists", () => {
  expect(functionsList(model)).toBe(
    "2 functions: [bend](docs/activations/bend.md),\n[shelf](docs/activations/shelf.md).",
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
  expect(lines[0]).toBe(
    "| largest error in ULP | forward | derivative | second derivative | parameter gradients |",
  );
  expect(lines[3]).toBe(
    "| batch, Float64Array | 0.1 of 2 (bend) | 1.3 of 4 (shelf) | 0.1 of 6 (bend) | 0.1 of 6 (shelf) |",
  );
});

test("summaryTable has a line of its own for compositions, which have other bounds", async () => {
  const composed = model.activations.map((one) =>
    one.name === "bend" ? { ...one, accuracy: { ...one.accuracy, composition: true } } : one,
  );
  const other = { ...model, activations: composed };
  const lines = summaryTable(other, reportOf(other, 0.1)).split("\n");
  expect(lines.filter((line) => line.startsWith("| scalar"))).toEqual([
    "| scalar | 0.1 of 2 (shelf) | 0.1 of 4 (shelf) | 0.1 of 6 (shelf) | 0.1 of 6 (shelf) |",
    "| scalar: compositions | 0.1 of 4 (bend) | 0.1 of 6 (bend) | 0.1 of 8 (bend) |  |",
  ]);
  expect(lines.filter((line) => line.startsWith("| batch/exact, Float32Array"))).toHaveLength(1);
});

test("functions of rows are among all others, with bounds of their own", async () => {
  const all = await modelOf({ bend: bend(`"left"`), centred, shelf });
  expect(functionsList(all)).toMatch(/^3 functions: \[bend\]\S+\n\[centred\]\S+\n\[shelf\]/);
  const report = reportOf(all, 0.1);
  expect(problemsOf(report, all)).toEqual([]);
  const lines = summaryTable(all, report).split("\n");
  expect(lines).toContain("| scalar: of rows | 0.1 of 3 (centred) | 0.1 of 6 (centred) |  |  |");
  expect(promisesTable().split("\n")).toContain("| scalar: of rows | 3 | 6 |  | 8 |");
  expect(resultsTable(all, report)).toContain("| [centred] | wgsl, f32 | 0.1 of 16 at -0.123");
  expect(exceptionsList(all)).toContain("- centred, backward: `rowSum(dy) + 1`");
  const unjudged = {
    ...report,
    results: report.results.filter(({ activation }) => activation !== "centred"),
  };
  expect(problemsOf(unjudged, all)).toContain("centred, scalar, forward: not judged");
});
