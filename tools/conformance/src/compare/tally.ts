/** What is known of one pass of one activation on one target so far. */
import type { PassKind, Target } from "../generator.ts";
import type { SpecialCounts } from "./specials.ts";

export interface Finding {
  /** "alpha = 2" or nothing. */
  readonly setting: string;
  /** What was asked for beside the default: "kinks: mid", "sum", "parameter alpha". */
  readonly detail: string;
  readonly x: number;
  readonly expected: number;
  readonly actual: number;
  readonly ulp: number;
}

export interface Row {
  readonly activation: string;
  readonly target: Target;
  /** What it ran on, where there are several possibilities. */
  readonly stack: string | undefined;
  readonly pass: PassKind;
  readonly bound: number;
  /** Why the bound is not the promised one. */
  readonly exception: string | undefined;
  /** The spec's own measure of errors near a sign change away from 0, where it states one. */
  readonly scale: string | undefined;
  cases: number;
  /** How many results the first stack had otherwise. */
  differing: number;
  failed: number;
  worst: Finding | undefined;
  /** The first few. */
  readonly failures: Finding[];
  /** How many inputs lay beyond the reach of a kernel, by what it reaches: no accuracy is promised there. */
  readonly beyond: { [reach: string]: number };
  /** What became of special numbers, where the target leaves something open. */
  readonly specials: SpecialCounts;
  /** What kept results or references from being computed. */
  readonly problems: string[];
}

const FAILURES_SHOWN = 5;

export function count(row: Row, finding: Finding, passes: boolean): void {
  row.cases += 1;
  if (row.worst === undefined || finding.ulp > row.worst.ulp) row.worst = finding;
  if (passes) return;
  row.failed += 1;
  if (row.failures.length < FAILURES_SHOWN) row.failures.push(finding);
}

/** What has to be so exactly. Millions are, and of those nothing is kept but their number. */
export function countExact(row: Row, agrees: boolean, finding: () => Omit<Finding, "ulp">): void {
  if (agrees && row.worst !== undefined) row.cases += 1;
  else count(row, { ...finding(), ulp: agrees ? 0 : Infinity }, agrees);
}

/** What kept results from being judged, once for all settings. */
export function addProblem(row: Row, error: unknown, setting: string): void {
  const message = error instanceof Error ? error.message : String(error);
  if (row.problems.some((known) => known.startsWith(message))) return;
  row.problems.push(setting === "" ? message : `${message} (first with ${setting})`);
}

/** A row without a single case proves nothing. */
export const isPassed = (row: Row): boolean => row.failed === 0 && row.problems.length === 0 && row.cases > 0;
