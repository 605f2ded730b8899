/** Functions of rows as WebAssembly SIMD, many rows at a time, or one in parts. */
import { type FloatArray, isFloat32 } from "./float-array.ts";
import { type Compiled, compiled } from "./backend.ts";
import { copy } from "./lanes.ts";
import { REGION_BYTES, currentRegions, writeNumbers } from "./row-regions.ts";
import type { RowLayout } from "./rows.ts";

/** One function of rows: a module of tools/generator/src/emit/lanes/rows/module.ts. */
export interface RowLanes extends Compiled<RowExports> {
  /** Of a number in arrays: 4 in binary32, 8 in binary64. */
  readonly bytes: 4 | 8;
  /** Of a number that it computes, be it one of the whole row or kept for later loops. */
  readonly laneBytes: 4 | 8;
  /** How many values of each element a loop keeps for later ones. */
  readonly kept: number;
}

/** Beside `run`, what it does row by row, for rows that memory does not hold: `begin0`, `loop0`, `begin1` and so on. */
interface RowExports {
  readonly run: (first: number, count: number, length: number) => number;
  readonly [begin: `begin${number}`]: ((row: number) => number) | undefined;
  readonly [loop: `loop${number}`]: ((offset: number, length: number) => void) | undefined;
}

export const rowLanes = (bytes: 4 | 8, laneBytes: 4 | 8, kept: number, code: string): RowLanes => ({
  bytes,
  laneBytes,
  kept,
  code,
});

/** What computes on each type of array. */
export interface RowGrade {
  readonly f32: RowLanes;
  readonly f64: RowLanes;
}

/** Writes numbers to `region` from `to` on: those of `length` elements, of which `start` is the first. */
export type RowFill = (region: FloatArray, to: number, start: number, length: number) => void;

/** What lanes read: an array, or what makes numbers when they come to them. */
export type RowInput = FloatArray | Uint8Array | RowFill;

/** What a loop may read and write beyond the end of a row. */
const SLACK_BYTES = 256;
/** As many elements of all arrays are in memory at a time as caches of processors have room for; or one row. */
const AT_ONCE = 2048;

interface Work {
  readonly exports: RowExports;
  readonly rows: RowLayout;
  readonly arrays: readonly RowInput[];
  readonly out: FloatArray;
  readonly regions: readonly FloatArray[];
}

/** On rows that do not fit into memory. */
interface LongWork extends Work {
  /** The same regions, as numbers that lanes compute. */
  readonly computed: readonly FloatArray[];
  /** What loops keep for later ones. */
  readonly kept: readonly FloatArray[];
}

/**
 * Computes rows of `out`, and answers which ones are left: those that hold what lanes leave to JavaScript, and where there
 * are no lanes, all. An array of which rows have a number each is as long as there are rows.
 */
export function rowsLeft(
  grade: RowGrade,
  rows: RowLayout,
  arrays: readonly RowInput[],
  out: FloatArray,
  numbers: readonly number[],
): readonly number[] {
  const one = isFloat32(out) ? grade.f32 : grade.f64;
  const exports = compiled(one);
  if (exports === undefined) return allOf(rows);
  const { [one.bytes]: regions, [one.laneBytes]: computed } = currentRegions();
  const work = { exports, rows, arrays, out, regions };
  writeNumbers(computed, rows.length, numbers);
  if (rows.length * one.laneBytes <= REGION_BYTES - SLACK_BYTES) return computeWhole(work);
  const elements = one.laneBytes === 4 ? Float32Array : Float64Array;
  const kept = Array.from({ length: one.kept }, () => new elements(rows.length));
  return computeInParts({ ...work, computed, kept });
}

function computeWhole(work: Work): number[] {
  const { exports, rows, arrays, out, regions } = work;
  const left: number[] = [];
  const atOnce = Math.max(1, Math.floor(AT_ONCE / rows.length));
  for (let first = 0; first < rows.count; first += atOnce) {
    const count = Math.min(atOnce, rows.count - first);
    for (let place = 0; place < arrays.length; place++)
      readRows(regions[place]!, arrays[place]!, rows, first, count);
    for (let row = 0; row < count; row++) {
      const end = exports.run(row, count, rows.length);
      writeRows(out, regions[arrays.length]!, rows, first, row, end);
      row = end;
      if (end < count) left.push(first + end);
    }
  }
  return left;
}

/** In a loop: a callback for each would take as long as a short row. */
function allOf({ count }: RowLayout): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) rows.push(row);
  return rows;
}

const hasNumberOfEachRow = (array: RowInput, { count }: RowLayout): array is FloatArray =>
  typeof array !== "function" && array.length === count;

const ONE_NUMBER = { length: 1, stride: 1 };

/** Where rows of an array begin, and how long they are. */
const layoutOf = (array: RowInput, rows: RowLayout): Omit<RowLayout, "count"> =>
  hasNumberOfEachRow(array, rows) ? ONE_NUMBER : rows;

function readRows(region: FloatArray, array: RowInput, rows: RowLayout, first: number, count: number): void {
  const { length, stride } = layoutOf(array, rows);
  if (stride === length) read(region, 0, array, first * length, count * length);
  else
    for (let row = 0; row < count; row++) read(region, row * length, array, (first + row) * stride, length);
}

function read(region: FloatArray, to: number, array: RowInput, from: number, length: number): void {
  if (typeof array === "function") array(region, to, from, length);
  else copy(region, to, array, from, length);
}

/** The rows from `start` to before `end`, of those from `first` on. */
function writeRows(
  out: FloatArray,
  region: FloatArray,
  rows: RowLayout,
  first: number,
  start: number,
  end: number,
): void {
  const { length, stride } = layoutOf(out, rows);
  if (stride === length) copy(out, (first + start) * length, region, start * length, (end - start) * length);
  else
    for (let row = start; row < end; row++) copy(out, (first + row) * stride, region, row * length, length);
}

function computeInParts(work: LongWork): number[] {
  return allOf(work.rows).filter((row) => !computeLongRow(work, row));
}

/** Every loop goes over all parts of the row; whether the row is one for lanes. */
function computeLongRow(work: LongWork, row: number): boolean {
  const { exports, rows, arrays, out, regions } = work;
  arrays.forEach((array, place) => {
    if (hasNumberOfEachRow(array, rows)) regions[place]![0] = array[row]!;
  });
  for (let step = 0; ; step++) {
    const begin = exports[`begin${step}`];
    if (begin === undefined) return true;
    const again = begin(0);
    if (again < 0) return false;
    step -= again;
    const loop = exports[`loop${step}`];
    if (loop === undefined) out[row] = regions[arrays.length]![0]!;
    else loopInParts(work, row, loop, exports[`loop${step + 1}`] === undefined && out.length !== rows.count);
  }
}

function loopInParts(
  { rows, arrays, out, regions, computed, kept }: LongWork,
  row: number,
  loop: (offset: number, length: number) => void,
  isLast: boolean,
): void {
  const output = arrays.length;
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const length = Math.min(AT_ONCE, rows.length - start);
    const place = row * rows.stride + start;
    arrays.forEach((array, region) => {
      if (!hasNumberOfEachRow(array, rows)) read(regions[region]!, 0, array, place, length);
    });
    // What no loop has kept yet are zeros, as good as anything.
    kept.forEach((values, each) => computed[output + 1 + each]!.set(values.subarray(start, start + length)));
    loop(0, length);
    if (isLast) out.set(regions[output]!.subarray(0, length), place);
    else kept.forEach((values, each) => values.set(computed[output + 1 + each]!.subarray(0, length), start));
  }
}
