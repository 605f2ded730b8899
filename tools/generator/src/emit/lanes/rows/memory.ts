/** Where things are in the memory that modules for rows share with packages/batch/src/runtime/row-lanes.ts. */
import { accumulatorOf } from "./accumulators.ts";
import type { RowKernel } from "./kernel.ts";

export const VECTOR_BYTES = 16;

/** An array has a region: elements of its rows, or its numbers of rows. */
export const REGION_BYTES = 32768;
/** The last one has cells, vectors of which all lanes are one number. */
const REGIONS = 8;
const CELLS = (REGIONS - 1) * REGION_BYTES;

export interface RowMemory {
  /** Of an array, or of what a loop keeps. */
  readonly regionOf: (name: string) => number | undefined;
  readonly output: number;
  /** Of a number: those of the caller come first, in order. */
  readonly cellOf: (name: string) => number | undefined;
  /** Of the vectors that accumulators of a loop have between two calls. */
  readonly accumulators: number;
  /** Of the place of the element that a loop comes to next, in all lanes. */
  readonly nextPlace: number;
}

export function rowMemory({
  arrays,
  ofRows,
  numbers,
  kept,
  loops,
  constants,
  inverses,
  element,
}: RowKernel): RowMemory {
  const regions = [...arrays, "", ...kept];
  if (regions.length >= REGIONS) throw new Error(`there is no room for ${regions.join(", ")}`);
  const found = loops.flatMap(({ reductions }) => reductions);
  const words = [...inverses.values()].flatMap(({ high, low }) => [high, low]);
  const cells = [...numbers, ...ofRows, ...[...found, ...constants.flat()].map(({ name }) => name), ...words];
  const most = Math.max(0, ...loops.map((loop) => vectorsOf(loop.reductions, element)));
  if (cells.length + most >= REGION_BYTES / VECTOR_BYTES) throw new Error("there is no room for all numbers");
  return {
    regionOf: (name) => scaled(regions.indexOf(name), REGION_BYTES, 0),
    output: arrays.length * REGION_BYTES,
    cellOf: (name) => scaled(cells.indexOf(name), VECTOR_BYTES, CELLS),
    accumulators: CELLS + cells.length * VECTOR_BYTES,
    nextPlace: CELLS + (cells.length + most) * VECTOR_BYTES,
  };
}

const scaled = (index: number, bytes: number, start: number): number | undefined =>
  index < 0 ? undefined : start + index * bytes;

export const vectorsOf = (
  reductions: RowKernel["loops"][number]["reductions"],
  element: RowKernel["element"],
): number => reductions.reduce((sum, { operator }) => sum + accumulatorOf(operator, element).start.length, 0);
