import { describe, expect, test } from "vitest";
import { bend, modelOf, reportOf, shelf } from "./fixtures.ts";
import type { Model } from "./generator.ts";
import { type Report, type Result, problemsOf } from "./report.ts";
import { exceptionsList, promisesTable, resultsTable } from "./tables.ts";

const model = await modelOf({ bend: bend(`"left"`), shelf });

/** The report with some fields of one result replaced. */
function reportWith(activation: string, target: string, pass: string, fields: Partial<Result>): Report {
  const report = reportOf(model, 0);
  const isMeant = (one: Result): boolean =>
    one.activation === activation && one.target === target && one.pass === pass;
  return { ...report, results: report.results.map((one) => (isMeant(one) ? { ...one, ...fields } : one)) };
}

const worst = { setting: "", detail: "", x: -1, ulp: 1.21 };

describe("resultsTable", () => {
  const rowOf = (report: Report, start: string): string | undefined =>
    resultsTable(model, report)
      .split("\n")
      .find((line) => line.startsWith(start));

  test("an error, its bound and its place", () => {
    const setting = "width = 0.009999999776482582";
    const report = reportWith("shelf", "wgsl-f32", "forward", {
      worst: { ...worst, setting, detail: "jumps: mid", x: -0.123456789 },
    });
    expect(rowOf(report, "| [shelf] | wgsl, f32")).toBe(
      "| [shelf] | wgsl, f32 | 1.3 of 5 at -0.12346 (width = 0.01; jumps: mid) | 0 of 6 | 0 of 8 | 0 of 8 |",
    );
  });

  test("a sum has no place, and a function without parameters no gradients of them", () => {
    const report = reportWith("bend", "scalar", "derivative", {
      worst: { ...worst, detail: "sum over 64 elements", x: "NaN" },
    });
    expect(rowOf(report, "| [bend] | scalar")).toBe(
      "| [bend] | scalar | 0 of 2 | 1.3 of 4 (sum over 64 elements) | 0 of 6 |  |",
    );
  });

  test("an exception is marked, and listed with its reason", () => {
    const exceptional: Model = {
      ...model,
      activations: model.activations.map((one) => ({
        ...one,
        accuracy: {
          ...one.accuracy,
          exceptions: [{ of: "forward", target: "scalar", ulp: 9, reason: "It cancels." }],
        },
      })),
    };
    expect(resultsTable(exceptional, reportOf(exceptional, 7))).toContain(
      "| [bend] | scalar | 7 of 9\\* at -0.12346 |",
    );
    expect(exceptionsList(exceptional).split("\n")[0]).toBe("- bend, scalar, forward: 9 ULP. It cancels.");
    expect(exceptionsList(model).split("\n")[0]).toBe("None.");
  });

  test("a scale that a spec states is listed as it is written, the ordinary one is not", async () => {
    const stated = shelf.replace("kinks:", "accuracy: { scale: ({ width }) => 1 + width },\n  kinks:");
    const listed = exceptionsList(await modelOf({ bend: bend(`"left"`), shelf: stated }));
    expect(listed.split("\n").slice(-2)).toEqual(["", "- shelf: `1 + width`"]);
    expect(exceptionsList(model).split("\n").at(-1)).toBe("None.");
  });
});

test("exceptionsList says where accuracy is promised only so far", () => {
  const reach = [{ of: { kind: "variable", name: "x" }, f32: 10, f64: 99 } as const];
  const limited = model.activations.map((one) =>
    one.name === "bend" ? { ...one, derivatives: [{ ...one.derivatives[0]!, reach }] } : one,
  );
  expect(
    exceptionsList({ ...model, activations: limited })
      .split("\n\n")[0]!
      .split("\n"),
  ).toEqual([
    "- bend: where |x| ≤ 99 (derivative); in wgsl where |x| ≤ 10 (derivative). Beyond, results are numbers of the right size.",
  ]);
});

test("promisesTable has a line for compositions where their bounds differ, and one for rows", () => {
  const lines = promisesTable().split("\n");
  expect(lines.filter((line) => line.startsWith("| scalar"))).toHaveLength(3);
  expect(lines.filter((line) => line.startsWith("| batch/exact, Float32Array"))).toEqual([
    "| batch/exact, Float32Array | 0.51 | 0.51 | 0.51 | 0.51 |",
    "| batch/exact, Float32Array: of rows | 0.51 | 2.5 |  | 2 |",
  ]);
});

describe("problemsOf", () => {
  test("a whole passing report has none", () => expect(problemsOf(reportOf(model, 0.1), model)).toEqual([]));

  test.each<[string, Report, string]>([
    ["failed", reportWith("bend", "scalar", "forward", { passed: false }), "bend, scalar, forward: failed"],
    [
      "older promise",
      reportWith("bend", "scalar", "forward", { bound: 3 }),
      "bend, scalar, forward: judged against 3 ULP, and 2 is promised",
    ],
    ["other spec", reportWith("bend", "scalar", "forward", { activation: "gone" }), "gone has no spec"],
    [
      "left out",
      reportWith("bend", "scalar", "forward", { target: "abacus" }),
      "bend, scalar, forward: not judged",
    ],
    [
      "missing target",
      { ...reportOf(model, 0), missing: [{ target: "wgsl-f32", reason: "no device", allowed: false }] },
      "wgsl-f32 is missing: no device",
    ],
    [
      "other stack",
      {
        ...reportOf(model, 0),
        onOtherStacks: [{ ...reportOf(model, 0).results[0]!, stack: "abacus", passed: false }],
      },
      "bend, scalar on abacus, forward: failed",
    ],
  ])("%s", (_, report, problem) => expect(problemsOf(report, model)).toContain(problem));
});
