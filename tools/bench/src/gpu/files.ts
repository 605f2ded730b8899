import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gpuDocument } from "./document.ts";
import type { GpuResults } from "./results.ts";

/** report/gpu.json for machines, gpu.md for people. */
export function writeGpuReport(folder: string, results: GpuResults): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "gpu.json"), `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(join(folder, "gpu.md"), gpuDocument(results));
}
