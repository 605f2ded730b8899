import { expect, test } from "vitest";
import { modelOf, reportOf } from "./fixtures.ts";
import { problemsOf } from "./report.ts";
import { stacksTable } from "./stacks.ts";

const model = await modelOf({});
const report = reportOf(model, 0);

test("every stack has a column, and what was lost of what may be is told", () => {
  const lines = stacksTable(report).split("\n");
  expect(lines[0]).toBe("|  | Tint (Dawn, Chromium) on SwiftShader | Naga (wgpu, Firefox) on SwiftShader |");
  expect(lines).toContain("| x = NaN: NaN | 9 of 9 | 9 of 9 |");
  const zeros = "9 of 9; 1 of 4 zeros of odd functions without their sign";
  expect(lines).toContain(`| x = ±0 | ${zeros} | ${zeros} |`);
});

test("a report without one of them is that of no whole run", () => {
  expect(problemsOf({ ...report, stacks: report.stacks.slice(0, 1) }, model)).toEqual([
    "naga-swiftshader: did not run",
  ]);
});
