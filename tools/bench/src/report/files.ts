import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Results } from "../results.ts";
import { chart } from "./chart.ts";
import { document } from "./document.ts";

/** report/bench.json for machines, bench.md with bench.svg for people. */
export function writeReport(folder: string, results: Results): void {
  write(join(folder, "bench.json"), `${JSON.stringify(results, withTextForNonFinite, 2)}\n`);
  write(join(folder, "bench.md"), document(results, "bench.svg"));
  write(join(folder, "bench.svg"), chart(results));
}

/** In a folder of its own: those in docs/images itself are drawn from the specs, each by the name of its function. */
export function writeDocs(root: string, results: Results): void {
  write(join(root, "docs", "benchmarks.md"), document(results, "images/benchmarks/speed.svg"));
  write(join(root, "docs", "images", "benchmarks", "speed.svg"), chart(results));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** JSON has no NaN and no infinities. */
export const withTextForNonFinite = (_key: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
