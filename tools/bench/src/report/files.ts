import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { engineText } from "../machine.ts";
import type { Results } from "../results.ts";
import { chart } from "./chart.ts";
import { document } from "./document.ts";

/** report/bench.json for machines, bench.md with bench.svg for people. */
export function writeReport(folder: string, results: Results): void {
  write(join(folder, "bench.json"), `${JSON.stringify(results, withTextForNonFinite, 2)}\n`);
  write(join(folder, "bench.md"), document(results, "bench.svg"));
  write(join(folder, "bench.svg"), chart(results));
}

/** By the engine: what differs between two of them is worth reading. */
export function writeDocs(root: string, results: Results): void {
  const name = engineText(results.machine).toLowerCase().replace(" ", "-");
  const folder = join(root, "docs", "benchmarks");
  write(join(folder, `${name}.md`), document(results, `${name}.svg`));
  write(join(folder, `${name}.svg`), chart(results));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** JSON has no NaN and no infinities. */
export const withTextForNonFinite = (_key: string, value: unknown): unknown =>
  typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
