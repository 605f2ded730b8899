/** The report for a terminal. */
import { isPassed } from "../compare/tally.ts";
import type { Row } from "../compare/tally.ts";
import type { Outcome } from "../run/run.ts";
import { fieldsOf, formatNumber, formatPlace, formatUlp, HEADINGS, tableOf } from "./format.ts";

export function textReport(outcome: Outcome): string {
  const lines = [HEADINGS as readonly string[], ...tableOf(outcome.rows).map(fieldsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const table = lines.map((line) =>
    line
      .map((field, column) => field.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
  return [...table, "", ...notes(outcome)].join("\n");
}

function notes({ rows, missing, contradictions }: Outcome): string[] {
  return [
    ...missing.map(
      ({ target, reason, allowed }) =>
        `${allowed ? "allowed to be missing" : "MISSING"}: ${target}: ${reason}`,
    ),
    ...contradictions.map((text) => `CONTRADICTION: ${text}`),
    ...exceptionsOf(rows).map((text) => `* ${text}`),
    ...reachLines(rows),
    ...rows.filter((row) => !isPassed(row)).flatMap(failureLines),
  ];
}

/** Whatever makes a verdict another one than the promises alone would. */
export function exceptionsOf(rows: readonly Row[]): string[] {
  const bounds = rows
    .filter(({ exception }) => exception !== undefined)
    .map(
      (row) =>
        `${row.activation}, ${row.target}, ${row.pass}: ${row.bound} ULP instead of the promise: ${row.exception}`,
    );
  const scales = rows
    .filter(({ scale }) => scale !== undefined)
    .map(
      ({ activation, scale }) => `${activation}: near a root an ULP is that of at least ${scale}, not 1/8`,
    );
  return [...bounds, ...new Set(scales)];
}

export const reachLines = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ activation, target, pass, beyond }) =>
    Object.entries(beyond).map(
      ([reach, inputs]) =>
        `${activation}, ${target}, ${pass}: judged where ${reach}; ${inputs} results beyond are only numbers`,
    ),
  );

export function failureLines(row: Row): string[] {
  const head = `FAIL: ${row.activation}, ${row.target}, ${row.pass}: ${row.failed} of ${row.cases} cases`;
  const shown = row.failures.map(
    (finding) =>
      `  x = ${formatPlace(finding)}: ${formatNumber(finding.actual)}, expected ${formatNumber(finding.expected)}: ${formatUlp(finding.ulp)} ULP`,
  );
  const problems = row.problems.slice(0, 5).map((text) => `  ${text}`);
  return [head, ...shown, ...problems];
}
