/**
 * Functions of arrays as WebAssembly SIMD. Ordinary arrays go through a few blocks of memory that never grow;
 * engines without SIMD, and pages that forbid WebAssembly, compute in JavaScript.
 */
import { describe } from "../gen/internal/describe.ts";
import { type ChannelLayout, fillWithChannels } from "./channels.ts";
import { isFloat32 } from "./float-array.ts";
import type { FloatArray } from "./float-array.ts";

/** What every engine has of it; the types of TypeScript come with those of browsers. */
declare const WebAssembly: {
  validate(bytes: Uint8Array): boolean;
  readonly Memory: new (pages: { initial: number; maximum: number }) => Memory["memory"];
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

/** A module, compiled when it is first used. */
export interface Compiled<Exports> {
  /** Its bytes in hexadecimal, which compresses better than base64. */
  readonly code: string;
  exports?: Exports | undefined;
  /** What it is compiled for. */
  memory?: Memory | undefined;
}

/** One function. */
export interface Lanes extends Compiled<LaneExports> {
  /** Of its numbers: 4 in binary32, 8 in binary64. */
  readonly bytes: 4 | 8;
}

interface LaneExports {
  /** Computes what the blocks hold, up to the byte `end`. */
  readonly run: (end: number, ...numbers: number[]) => void;
  /** The same for arrays anywhere: after the addresses of the result's end and beginning come those of the arrays. */
  readonly at: (end: number, ...addressesAndNumbers: number[]) => void;
}

export const lanes = (bytes: 4 | 8, code: string): Lanes => ({ bytes, code });

/** What computes on each type of array. */
export interface Grade {
  readonly f32: Lanes;
  readonly f64: Lanes;
}

/** "wasm-simd", or where an engine has no SIMD or forbids WebAssembly, "js". */
export type Backend = "wasm-simd" | "js";

/** A block of memory is that of tools/generator/src/emit/lanes/module.ts. */
export const BLOCK_BYTES = 16384;
const BLOCKS = 16;

/** What one function computes; `values` differ by channel. */
export interface Call {
  readonly arrays: readonly FloatArray[];
  readonly out: FloatArray;
  readonly numbers: readonly number[];
  readonly channels: ChannelLayout | undefined;
  readonly values: readonly (readonly number[])[];
}

export interface Memory {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** The same blocks as numbers of each size. */
  readonly blocks: { readonly 4: readonly Float32Array[]; readonly 8: readonly Float64Array[] };
  /** Computes where arrays are inside of the memory; false where that is not done. */
  readonly inPlace?: ((one: Lanes, call: Call) => boolean) | undefined;
}

/** Undefined until it is first asked for; null where there is none. */
let shared: Memory | null | undefined;
let chosen: Backend | undefined;

/** Which of its two forms computes. */
export function backend(): Backend {
  return chosen ?? (memory() === null ? "js" : "wasm-simd");
}

/** Chooses that form: "js" anywhere, "wasm-simd" where the engine has it. */
export function configure({ backend: wanted }: { readonly backend: Backend }): void {
  if (wanted !== "js" && wanted !== "wasm-simd")
    throw new RangeError(`configure: backend is ${describe(wanted)}, expected "wasm-simd" or "js"`);
  if (wanted === "wasm-simd" && memory() === null)
    throw new RangeError('configure: backend is "wasm-simd", which this engine does not have');
  chosen = wanted;
}

/** (func (result v128) i32.const 0 i8x16.splat): what only an engine with SIMD finds valid. */
const SIMD = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 8, 1, 6, 0, 65, 0, 253, 15, 11,
];

function memory(): Memory | null {
  if (shared === undefined) shared = newMemory();
  return shared;
}

function newMemory(bytes = 0, inPlace?: Memory["inPlace"]): Memory | null {
  try {
    if (!WebAssembly.validate(new Uint8Array(SIMD))) return null;
    const pages = Math.ceil((BLOCKS * BLOCK_BYTES + bytes) / 65536);
    const own = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const starts = Array.from({ length: BLOCKS }, (_, place) => place * BLOCK_BYTES);
    const blocks = {
      4: starts.map((start) => new Float32Array(own.buffer, start, BLOCK_BYTES / 4)),
      8: starts.map((start) => new Float64Array(own.buffer, start, BLOCK_BYTES / 8)),
    };
    return { memory: own, blocks, inPlace };
  } catch {
    return null;
  }
}

/**
 * Another memory with `bytes` behind the blocks; functions are compiled for it when they are next used. Null where there
 * are no lanes, undefined where that is more than the engine gives.
 */
export function extendMemory(
  bytes: number,
  inPlace: Memory["inPlace"],
): { readonly memory: Memory; readonly start: number } | null | undefined {
  if (memory() === null) return null;
  const extended = newMemory(bytes, inPlace);
  if (extended === null) return undefined;
  shared = extended;
  return { memory: extended, start: BLOCKS * BLOCK_BYTES };
}

/**
 * What a module exports, unless JavaScript is to compute. Where a content security policy forbids it, the first
 * compilation fails: all others would.
 */
export function compiled<Exports>(one: Compiled<Exports>): Exports | undefined {
  if (chosen === "js") return undefined;
  const own = memory();
  if (own === null) return undefined;
  if (one.memory !== own) {
    one.exports = instance(one.code, own) as Exports | undefined;
    one.memory = own;
  }
  return one.exports;
}

/** Of the memory that all modules share. */
export const sharedBuffer = (): ArrayBuffer => shared!.memory.buffer;

function instance(code: string, { memory: imported }: Memory): object | undefined {
  const bytes = Uint8Array.from({ length: code.length / 2 }, (_, place) =>
    parseInt(code.slice(2 * place, 2 * place + 2), 16),
  );
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
      subgrad: { memory: imported },
    });
    return exports;
  } catch {
    shared = null;
    return undefined;
  }
}

/**
 * Computes all of `out`, unless this engine has no lanes. A Float32Array that is computed with in binary64 is converted
 * as it is copied, and rounded once on the way back. `values` differ by channel.
 */
export function inLanes(
  grade: Grade,
  arrays: readonly [FloatArray, ...FloatArray[]],
  out: FloatArray,
  numbers: readonly number[],
  channels?: ChannelLayout,
  values: readonly (readonly number[])[] = [],
): boolean {
  const one = laneOf(grade, out);
  if (shared?.inPlace?.(one, { arrays, out, numbers, channels, values })) return true;
  return throughLanes(grade, arrays, numbers, channels, values, (results, start) => out.set(results, start));
}

/** Computes with arrays of one length, and hands over the results block by block. */
export function throughLanes(
  grade: Grade,
  arrays: readonly [FloatArray, ...FloatArray[]],
  numbers: readonly number[],
  channels: ChannelLayout | undefined,
  values: readonly (readonly number[])[],
  take: (results: FloatArray, start: number) => void,
): boolean {
  const [first] = arrays;
  const one = laneOf(grade, first);
  const run = compiled(one)?.run;
  if (run === undefined) return false;
  const blocks = shared!.blocks[one.bytes];
  const size = BLOCK_BYTES / one.bytes;
  for (let start = 0; start < first.length; start += size) {
    const length = Math.min(size, first.length - start);
    for (let place = 0; place < arrays.length; place++)
      blocks[place]!.set(part(arrays[place]!, start, length));
    for (let place = 0; place < values.length; place++)
      fillWithChannels(blocks[arrays.length + place]!, values[place]!, channels!, start, length);
    run(one.bytes * length, ...numbers);
    take(part(blocks[0]!, 0, length), start);
  }
  return true;
}

const laneOf = (grade: Grade, array: FloatArray): Lanes => (isFloat32(array) ? grade.f32 : grade.f64);

export const part = (array: FloatArray, start: number, length: number): FloatArray =>
  length === array.length ? array : array.subarray(start, start + length);
