/** Functions of rows in vectors: they answer what JavaScript does, within what both promise, wherever a row lies. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import * as exact from "./gen/exact/index.ts";
import * as batch from "./gen/index.ts";

type OfRows = (x: Float32Array, options?: object) => Float32Array;
type Grades = readonly [name: string, fast: OfRows, best: OfRows];

/** Those of which every result is promised to be near on its own. */
const forward: readonly Grades[] = [
  ["softmax", batch.softmax, exact.softmax],
  ["softmin", batch.softmin, exact.softmin],
  ["softmax1", batch.softmax1, exact.softmax1],
  ["logSoftmax", batch.logSoftmax, exact.logSoftmax],
  ["taylorSoftmax", batch.taylorSoftmax, exact.taylorSoftmax],
];
/** Those of one number for each row. */
const ofRows: readonly Grades[] = [
  ["logSumExp", batch.logSumExp, exact.logSumExp],
  ["logSumExp0", batch.logSumExp0, exact.logSumExp0],
  ["logMeanExp", batch.logMeanExp, exact.logMeanExp],
  ["maxout", batch.maxout, exact.maxout],
];

/** Both promises, and a rounding of each. */
const ULPS = 4;

beforeAll(() => {
  batch.configure({ backend: "wasm-simd" });
});

/** Binary32, or the bits that are not the same. */
function expectNear(actual: Float32Array, expected: Float32Array, least = 0): void {
  expect(actual.length).toBe(expected.length);
  for (const [index, value] of expected.entries()) {
    if (Object.is(actual[index], value)) continue;
    const distance = Math.abs(actual[index]! - value) / ulpOf(Math.max(Math.abs(value), least));
    expect(distance, `element ${index} is ${actual[index]}, JavaScript answers ${value}`).toBeLessThan(ULPS);
  }
}

const ulpOf = (value: number): number => 2 ** (Math.max(Math.floor(Math.log2(value)), -126) - 23);

const numbers = fc.oneof(
  { weight: 8, arbitrary: fc.float({ min: -20, max: 20, noNaN: true }) },
  { weight: 2, arbitrary: fc.float({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.constantFrom(0, -0, 1, -Infinity) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity) },
);

const rows = fc
  .record({ rowLength: fc.integer({ min: 1, max: 30 }), gap: fc.integer({ min: 0, max: 3 }) })
  .chain(({ rowLength, gap }) => {
    const rowStride = rowLength + gap;
    const row = fc.oneof(
      { weight: 9, arbitrary: fc.array(numbers, { minLength: rowStride, maxLength: rowStride }) },
      { weight: 1, arbitrary: fc.constant(Array<number>(rowStride).fill(-Infinity)) },
    );
    const list = fc.array(row, { maxLength: 6 });
    return list.map((some) => ({ x: Float32Array.from(some.flat()), options: { rowLength, rowStride } }));
  });

describe("any rows", () => {
  test.each(forward)("of %s", (_, fast, best) => {
    const check = ({ x, options }: { x: Float32Array; options: object }): void => {
      expectNear(fast(x, options), best(x, options));
      const place = x.slice();
      expect(fast(place, { ...options, out: place })).toBe(place);
      // Gaps are left alone.
      for (const [index, value] of fast(x, { ...options, out: x.slice() }).entries())
        expect(place[index]).toBe(value);
    };
    fc.assert(fc.property(rows, check), { numRuns: 200 });
  });

  test.each(ofRows)("of %s", (_, fast, best) => {
    const check = ({ x, options }: { x: Float32Array; options: object }): void => {
      const largest = exact.maxout(x, options);
      const [actual, expected] = [fast(x, options), best(x, options)];
      for (const [row, value] of largest.entries())
        expectNear(actual.subarray(row, row + 1), expected.subarray(row, row + 1), finite(value));
    };
    fc.assert(fc.property(rows, check), { numRuns: 200 });
  });
});

const finite = (value: number): number => (Number.isFinite(value) ? Math.abs(value) : 0);

const values = (length: number, seed = 1): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length }, (_, index) => 9 * Math.sin(12.9898 * (index + seed)));

const lengths = [1, 3, 4, 5, 11, 12, 13, 1000, 2048, 4095, 4096, 4097, 8127, 8128, 8129, 10000];

describe.each(lengths)("rows of %i elements", (rowLength) => {
  const x = values(2 * rowLength);

  test.each(forward)("of %s, all of them and one by one", (_, fast, best) => {
    const both = fast(x, { rowLength });
    expectNear(both, best(x, { rowLength }));
    expect(both.subarray(rowLength)).toEqual(fast(x.subarray(rowLength)));
    const place = x.slice();
    expect(fast(place, { rowLength, out: place })).toEqual(both);
  });

  test("of gradients", () => {
    const [y, dy] = [batch.softmax(x, { rowLength }), values(2 * rowLength, 5)];
    const expected = batch.softmaxBackward(dy, y, { rowLength });
    const best = exact.softmaxBackward(dy, y, { rowLength });
    for (const [index, value] of best.entries())
      expect(Math.abs(expected[index]! - value)).toBeLessThanOrEqual(ULPS * ulpOf(20 * y[index]!));
    expect(batch.softmaxBackward(dy.slice(rowLength), y.slice(rowLength))).toEqual(
      expected.subarray(rowLength),
    );
    expect(batch.softmaxBackward(dy, y.slice(), { rowLength, out: dy })).toEqual(expected);
  });

  test("of one number each, and back", () => {
    const sums = batch.logSumExp(x, { rowLength });
    expectNear(sums, exact.logSumExp(x, { rowLength }), 9);
    expect(batch.logSumExp(x.subarray(rowLength))).toEqual(sums.subarray(1));
    const [dy, options] = [Float32Array.of(2, -3), { rowLength }];
    expectNear(batch.logSumExpBackward(dy, x, options), exact.logSumExpBackward(dy, x, options));
  });

  test("that hold what has no value by the formula", () => {
    const special = x.slice();
    special.fill(-Infinity, 0, rowLength);
    special[2 * rowLength - 1] = Infinity;
    for (const [, fast, best] of forward)
      expect(fast(special, { rowLength })).toEqual(best(special, { rowLength }));
    special[2 * rowLength - 1] = NaN;
    for (const [, fast] of forward)
      expect([...fast(special, { rowLength })].slice(rowLength).every(Number.isNaN)).toBe(true);
  });
});

test("a mask counts for rows of any length", () => {
  for (const rowLength of [7, 100, 9000]) {
    const [x, mask] = [values(2 * rowLength), Uint8Array.from({ length: 2 * rowLength }, (_, i) => i % 3)];
    expectNear(batch.maskedSoftmax(x, mask, { rowLength }), exact.maskedSoftmax(x, mask, { rowLength }));
  }
});

test("among very many short rows, each is as if it were alone", () => {
  const x = values(30_000);
  const all = batch.softmax(x, { rowLength: 3 });
  for (const row of [0, 681, 682, 683, 9999])
    expect(all.slice(3 * row, 3 * row + 3)).toEqual(batch.softmax(x.slice(3 * row, 3 * row + 3)));
});

test("vectors do compute", () => {
  expect(batch.softmax(values(100))).not.toEqual(exact.softmax(values(100)));
});
