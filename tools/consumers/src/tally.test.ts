import { describe, expect, test } from "vitest";
import { add, FAILED, failuresOf, PASSED, SKIPPED, summary, tallyOf } from "./tally.ts";

test("summary mentions skipped checks only where there are some", () => {
  expect(summary(add(PASSED, FAILED))).toBe("1 passed, 1 failed");
  expect(summary(add(add(PASSED, PASSED), SKIPPED))).toBe("2 passed, 0 failed, 1 skipped");
});

const passed = { fullName: "a passes", status: "passed" };
const failed = {
  fullName: "b fails",
  status: "failed",
  failureMessages: ["AssertionError: 1 is not 2\n  at b"],
};
const skipped = { fullName: "c waits", status: "skipped" };
const failedFile = { name: "a.test.ts", status: "failed", message: "" };
const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ name: "a.test.ts", status: "passed", message: "", assertionResults: [passed] }],
};

test("failuresOf says what failed and why, in a line each", () => {
  expect(failuresOf(report)).toEqual([]);
  expect(failuresOf(undefined)).toEqual([]);
  const testResults = [
    { ...failedFile, assertionResults: [failed, passed] },
    { ...failedFile, name: "b.test.ts", message: "no such module\n  at b", assertionResults: [] },
  ];
  expect(failuresOf({ ...report, testResults })).toEqual([
    "b.test.ts > no such module",
    "a.test.ts > b fails > AssertionError: 1 is not 2",
  ]);
});

describe("tallyOf", () => {
  test("counts tests", () => {
    expect(tallyOf(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
    expect(tallyOf({ ...report, numPendingTests: 2, numTodoTests: 1 }, 0)).toEqual({
      passed: 5,
      failed: 0,
      skipped: 3,
    });
  });

  test("counts a failed test once, though its file failed too", () => {
    const testResults = [{ ...failedFile, assertionResults: [failed, passed] }];
    expect(tallyOf({ ...report, numFailedTests: 1, testResults }, 1).failed).toBe(1);
  });

  test("counts a file that could not be loaded, and one whose hooks failed", () => {
    const testResults = [
      { ...failedFile, assertionResults: [] },
      { ...failedFile, assertionResults: [skipped] },
    ];
    expect(tallyOf({ ...report, testResults }, 1).failed).toBe(2);
  });

  test("counts a run that failed outside its tests, or left no report", () => {
    expect(tallyOf(report, 1).failed).toBe(1);
    expect(tallyOf(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
