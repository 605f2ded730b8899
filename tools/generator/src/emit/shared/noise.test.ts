import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Noise, distanceUniformAt, noiseFor, openUniformAt, turnsAt, uniformAt } from "./noise.ts";
import { philox4x32 } from "./philox.ts";

/** The noise of training. */
const training = (seed: number, offset: number, length: number): Noise =>
  noiseFor("f", { training: true, seed, offset }, length)!;

const MAX = Number.MAX_SAFE_INTEGER;
const integer = fc.maxSafeNat();

/** The word of an element by the definition: 64 bits of counter, and the seed for the key. */
function word(seed: number, element: number): number {
  const [key, counter] = [BigInt(seed), BigInt(element) >> 2n];
  const words = Uint32Array.of(Number(counter & 0xffffffffn), Number(counter >> 32n), 0, 0);
  philox4x32(words, Number(key & 0xffffffffn), Number(key >> 32n));
  return words[Number(BigInt(element) & 3n)]!;
}

const all = (noise: Noise, index: number): number[] =>
  [uniformAt, openUniformAt, distanceUniformAt, turnsAt].map((at) => at(noise, index));

describe("an element", () => {
  test("has the numbers that its words make", () => {
    fc.assert(
      fc.property(integer, integer, (seed, element) => {
        const noise = training(seed, element, 1);
        const own = word(seed, element);
        const isOdd = element % 2 === 1;
        const [first, second] = isOdd ? [element - 1, element] : [element, element + 1];
        const turns = (word(seed, second) >>> 8) / 2 ** 24;
        expect(all(noise, 0)).toEqual([
          Math.floor(own / 256) / 2 ** 24,
          (2 * Math.floor(own / 512) + 1) / 2 ** 24,
          (Math.floor(word(seed, first) / 256) + 1) / 2 ** 24,
          isOdd ? turns - 1 / 4 : turns,
        ]);
      }),
    );
  });

  test("has the same ones at every offset and in every order", () => {
    const indices = fc.array(fc.nat({ max: 40 }), { minLength: 1 });
    fc.assert(
      fc.property(integer, fc.nat({ max: 1000 }), indices, (seed, offset, order) => {
        const [noise, whole] = [training(seed, offset, 41), training(seed, 0, 1041)];
        for (const index of order) expect(all(noise, index)).toEqual(all(whole, offset + index));
      }),
    );
  });

  test("in published words: counter 0 with key 0", () => {
    const noise = training(0, 0, 4);
    const words = [0x6627e8, 0xe169c5, 0xbc57ac, 0x9b00db];
    expect([0, 1, 2, 3].map((index) => uniformAt(noise, index) * 2 ** 24)).toEqual(words);
  });
});

describe("without training", () => {
  test("there is no noise, and nothing that could be wrong with it", () => {
    expect(noiseFor("f", {}, 4)).toBeUndefined();
    expect(noiseFor("f", { training: false, seed: -1 }, 4)).toBeUndefined();
  });

  test("a uniform has its expected value", () => {
    expect(uniformAt(undefined, 7)).toBe(0.5);
  });
});

describe("bad input", () => {
  test.each([
    [{ training: 1 }, "f: training is 1, expected true or false"],
    [{}, "f: seed is undefined, expected an integer from 0 to 9007199254740991"],
    [{ seed: "1" }, 'f: seed is "1", expected an integer from 0 to 9007199254740991'],
    [{ seed: [1] }, "f: seed is an Array, expected an integer from 0 to 9007199254740991"],
    [{ seed: 1, offset: null }, "f: offset is null, expected an integer from 0 to 9007199254740988"],
  ])("%j is a TypeError", (options, message) => {
    expect(() => noiseFor("f", { training: true, ...(options as {}) }, 4)).toThrow(new TypeError(message));
  });

  test.each([
    [{ seed: 0.5 }, "f: seed is 0.5, expected an integer from 0 to 9007199254740991"],
    [{ seed: -1 }, "f: seed is -1, expected an integer from 0 to 9007199254740991"],
    [{ seed: NaN }, "f: seed is NaN, expected an integer from 0 to 9007199254740991"],
    [{ seed: 2 ** 53 }, "f: seed is 9007199254740992, expected an integer from 0 to 9007199254740991"],
    [{ seed: 1, offset: 1.5 }, "f: offset is 1.5, expected an integer from 0 to 9007199254740988"],
    [
      { seed: 1, offset: MAX },
      "f: offset is 9007199254740991, expected an integer from 0 to 9007199254740988",
    ],
  ])("%j is a RangeError", (options, message) => {
    expect(() => noiseFor("f", { training: true, ...options }, 4)).toThrow(new RangeError(message));
  });

  test("the last element of the stream is reached", () => {
    const noise = training(MAX, MAX - 3, 4);
    expect(uniformAt(noise, 3)).toBe(Math.floor(word(MAX, MAX) / 256) / 2 ** 24);
  });
});
