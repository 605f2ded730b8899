/**
 * The noise of stochastic functions: element e of the stream of a seed is the same on every target, and can be computed
 * again at any time. Word e of the stream is word e mod 4 of the Philox block ⌊e / 4⌋.
 * @module
 */
import { philox4x32 } from "./philox.ts";

/** A part of the stream of a seed, and its block that was computed last. */
export interface Noise {
  readonly key0: number;
  readonly key1: number;
  /** The stream's element that belongs to element 0 of an array. */
  readonly offset: number;
  block: number;
  readonly words: Uint32Array;
}

/** The number of elements in a stream; they, and seeds, are counted by numbers that binary64 represents. */
const END = 2 ** 53;

/** Which part of which stream. */
export interface NoiseOptions {
  /** Chooses the stream: an integer from 0 to 2⁵³ − 1. */
  readonly seed?: number | undefined;
  /** The element of the stream that belongs to element 0 of the array: an integer from 0 on; default 0. */
  readonly offset?: number | undefined;
}

/** The noise for `length` elements. */
export function noiseFor(caller: string, options: NoiseOptions, length: number): Noise {
  const key = checkedInteger(caller, "seed", options.seed, END - 1);
  const first = checkedInteger(
    caller,
    "offset",
    options.offset === undefined ? 0 : options.offset,
    END - length,
  );
  return { key0: key >>> 0, key1: upperHalf(key), offset: first, block: -1, words: new Uint32Array(4) };
}

/** u in [0, 1): a multiple of 2⁻²⁴. */
export function uniformAt(noise: Noise, index: number): number {
  return (wordAt(noise, index) >>> 8) * 2 ** -24;
}

/** u in (0, 1), and an odd multiple of 2⁻²⁴. */
export function openUniformAt(noise: Noise, index: number): number {
  return ((wordAt(noise, index) >>> 9) + 0.5) * 2 ** -23;
}

/** Of the two uniforms from which Box and Muller make two normals, that in (0, 1], which gives both their distance from 0. */
export function distanceUniformAt(noise: Noise, index: number): number {
  return ((pairWordAt(noise, index, 0) >>> 8) + 1) * 2 ** -24;
}

/** The other one: the angle, in turns, whose cosine the normal has; elements with odd numbers have the sine. */
export function turnsAt(noise: Noise, index: number): number {
  const turns = (pairWordAt(noise, index, 1) >>> 8) * 2 ** -24;
  return (noise.offset + index) % 2 === 0 ? turns : turns - 0.25;
}

function wordAt(noise: Noise, index: number): number {
  const element = noise.offset + index;
  const block = Math.floor(element / 4);
  if (block !== noise.block) computeBlock(noise, block);
  return noise.words[element - 4 * block]!;
}

/** A word of the pair of elements, the first of which has an even number, that this one belongs to. */
function pairWordAt(noise: Noise, index: number, which: 0 | 1): number {
  const element = noise.offset + index;
  const block = Math.floor(element / 4);
  if (block !== noise.block) computeBlock(noise, block);
  return noise.words[(element - 4 * block >= 2 ? 2 : 0) + which]!;
}

function computeBlock(noise: Noise, block: number): void {
  const { words } = noise;
  words[0] = block;
  words[1] = upperHalf(block);
  words[2] = 0;
  words[3] = 0;
  philox4x32(words, noise.key0, noise.key1);
  noise.block = block;
}

const upperHalf = (integer: number): number => Math.floor(integer / 2 ** 32);

function checkedInteger(caller: string, name: string, value: unknown, greatest: number): number {
  const expected = `expected an integer from 0 to ${greatest}`;
  if (typeof value !== "number") {
    throw new TypeError(`${caller}: ${name} is ${describe(value)}, ${expected}`);
  }
  if (Number.isInteger(value) && value >= 0 && value <= greatest) return value;
  throw new RangeError(`${caller}: ${name} is ${value}, ${expected}`);
}

function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
