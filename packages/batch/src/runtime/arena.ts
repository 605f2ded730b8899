/**
 * Arrays inside of the memory that lanes compute in: where all arrays of a call are, nothing is copied. The memory is made
 * once and never grows, so that no array is ever detached.
 */
import { describe } from "../gen/internal/describe.ts";
import { type Addressed, BLOCK_BYTES, type Memory, compiled, extendMemory } from "./backend.ts";
import type { FloatArray } from "./float-array.ts";
import { type Call, part } from "./lanes.ts";

/** Bytes in a row. */
interface Piece {
  readonly start: number;
  readonly bytes: number;
}

interface Arena {
  readonly memory: Memory;
  readonly buffer: ArrayBuffer;
  readonly bytes: number;
  /** What is free, by address; no two pieces touch. */
  free: readonly Piece[];
  /** From here on memory was never used: it holds zeros, and takes no room but addresses. */
  fresh: number;
}

const DEFAULT_BYTES = 64 * 2 ** 20;
/** A whole number of turns of every kernel, which works on one to four vectors of 16 bytes at a time. */
const TURN_BYTES = 192;
/** Whole turns, and whole lines of the cache: results may be written up to the end of a piece. */
const PIECE_BYTES = TURN_BYTES;
/** Kernels read up to here behind an array. */
const SLACK = 64;

/** Undefined until something is reserved; null where there are no lanes, so that arrays are ordinary ones. */
let arena: Arena | null | undefined;
/** The arrays that are not freed. */
const allocated = new Map<Float32Array, Piece | undefined>();

/**
 * Sets how many bytes {@link allocate} has; without it there are 64 MiB. They cost addresses alone until they are used.
 */
export function reserve(bytes: number): void {
  if (!(typeof bytes === "number" && Number.isInteger(bytes) && bytes > 0)) {
    const kind = typeof bytes === "number" ? RangeError : TypeError;
    throw new kind(`reserve: bytes is ${describe(bytes)}, expected a positive integer`);
  }
  if (allocated.size > 0)
    throw new RangeError(`reserve: ${allocated.size} arrays are allocated, expected none`);
  arena = newArena("reserve", bytes);
}

/**
 * An array of `length` zeros inside of the memory that lanes compute in. A function whose inputs and `out` are such arrays,
 * or parts of them, copies nothing. It has to be given back by {@link free}.
 */
export function allocate(length: number): Float32Array<ArrayBuffer> {
  if (!(typeof length === "number" && Number.isInteger(length) && length >= 0)) {
    const kind = typeof length === "number" ? RangeError : TypeError;
    throw new kind(`allocate: length is ${describe(length)}, expected an integer ≥ 0`);
  }
  arena ??= arena === null ? null : newArena("allocate", DEFAULT_BYTES);
  const piece = arena === null ? undefined : take(arena, length);
  const array =
    arena === null || piece === undefined
      ? new Float32Array(length)
      : new Float32Array(arena.buffer, piece.start, length);
  allocated.set(array, piece);
  return array;
}

/** Gives an array of {@link allocate} back, which must not be used afterwards: its memory will be another's. */
export function free(array: Float32Array): void {
  const piece = allocated.get(array);
  if (!allocated.delete(array)) {
    throw new RangeError(
      `free: array is ${describe(array)} that is not allocated, or not any more, expected one of allocate`,
    );
  }
  if (piece !== undefined && arena) arena.free = joined([...arena.free, piece]);
}

function newArena(caller: string, bytes: number): Arena | null {
  const extended = extendMemory(bytes + SLACK, computeInPlace);
  if (extended === undefined)
    throw new RangeError(`${caller}: this engine does not give a memory of ${bytes} bytes`);
  if (extended === null) return null;
  const { memory, start } = extended;
  return { memory, buffer: memory.memory.buffer, bytes, free: [{ start, bytes }], fresh: start };
}

/** The first piece that is large enough. What was used before is zeroed. */
function take(own: Arena, length: number): Piece {
  const bytes = Math.max(1, Math.ceil((4 * length) / PIECE_BYTES)) * PIECE_BYTES;
  const found = own.free.find((piece) => piece.bytes >= bytes);
  if (found === undefined) throw new RangeError(noRoom(own, bytes));
  const { start } = found;
  const rest = { start: start + bytes, bytes: found.bytes - bytes };
  own.free = own.free.flatMap((piece) => (piece !== found ? [piece] : rest.bytes > 0 ? [rest] : []));
  const used = Math.min(Math.max(own.fresh - start, 0), bytes);
  new Uint8Array(own.buffer, start, used).fill(0);
  own.fresh = Math.max(own.fresh, rest.start);
  return { start, bytes };
}

function noRoom({ bytes: all, free: pieces }: Arena, bytes: number): string {
  const left = pieces.reduce((sum, piece) => sum + piece.bytes, 0);
  const largest = pieces.reduce((most, piece) => Math.max(most, piece.bytes), 0);
  const inOne = largest < left ? `, ${largest} of them in one piece` : "";
  return `allocate: ${bytes} bytes are asked for, and ${left} of ${all} are left${inOne}; reserve(bytes) sets how many there are`;
}

/** Pieces that touch become one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || last.start + last.bytes < piece.start) result.push(piece);
    else result[result.length - 1] = { start: last.start, bytes: last.bytes + piece.bytes };
  }
  return result;
}

const isInside = (array: FloatArray): boolean => arena?.buffer === array.buffer;

/** Computes in one go where everything is inside, and what is written last is nobody else's. */
function computeInPlace(one: Addressed, call: Call): boolean {
  const { arrays, out, numbers, varying, rowLength } = call;
  if (one.bytes !== out.BYTES_PER_ELEMENT || out.length === 0) return false;
  if (!isInside(out) && !arrays.some(isInside)) return false;
  if (rowLength !== undefined) return computeRowsInPlace(one, call, one.bytes * rowLength);
  const exports = compiled(one);
  if (exports === undefined) return false;
  const isWhole = out.byteLength % TURN_BYTES === 0 || allocated.has(out as Float32Array);
  if (isWhole && varying.length === 0 && isInside(out) && arrays.every(isInside)) {
    const addresses = arrays.map(({ byteOffset }) => byteOffset);
    exports.at(out.byteOffset + out.byteLength, out.byteOffset, ...addresses, ...numbers);
  } else computeInParts(one, call);
  return true;
}

/** The last turn of a row ends where that does: it computes again what was before, and has to find it there. */
function computeRowsInPlace(one: Addressed, { arrays, out, numbers }: Call, rowBytes: number): boolean {
  // What shares memory with the output is the same array.
  const isApart = arrays.every(({ byteOffset }) => byteOffset !== out.byteOffset);
  const isPossible = rowBytes >= TURN_BYTES && isApart;
  if (!isPossible || !isInside(out) || !arrays.every(isInside)) return false;
  const at = compiled(one)?.at;
  if (at === undefined) return false;
  const [x] = arrays as [FloatArray];
  const addresses = arrays.map(({ byteOffset }) => byteOffset);
  at(x.byteOffset + x.byteLength, rowBytes, out.byteOffset, ...addresses, ...numbers);
  return true;
}

/** Ordinary arrays go through blocks; so does the part of a turn that would be written behind the end of `out`. */
function computeInParts({ bytes, exports }: Addressed, call: Call): void {
  const { arrays, out, numbers, varying } = call;
  const blocks = arena!.memory.blocks[bytes];
  const turn = TURN_BYTES / bytes;
  for (let start = 0, length = 0; start < out.length; start += length) {
    length = Math.min(BLOCK_BYTES / bytes, out.length - start);
    if (length > turn) length -= length % turn;
    const read = arrays.map((array, place) => {
      if (isInside(array)) return array.byteOffset + bytes * start;
      blocks[place]!.set(part(array, start, length));
      return blocks[place]!.byteOffset;
    });
    const filled = varying.map((fill, index) => {
      const block = blocks[arrays.length + index]!;
      fill(block, start, length);
      return block.byteOffset;
    });
    const isWritten = isInside(out) && length % turn === 0;
    const address = isWritten ? out.byteOffset + bytes * start : 0;
    exports!.at(address + bytes * length, address, ...read, ...filled, ...numbers);
    if (!isWritten) out.set(part(blocks[0]!, 0, length), start);
  }
}
