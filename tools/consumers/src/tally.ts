/** What was checked, counted. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };
export const SKIPPED: Tally = { passed: 0, failed: 0, skipped: 1 };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** "12 passed, 0 failed", with ", 3 skipped" where some were. */
export function summary({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** What we read of vitest's JSON report. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    /** Why the file failed, where it did outside its tests. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/**
 * The tests of a vitest run. A file that fails outside its tests counts as one failure, and so does a run that fails
 * outside its files: neither shows in vitest's own count.
 */
export function tallyOf(report: VitestReport | undefined, exitCode: number): Tally {
  if (report === undefined) return FAILED;
  const failed = report.numFailedTests + brokenFiles(report).length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A line for each failure: what failed, and the first line of why. They end a log of which often only the end is kept. */
export function failuresOf(report: VitestReport | undefined): string[] {
  if (report === undefined) return [];
  const line = (file: string, test: string, why = ""): string =>
    [file, test, why.split("\n", 1)[0]].filter((part) => part !== "").join(" > ");
  return [
    ...brokenFiles(report).map(({ name, message }) => line(name, "", message)),
    ...report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === "failed")
        .map(({ fullName, failureMessages }) => line(name, fullName, failureMessages?.[0])),
    ),
  ];
}

/** The files that failed, though none of their tests did. */
function brokenFiles({ testResults }: VitestReport): VitestReport["testResults"] {
  return testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((each) => each.status === "failed"),
  );
}
