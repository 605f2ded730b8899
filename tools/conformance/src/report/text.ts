/** The report for a terminal. */
import { type Special, type SpecialCounts, sumOfSpecials } from "../compare/specials.ts";
import { isPassed } from "../compare/tally.ts";
import type { Row } from "../compare/tally.ts";
import { identityLines } from "../identities/report.ts";
import type { Outcome } from "../run/run.ts";
import type { StackNote } from "../run/stacks.ts";
import { fieldsOf, formatNumber, formatPlace, formatUlp, HEADINGS, tableOf, targetOf } from "./format.ts";
import { aligned } from "./plain.ts";

export function textReport(outcome: Outcome): string {
  const table = aligned([HEADINGS, ...tableOf(outcome.rows).map(fieldsOf)]);
  return [table, "", ...notes(outcome)].join("\n");
}

function notes(outcome: Outcome): string[] {
  const { rows, contradictions, identities } = outcome;
  return [
    ...missingLines(outcome),
    ...stackLines(outcome),
    ...contradictions.map((text) => `CONTRADICTION: ${text}`),
    ...exceptionsOf(rows).map((text) => `* ${text}`),
    ...reachLines(rows),
    ...identityLines(identities),
    ...rows.filter((row) => !isPassed(row)).flatMap(failureLines),
  ];
}

export const missingLines = ({ missing }: Outcome): string[] =>
  missing.map(({ target, stack, reason, allowed }) => {
    const how = allowed ? "allowed to be missing" : "MISSING";
    return `${how}: ${targetOf({ target, stack })}: ${reason}`;
  });

/** What the stacks are, how many results the others have that the first one has not, and what became of special numbers. */
export function stackLines({ rows, stacks }: Outcome): string[] {
  return stacks.flatMap((note) => {
    const { target, stack, device } = note;
    const first = stacks.find((other) => other.target === target)!.stack;
    const differing = rowsOf(note, rows).reduce((sum, row) => sum + row.differing, 0);
    const place = `${targetOf(note)}: ${device}`;
    const head = stack === first ? place : `${place}: ${differing} results that are not those of ${first}`;
    return [head, ...specialLines(specialsOf(note, rows)).map((line) => `  ${line}`)];
  });
}

const rowsOf = ({ target, stack }: StackNote, rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row.target === target && row.stack === stack);

export const specialsOf = (note: StackNote, rows: readonly Row[]): SpecialCounts =>
  sumOfSpecials(rowsOf(note, rows).map(({ specials }) => specials));

const LOST: { readonly [special in Special]?: string } = {
  "±0": "zeros of odd functions lose their sign",
  "subnormal result": "are 0",
};

/** "±0: 812 right; 12 of 160 zeros of odd functions lose their sign" */
const specialLines = (counts: SpecialCounts): string[] =>
  Object.entries(counts).map(([special, { cases, failed, open, lost }]) => {
    const wrong = failed === 0 ? "" : `, ${failed} wrong`;
    const loss = open === 0 ? undefined : LOST[special as Special];
    return `${special}: ${cases - failed} right${wrong}${loss === undefined ? "" : `; ${lost} of ${open} ${loss}`}`;
  });

/** Whatever makes a verdict another one than the promises alone would. */
export function exceptionsOf(rows: readonly Row[]): string[] {
  // The same on all stacks.
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
  return [...new Set([...bounds, ...scales])];
}

export function reachLines(rows: readonly Row[]): string[] {
  const lines = rows.flatMap(({ activation, target, pass, beyond }) =>
    Object.entries(beyond).map(
      ([reach, inputs]) =>
        `${activation}, ${target}, ${pass}: judged where ${reach}; ${inputs} results beyond are only numbers`,
    ),
  );
  return [...new Set(lines)];
}

export function failureLines(row: Row): string[] {
  const head = `FAIL: ${row.activation}, ${targetOf(row)}, ${row.pass}: ${row.failed} of ${row.cases} cases`;
  const shown = row.failures.map(
    (finding) =>
      `  x = ${formatPlace(finding)}: ${formatNumber(finding.actual)}, expected ${formatNumber(finding.expected)}: ${formatUlp(finding.ulp)} ULP`,
  );
  const problems = row.problems.slice(0, 5).map((text) => `  ${text}`);
  return [head, ...shown, ...problems];
}
