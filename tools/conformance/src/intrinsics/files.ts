import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KernelResult } from "./check.ts";
import { intrinsicsReport } from "./report.ts";

/** report/intrinsics.json for machines and report/intrinsics.md for people. */
export function writeIntrinsics(folder: string, results: readonly KernelResult[]): void {
  mkdirSync(folder, { recursive: true });
  const plain = (_: string, value: unknown): unknown =>
    typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
  writeFileSync(join(folder, "intrinsics.json"), `${JSON.stringify(results, plain, 2)}\n`);
  const text = ["# Kernels of the vocabulary", "", "```text", intrinsicsReport(results), "```", ""];
  writeFileSync(join(folder, "intrinsics.md"), text.join("\n"));
}
