/** Reports of one list of results: a file for machines, and one for people. @module */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Columns as wide as their widest field, two spaces apart. */
export function aligned(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const row = (line: readonly string[]): string =>
    line
      .map((field, column) => field.padEnd(widths[column]!))
      .join("  ")
      .trimEnd();
  return lines.map(row).join("\n");
}

/** For JSON.stringify: it has neither NaN nor infinities. */
export const withTextForNonFinite = (_: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isFinite(value) ? String(value) : value;

/** For JSON.parse: the numbers that it made texts of. */
export const asNumber = (_: string, value: unknown): unknown =>
  value === "NaN" || value === "Infinity" || value === "-Infinity" ? Number(value) : value;

export interface PlainReport {
  /** Of the files, without what comes behind the dot. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly results: readonly object[];
}

export function writePlainReport(folder: string, { name, title, text, results }: PlainReport): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(results, withTextForNonFinite, 2)}\n`);
  const lines = [`# ${title}`, "", "```text", text, "```", ""];
  writeFileSync(join(folder, `${name}.md`), lines.join("\n"));
}
