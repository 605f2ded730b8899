import fc from "fast-check";
import { expect, test } from "vitest";
import { philox4x32 } from "./philox.ts";

const uint32 = fc.nat({ max: 0xffffffff });

function wordsOf(counter: readonly number[], key: readonly number[]): number[] {
  const words = Uint32Array.from(counter);
  philox4x32(words, key[0]!, key[1]!);
  return [...words];
}

/** The definition, with integers of any length. */
function definition(counter: readonly number[], key: readonly number[]): number[] {
  let [c0, c1, c2, c3] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
  let [k0, k1] = key.map(BigInt) as [bigint, bigint];
  for (let round = 0; round < 10; round++) {
    const first = 0xd2511f53n * c0;
    const second = 0xcd9e8d57n * c2;
    const low = 0xffffffffn;
    [c0, c1, c2, c3] = [(second >> 32n) ^ c1 ^ k0, second & low, (first >> 32n) ^ c3 ^ k1, first & low];
    [k0, k1] = [(k0 + 0x9e3779b9n) & low, (k1 + 0xbb67ae85n) & low];
  }
  return [c0, c1, c2, c3].map(Number);
}

const ones = 0xffffffff;

// The file kat_vectors of Random123, the lines "philox4x32 10".
test.each([
  [
    [0, 0, 0, 0],
    [0, 0],
    [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
  ],
  [
    [ones, ones, ones, ones],
    [ones, ones],
    [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
  ],
])("gives the published words of counter %j and key %j", (counter, key, words) => {
  expect(wordsOf(counter, key)).toEqual(words);
});

test("products of 64 bits are exact", () => {
  const counters = fc.tuple(uint32, uint32, uint32, uint32);
  fc.assert(
    fc.property(counters, fc.tuple(uint32, uint32), (counter, key) => {
      expect(wordsOf(counter, key)).toEqual(definition(counter, key));
    }),
    { numRuns: 1000 },
  );
});
