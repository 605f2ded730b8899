/**
 * What computes: WebAssembly SIMD, in a few blocks of memory that never grow, or JavaScript where an engine has none or a
 * page forbids it.
 */
import { describe } from "../gen/internal/describe.ts";
import type { AddressedExports, Call } from "./lanes.ts";

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
  backend?: Backend | undefined;
}

/**
 * "wasm-relaxed-simd", where a·b + c may be rounded once; in engines that do not have it "wasm-simd", and where there is no
 * SIMD or WebAssembly is forbidden, "js". The first two differ in the last digits of Float32Arrays of the fast grade alone.
 */
export type Backend = "wasm-relaxed-simd" | "wasm-simd" | "js";

/** A block of memory is that of tools/generator/src/emit/lanes/module.ts. */
export const BLOCK_BYTES = 16384;
const BLOCKS = 16;

export interface Memory {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** The same blocks as numbers of each size. */
  readonly blocks: { readonly 4: readonly Float32Array[]; readonly 8: readonly Float64Array[] };
  /** Computes where arrays are inside of the memory; false where that is not done. */
  readonly inPlace?: ((one: Addressed, call: Call) => boolean) | undefined;
}

/** A function that takes addresses of numbers of so many bytes. */
export interface Addressed extends Compiled<AddressedExports> {
  readonly bytes: 4 | 8;
}

/** Undefined until it is first asked for; null where there is none. */
let shared: Memory | null | undefined;
let chosen: Backend | undefined;
let hasRelaxed: boolean | undefined;

/** What computes: the best that the engine has, unless {@link configure} has chosen. */
export const backend = (): Backend => chosen ?? best();

function best(): Backend {
  if (memory() === null) return "js";
  hasRelaxed ??= WebAssembly.validate(bytesOf(RELAXED_SIMD));
  return hasRelaxed ? "wasm-relaxed-simd" : "wasm-simd";
}

/** Chooses what computes: "js" anywhere, the others where the engine has them. */
export function configure({ backend: wanted }: { readonly backend: Backend }): void {
  if (!BACKENDS.includes(wanted))
    throw new RangeError(
      `configure: backend is ${describe(wanted)}, expected "wasm-relaxed-simd", "wasm-simd" or "js"`,
    );
  if (BACKENDS.indexOf(wanted) < BACKENDS.indexOf(best()))
    throw new RangeError(`configure: backend is ${describe(wanted)}, which this engine does not have`);
  chosen = wanted;
}

/** The best comes first. */
const BACKENDS: readonly Backend[] = ["wasm-relaxed-simd", "wasm-simd", "js"];

/** (func (result v128) i32.const 0 i8x16.splat): what only an engine with SIMD finds valid. */
const SIMD = "0061736d010000000105016000017b030201000a080106004100fd0f0b";

/** (func (result v128) i32.const 0 i8x16.splat …, thrice, f32x4.relaxed_madd). */
const RELAXED_SIMD = `0061736d010000000105016000017b030201000a13011100${"4100fd0f".repeat(3)}fd85020b`;

function memory(): Memory | null {
  if (shared === undefined) shared = newMemory();
  return shared;
}

function newMemory(bytes = 0, inPlace?: Memory["inPlace"]): Memory | null {
  try {
    if (!WebAssembly.validate(bytesOf(SIMD))) return null;
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
  const own = memory();
  const wanted = backend();
  if (own === null || wanted === "js") return undefined;
  if (one.memory !== own || one.backend !== wanted) {
    one.exports = instance(bytesOf(wanted === "wasm-simd" ? one.code : fused(one.code)), own) as
      | Exports
      | undefined;
    one.memory = own;
    one.backend = wanted;
  }
  return one.exports;
}

/** That of all modules: there where something is compiled. */
export const currentMemory = (): Memory | null | undefined => shared;

const bytesOf = (code: string): Uint8Array =>
  Uint8Array.from({ length: code.length / 2 }, (_, place) =>
    parseInt(code.slice(2 * place, 2 * place + 2), 16),
  );

/**
 * One instruction replaces each product and sum that tools/generator/src/emit/lanes/marks.ts has marked. Sums first: what
 * takes the place of a product looks like the mark of a sum before it.
 */
const fused = (code: string): string =>
  code.replaceAll("fde40101", "fd850201").replaceAll("fde60101", "01010101");

function instance(bytes: Uint8Array, { memory: imported }: Memory): object | undefined {
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
