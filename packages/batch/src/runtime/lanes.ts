/** Functions of elements as WebAssembly SIMD. Ordinary arrays go through blocks of memory. */
import { BLOCK_BYTES, type Compiled, compiled, currentMemory } from "./backend.ts";
import { isFloat32 } from "./float-array.ts";
import type { FloatArray } from "./float-array.ts";

/** One function. */
export interface Lanes extends Compiled<LaneExports> {
  /** Of its numbers: 4 in binary32, 8 in binary64. */
  readonly bytes: 4 | 8;
}

/** Of arrays anywhere in the memory. */
export interface AddressedExports {
  /** After the address of an array's end come the beginnings of the result and of the arrays. */
  readonly at: (end: number, ...addressesAndNumbers: number[]) => void;
}

interface LaneExports extends AddressedExports {
  /** Computes what the blocks hold, up to the byte `end`. */
  readonly run: (end: number, ...numbers: number[]) => void;
}

export const lanes = (bytes: 4 | 8, code: string): Lanes => ({ bytes, code });

/** What computes on each type of array. */
export interface Grade {
  readonly f32: Lanes;
  readonly f64: Lanes;
}

/** Writes what a number is for each of `length` elements from `start` on, where it is not the same for all of them. */
export type Fill = (block: FloatArray, start: number, length: number) => void;

/** What one function computes. */
export interface Call {
  readonly arrays: readonly FloatArray[];
  readonly out: FloatArray;
  readonly numbers: readonly number[];
  readonly varying: readonly Fill[];
  /** Of the first array, where others have rows of twice its length. */
  readonly rowLength?: number;
}

/**
 * Computes all of `out`, unless this engine has no lanes. A Float32Array that is computed with in binary64 is converted
 * as it is copied, and rounded once on the way back. Short arrays take as long as what is allocated on the way.
 */
export function inLanes(
  grade: Grade,
  arrays: readonly [FloatArray, ...FloatArray[]],
  out: FloatArray,
  numbers: readonly number[],
  varying: readonly Fill[] = NONE,
): boolean {
  const one = laneOf(grade, out);
  if (currentMemory()?.inPlace?.(one, { arrays, out, numbers, varying })) return true;
  const run = compiled(one)?.run;
  if (run === undefined) return false;
  const { bytes } = one;
  const blocks = currentMemory()!.blocks[bytes];
  const size = BLOCK_BYTES / bytes;
  for (let start = 0; start < out.length; start += size) {
    const length = Math.min(size, out.length - start);
    copyToBlocks(blocks, arrays, varying, start, length);
    run(bytes * length, ...numbers);
    copy(out, start, blocks[0]!, 0, length);
  }
  return true;
}

const NONE: readonly Fill[] = [];

function copyToBlocks(
  blocks: readonly FloatArray[],
  arrays: readonly FloatArray[],
  varying: readonly Fill[],
  start: number,
  length: number,
): void {
  for (let place = 0; place < arrays.length; place++) copy(blocks[place]!, 0, arrays[place]!, start, length);
  for (let place = 0; place < varying.length; place++)
    varying[place]!(blocks[arrays.length + place]!, start, length);
}

/** Computes from one array, and hands over each block of results: its first `length` numbers. */
export function throughLanes(
  grade: Grade,
  x: FloatArray,
  numbers: readonly number[],
  varying: readonly Fill[],
  take: (block: FloatArray, start: number, length: number) => void,
): boolean {
  const own = machineFor(grade, x);
  if (own === undefined) return false;
  const { run, blocks, size } = own;
  for (let start = 0; start < x.length; start += size) {
    const length = Math.min(size, x.length - start);
    copyToBlocks(blocks, [x], varying, start, length);
    run(length, numbers);
    take(blocks[0]!, start, length);
  }
  return true;
}

const laneOf = (grade: Grade, array: FloatArray): Lanes => (isFloat32(array) ? grade.f32 : grade.f64);

/** A function of elements, and the blocks of memory that it works on. */
export interface Machine {
  readonly blocks: readonly FloatArray[];
  /** Of a block, in elements. */
  readonly size: number;
  /** Of the first so many elements of each block; its results are in the first one. */
  readonly run: (length: number, numbers: readonly number[]) => void;
}

/** What computes on arrays like `x`, where this engine has lanes. */
export function machineFor(grade: Grade, x: FloatArray): Machine | undefined {
  const one = laneOf(grade, x);
  const run = compiled(one)?.run;
  if (run === undefined) return undefined;
  const { bytes } = one;
  return {
    blocks: currentMemory()!.blocks[bytes],
    size: BLOCK_BYTES / bytes,
    run: (length, numbers) => run(bytes * length, ...numbers),
  };
}

export const part = <A extends FloatArray | Uint8Array>(array: A, start: number, length: number): A =>
  length === array.length ? array : (array.subarray(start, start + length) as A);

/** A call that copies costs as much as about so many assignments. */
const SHORT_RUN = 32;

export function copy(
  target: FloatArray,
  to: number,
  source: FloatArray | Uint8Array,
  from: number,
  length: number,
): void {
  if (length < SHORT_RUN) for (let i = 0; i < length; i++) target[to + i] = source[from + i]!;
  else target.set(part(source, from, length), to);
}
