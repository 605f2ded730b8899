/** report/conformance.json for machines and report/conformance.md for people. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FIRST_STACK, nameOf } from "../adapters/wgsl/stacks.ts";
import { identitiesMarkdown, identityJson } from "../identities/report.ts";
import { isPassed } from "../compare/tally.ts";
import type { Finding, Row } from "../compare/tally.ts";
import type { Outcome } from "../run/run.ts";
import { fieldsOf, HEADINGS, tableOf } from "./format.ts";
import { exceptionsOf, failureLines, missingLines, reachLines, specialsOf, stackLines } from "./text.ts";

/** How much was asked for, beside what came out. */
export interface ReportOptions {
  readonly cases: number;
  readonly defaultCases: number;
}

export function writeReport(folder: string, outcome: Outcome, options: ReportOptions): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "conformance.json"),
    `${JSON.stringify({ ...options, ...toJson(outcome) }, undefined, 2)}\n`,
  );
  writeFileSync(join(folder, "conformance.md"), toMarkdown(outcome));
  writeFileSync(join(folder, "identities.md"), identitiesMarkdown(outcome.identities));
}

export function toJson({ rows, missing, stacks, contradictions, identities }: Outcome): object {
  return {
    missing,
    stacks: stacks.map((note) => ({ ...note, specials: specialsOf(note, rows) })),
    contradictions,
    results: rows.filter(isDocumented).map(resultOf),
    identities: identities.map(identityJson),
    onOtherStacks: rows.filter((row) => !isDocumented(row)).map(resultOf),
  };
}

/** The same on every machine: of a target that runs on several stacks, documentation states what the first one answers. */
const isDocumented = ({ stack }: Row): boolean => stack === undefined || stack === nameOf(FIRST_STACK);

const resultOf = (row: Row): object => ({
  ...row,
  passed: isPassed(row),
  worst: row.worst && withTextForNonFinite(row.worst),
  failures: row.failures.map(withTextForNonFinite),
});

/** JSON has no NaN, no infinities and no negative zero. */
function withTextForNonFinite(finding: Finding): object {
  const plain = (value: unknown): unknown =>
    typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))
      ? Object.is(value, -0)
        ? "-0"
        : String(value)
      : value;
  return Object.fromEntries(Object.entries(finding).map(([key, value]) => [key, plain(value)]));
}

export function toMarkdown(outcome: Outcome): string {
  const { rows, contradictions } = outcome;
  const lines = tableOf(rows).map((line) => `| ${fieldsOf(line).join(" | ")} |`);
  const notes = [
    ...missingLines(outcome),
    ...stackLines(outcome),
    ...contradictions,
    ...exceptionsOf(rows).map((text) => `\\* ${text}`),
    ...reachLines(rows),
  ];
  const failures = rows.filter((row) => !isPassed(row)).flatMap(failureLines);
  return [
    "# Conformance",
    "",
    "Largest error in ULP, the promise, and the worst input.",
    "",
    `| ${HEADINGS.join(" | ")} |`,
    `|${HEADINGS.map(() => "---").join("|")}|`,
    ...lines,
    "",
    ...notes.flatMap((note) => [note, ""]),
    ...(failures.length > 0 ? ["```text", ...failures, "```", ""] : []),
  ].join("\n");
}
