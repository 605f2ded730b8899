/** Functions of rows as WebAssembly SIMD, many rows at a time, or one in parts. */
import { type FloatArray, isFloat32 } from "./float-array.ts";
import { type Compiled, compiled, currentMemory, type Memory } from "./backend.ts";
import { part } from "./lanes.ts";
import type { RowLayout } from "./rows.ts";

/** One function of rows: a module of tools/generator/src/emit/lanes/rows/module.ts. */
export interface RowLanes extends Compiled<RowExports> {
  /** Of its numbers: 4 in binary32, 8 in binary64. */
  readonly bytes: 4 | 8;
  /** How many values of each element a loop keeps for later ones. */
  readonly kept: number;
}

/** Beside `run`, what it does row by row, for rows that memory does not hold: `begin0`, `loop0`, `begin1` and so on. */
interface RowExports {
  readonly run: (first: number, count: number, length: number) => number;
  readonly [begin: `begin${number}`]: ((row: number) => number) | undefined;
  readonly [loop: `loop${number}`]: ((offset: number, length: number) => void) | undefined;
}

export const rowLanes = (bytes: 4 | 8, kept: number, code: string): RowLanes => ({ bytes, kept, code });

/** What computes on each type of array. */
export interface RowGrade {
  readonly f32: RowLanes;
  readonly f64: RowLanes;
}

/** A region of memory for each array; the last one has numbers, each in all lanes of a vector. */
const REGIONS = 8;
const REGION_BYTES = 32768;
const VECTOR_BYTES = 16;
/** What a loop may read and write beyond the end of a row. */
const SLACK_BYTES = 256;
/** As many elements of all arrays are in memory at a time as caches of processors have room for; or one row. */
const AT_ONCE = 2048;

interface Work {
  readonly exports: RowExports;
  readonly rows: RowLayout;
  readonly arrays: readonly (FloatArray | Uint8Array)[];
  readonly out: FloatArray;
  readonly regions: readonly FloatArray[];
}

/** On rows that do not fit into memory. */
interface LongWork extends Work {
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
  arrays: readonly (FloatArray | Uint8Array)[],
  out: FloatArray,
  numbers: readonly number[],
): readonly number[] {
  const one = isFloat32(out) ? grade.f32 : grade.f64;
  const exports = compiled(one);
  if (exports === undefined) return Array.from({ length: rows.count }, (_, row) => row);
  const work = { exports, rows, arrays, out, regions: regionsOf(one) };
  writeNumbers(work.regions[REGIONS - 1]!, [rows.length, ...numbers]);
  if (rows.length * one.bytes <= REGION_BYTES - SLACK_BYTES) return computeWhole(work);
  const elements = one.bytes === 4 ? Float32Array : Float64Array;
  return computeInParts({ ...work, kept: Array.from({ length: one.kept }, () => new elements(rows.length)) });
}

interface Regions {
  readonly memory: Memory;
  readonly 4: readonly Float32Array[];
  readonly 8: readonly Float64Array[];
}

/** Those of the memory that was used last. */
let known: Regions | undefined;

function regionsOf({ bytes }: RowLanes): readonly FloatArray[] {
  const memory = currentMemory()!;
  if (known?.memory !== memory) known = newRegions(memory);
  return known[bytes];
}

function newRegions(memory: Memory): Regions {
  const starts = Array.from({ length: REGIONS }, (_, place) => place * REGION_BYTES);
  const { buffer } = memory.memory;
  return {
    memory,
    4: starts.map((start) => new Float32Array(buffer, start, REGION_BYTES / 4)),
    8: starts.map((start) => new Float64Array(buffer, start, REGION_BYTES / 8)),
  };
}

/** A loop: to fill so few by a call of the engine takes longer. */
function writeNumbers(cells: FloatArray, numbers: readonly number[]): void {
  const lanes = VECTOR_BYTES / cells.BYTES_PER_ELEMENT;
  for (let place = 0; place < numbers.length * lanes; place++)
    cells[place] = numbers[Math.floor(place / lanes)]!;
}

function computeWhole(work: Work): number[] {
  const { exports, rows, arrays, out, regions } = work;
  const left: number[] = [];
  const atOnce = Math.max(1, Math.floor(AT_ONCE / rows.length));
  for (let first = 0; first < rows.count; first += atOnce) {
    const count = Math.min(atOnce, rows.count - first);
    arrays.forEach((array, place) => readRows(regions[place]!, array, rows, first, count));
    for (let row = 0; row < count; row++) {
      const end = exports.run(row, count, rows.length);
      writeRows(out, regions[arrays.length]!, rows, first, row, end);
      row = end;
      if (end < count) left.push(first + end);
    }
  }
  return left;
}

/** Where rows of an array begin, and how long they are. */
const layoutOf = ({ length }: FloatArray | Uint8Array, rows: RowLayout): Omit<RowLayout, "count"> =>
  length === rows.count ? { length: 1, stride: 1 } : rows;

function readRows(
  region: FloatArray,
  array: FloatArray | Uint8Array,
  rows: RowLayout,
  first: number,
  count: number,
): void {
  const { length, stride } = layoutOf(array, rows);
  if (stride === length) {
    region.set(part(array, first * length, count * length));
    return;
  }
  for (let row = 0; row < count; row++) {
    const start = (first + row) * stride;
    region.set(array.subarray(start, start + length), row * length);
  }
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
  if (stride === length) {
    out.set(region.subarray(start * length, end * length), (first + start) * length);
    return;
  }
  for (let row = start; row < end; row++)
    out.set(region.subarray(row * length, (row + 1) * length), (first + row) * stride);
}

function computeInParts(work: LongWork): number[] {
  return Array.from({ length: work.rows.count }, (_, row) => row).filter((row) => !computeLongRow(work, row));
}

/** Every loop goes over all parts of the row; whether the row is one for lanes. */
function computeLongRow(work: LongWork, row: number): boolean {
  const { exports, rows, arrays, out, regions } = work;
  arrays.forEach((array, place) => {
    if (array.length === rows.count) regions[place]![0] = array[row]!;
  });
  for (let step = 0; ; step++) {
    const begin = exports[`begin${step}`];
    if (begin === undefined) return true;
    if (begin(0) !== 0) return false;
    const loop = exports[`loop${step}`];
    if (loop === undefined) out[row] = regions[arrays.length]![0]!;
    else loopInParts(work, row, loop, exports[`loop${step + 1}`] === undefined && out.length !== rows.count);
  }
}

function loopInParts(
  { rows, arrays, out, regions, kept }: LongWork,
  row: number,
  loop: (offset: number, length: number) => void,
  isLast: boolean,
): void {
  const output = arrays.length;
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const length = Math.min(AT_ONCE, rows.length - start);
    const place = row * rows.stride + start;
    arrays.forEach((array, region) => {
      if (array.length !== rows.count) regions[region]!.set(array.subarray(place, place + length));
    });
    // What no loop has kept yet are zeros, as good as anything.
    kept.forEach((values, each) => regions[output + 1 + each]!.set(values.subarray(start, start + length)));
    loop(0, length);
    if (isLast) out.set(regions[output]!.subarray(0, length), place);
    else kept.forEach((values, each) => values.set(regions[output + 1 + each]!.subarray(0, length), start));
  }
}
