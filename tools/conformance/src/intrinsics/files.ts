import { writePlainReport } from "../report/plain.ts";
import type { KernelResult } from "./check.ts";
import { intrinsicsReport } from "./report.ts";

/** report/intrinsics.json for machines and report/intrinsics.md for people. */
export const writeIntrinsics = (folder: string, results: readonly KernelResult[]): void =>
  writePlainReport(folder, {
    name: "intrinsics",
    title: "Kernels of the vocabulary",
    text: intrinsicsReport(results),
    results,
  });
