import { expect, test } from "vitest";
import { gpuDocument, gpuTable } from "./document.ts";
import type { GpuResults } from "./results.ts";

const spread = (median: number) => ({ median, least: median, most: median });
const results: GpuResults = {
  device: "Abacus",
  clock: "wall",
  length: 1000,
  effort: { rounds: 9, sampleMs: 5 },
  columns: [
    { id: "f32", title: "f32", limit: "f32" },
    { id: "f16", title: "f16", limit: "f16" },
  ],
  limits: [
    { id: "f32", title: "copy, f32", bytes: 8000, nanoseconds: spread(80) },
    { id: "f16", title: "copy, f16", bytes: 4000, nanoseconds: spread(50) },
  ],
  speeds: [
    { function: "relu", pass: "forward", kernel: "f32", bytes: 8000, nanoseconds: spread(100) },
    { function: "relu", pass: "forward", kernel: "f16", bytes: 4000, nanoseconds: spread(50) },
    { function: "elu", pass: "forward", kernel: "f32", bytes: 8000, nanoseconds: spread(160) },
  ],
  failures: [
    { function: "elu", pass: "forward", kernel: "f16", reason: "the device has no shader-f16" },
    { function: "elu", pass: "backward", kernel: "f16", reason: "the device has no shader-f16" },
  ],
};

test("gigabytes in a second, and the part of the limit of elements of that size", () =>
  expect(gpuTable(results, "forward").split("\n")).toEqual([
    "| | f32 | f16 |",
    "| --- | --: | --: |",
    "| relu | 80 (80 %) | 80 (100 %) |",
    "| elu | 50 (50 %) | – |",
  ]));

test("the document names the device, its clock, the limits and what is missing", () => {
  const text = gpuDocument(results);
  expect(text).toContain("Measured on Abacus, by the clock of the program");
  expect(text).toContain("| copy, f32 | 100 |");
  expect(text).toContain("- f16: the device has no shader-f16 (elu forward, elu backward)\n");
  expect(text).not.toMatch(/NaN|undefined/);
});
