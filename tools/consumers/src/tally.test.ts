import { describe, expect, test } from "vitest";
import { add, FAILED, PASSED, SKIPPED, summary, tallyOf } from "./tally.ts";

test("summary mentions skipped checks only where there are some", () => {
  expect(summary(add(PASSED, FAILED))).toBe("1 passed, 1 failed");
  expect(summary(add(add(PASSED, PASSED), SKIPPED))).toBe("2 passed, 0 failed, 1 skipped");
});

describe("tallyOf", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [{ status: "passed", assertionResults: [{ status: "passed" }] }],
  };

  test("counts tests", () => {
    expect(tallyOf(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
    expect(tallyOf({ ...report, numPendingTests: 2, numTodoTests: 1 }, 0)).toEqual({
      passed: 5,
      failed: 0,
      skipped: 3,
    });
  });

  test("counts a failed test once, though its file failed too", () => {
    const testResults = [
      { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
    ];
    expect(tallyOf({ ...report, numFailedTests: 1, testResults }, 1).failed).toBe(1);
  });

  test("counts a file that could not be loaded, and one whose hooks failed", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "skipped" }] },
    ];
    expect(tallyOf({ ...report, testResults }, 1).failed).toBe(2);
  });

  test("counts a run that failed outside its tests, or left no report", () => {
    expect(tallyOf(report, 1).failed).toBe(1);
    expect(tallyOf(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
