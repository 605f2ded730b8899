// Generated from tools/generator/src/emit/shared/noise.ts by @subgrad/generator. Do not edit.
/**
 * The noise of stochastic functions: element e of the stream of a seed is the same on every target, and can be computed
 * again at any time. Word e of the stream is word e mod 4 of the Philox block ⌊e / 4⌋.
 * @module
 */
import { type NoiseOptions, noisePlace } from "./noise-options.ts";
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

/** The noise for `length` elements, where there is training. */
export function noiseFor(caller: string, options: NoiseOptions, length: number): Noise | undefined {
  const place = noisePlace(caller, options, length);
  if (place === undefined) return undefined;
  const { seed, offset } = place;
  return { key0: seed >>> 0, key1: upperHalf(seed), offset, block: -1, words: new Uint32Array(4) };
}

/** u in [0, 1), a multiple of 2⁻²⁴; without noise 1/2. */
export function uniformAt(noise: Noise | undefined, index: number): number {
  return noise === undefined ? 0.5 : (wordAt(noise, index) >>> 8) * 2 ** -24;
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

/** Of an integer below 2⁵³, whose lower half is what bitwise operators take of it. */
const upperHalf = (integer: number): number => Math.floor(integer / 2 ** 32);
