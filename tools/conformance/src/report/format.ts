import { isPassed } from "../compare/tally.ts";
import type { Finding, Row } from "../compare/tally.ts";
import { passKinds } from "../generator.ts";

/** "0.5", "1.97", "3.1e+5": three digits tell enough. */
export function formatUlp(ulp: number): string {
  if (!Number.isFinite(ulp)) return "∞";
  return ulp >= 1e4 ? ulp.toExponential(1) : String(Number(ulp.toPrecision(3)));
}

export interface TableLine {
  readonly activation: string;
  readonly target: string;
  /** One for each kind of pass; empty where the activation has none. */
  readonly cells: readonly string[];
  readonly cases: number;
  readonly passed: boolean;
}

/** One line for each activation on each target, and on each stack of it. */
export function tableOf(rows: readonly Row[]): TableLine[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.activation} ${targetOf(row)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => ({
    activation: group[0]!.activation,
    target: targetOf(group[0]!),
    cells: passKinds.map((pass) => cellOf(group.find((row) => row.pass === pass))),
    cases: group.reduce((sum, row) => sum + row.cases, 0),
    passed: group.every(isPassed),
  }));
}

/** "wgsl-f32 on naga-swiftshader" */
export const targetOf = ({ target, stack }: Pick<Row, "stack"> & { readonly target: string }): string =>
  stack === undefined ? target : `${target} on ${stack}`;

/** "1.2 of 2 at -0.37" */
function cellOf(row: Row | undefined): string {
  if (row === undefined) return "";
  if (row.worst === undefined) return "nothing judged";
  const mark = row.exception === undefined ? "" : "*";
  return `${formatUlp(row.worst.ulp)} of ${row.bound}${mark} at ${formatPlace(row.worst)}${isPassed(row) ? "" : " ✗"}`;
}

export function formatPlace({ x, setting, detail }: Finding): string {
  const place = Number.isNaN(x) && /\b(?:sum|row)\b/.test(detail) ? "" : formatNumber(x);
  const extra = [setting, detail].filter(Boolean).join("; ");
  return extra === "" ? place : `${place} (${extra})`;
}

export const formatNumber = (x: number): string => (Object.is(x, -0) ? "-0" : String(x));

export const HEADINGS = [
  "activation",
  "target",
  "forward",
  "derivative",
  "second derivative",
  "parameter gradients",
  "cases",
  "verdict",
] as const;

export const fieldsOf = (line: TableLine): string[] => [
  line.activation,
  line.target,
  ...line.cells,
  String(line.cases),
  line.passed ? "pass" : "FAIL",
];
