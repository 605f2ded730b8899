/** Functions of rows in vectors: they answer what JavaScript does, within what both promise, wherever a row lies. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as exact from "./gen/exact/index.ts";
import * as batch from "./gen/index.ts";

type FloatArray = Float32Array | Float64Array;
type OfRows = <A extends FloatArray>(x: A, options?: { rowLength?: number; out?: A }) => A;
type Named = readonly [name: string, call: OfRows];

/** Those of which every result is promised to be near on its own. */
const forward: readonly Named[] = [
  ["softmax", batch.softmax],
  ["softmin", batch.softmin],
  ["softmax1", batch.softmax1],
  ["logSoftmax", batch.logSoftmax],
  ["taylorSoftmax", batch.taylorSoftmax],
  ["hardmax", batch.hardmax],
];
/** Those of one number for each row. */
const ofRows: readonly Named[] = [
  ["logSumExp", batch.logSumExp],
  ["logSumExp0", batch.logSumExp0],
  ["logMeanExp", batch.logMeanExp],
  ["maxout", batch.maxout],
];

beforeEach(() => batch.configure({ backend: "wasm-simd" }));
afterEach(() => batch.configure({ backend: "wasm-simd" }));

function inJavaScript<T>(call: () => T): T {
  batch.configure({ backend: "js" });
  const result = call();
  batch.configure({ backend: "wasm-simd" });
  return result;
}

/** Both promises: in f32 that of the fast grade and a rounding, in f64 twice the same. */
const ulps = (array: FloatArray): number => (array instanceof Float32Array ? 3.5 : 6);

function expectNear(
  actual: FloatArray,
  expected: FloatArray,
  least: (index: number) => number = () => 0,
): void {
  expect(actual.length).toBe(expected.length);
  for (const [index, value] of expected.entries()) {
    if (Object.is(actual[index], value)) continue;
    const unit = ulpOf(Math.max(Math.abs(value), least(index)), actual);
    const distance = Math.abs(actual[index]! - value) / unit;
    expect(distance, `${index}: ${actual[index]}, JavaScript answers ${value}`).toBeLessThan(ulps(actual));
  }
}

function ulpOf(value: number, array: FloatArray): number {
  const [least, bits] = array instanceof Float32Array ? [-126, 23] : [-1022, 52];
  return 2 ** (Math.max(Math.floor(Math.log2(value)), least) - bits);
}

const numbers = fc.oneof(
  { weight: 8, arbitrary: fc.float({ min: -20, max: 20, noNaN: true }) },
  { weight: 2, arbitrary: fc.float({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.constantFrom(0, -0, 1, -Infinity) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity) },
);

const rows = fc
  .record({
    rowLength: fc.integer({ min: 1, max: 30 }),
    gap: fc.integer({ min: 0, max: 3 }),
    elements: fc.constantFrom(Float32Array, Float64Array),
  })
  .chain(({ rowLength, gap, elements }) => {
    const rowStride = rowLength + gap;
    const row = fc.oneof(
      { weight: 9, arbitrary: fc.array(numbers, { minLength: rowStride, maxLength: rowStride }) },
      { weight: 1, arbitrary: fc.constant(Array<number>(rowStride).fill(-Infinity)) },
    );
    const list = fc.array(row, { maxLength: 6 });
    return list.map((some) => ({
      x: elements.from(some.flat()) as FloatArray,
      options: { rowLength, rowStride },
    }));
  });

describe("any rows", () => {
  test.each(forward)("of %s", (_, call) => {
    const check = fc.property(rows, ({ x, options }) => {
      const result = call(x, options);
      expectNear(
        result,
        inJavaScript(() => call(x, options)),
      );
      const place = x.slice();
      expect(call(place, { ...options, out: place })).toBe(place);
      // What lies between rows is left alone.
      expect(place).toEqual(
        x.map((value, index) => (index % options.rowStride < options.rowLength ? result[index]! : value)),
      );
    });
    fc.assert(check, { numRuns: 200 });
  });

  test.each(ofRows)("of %s", (_, call) => {
    const check = fc.property(rows, ({ x, options }) => {
      const largest = inJavaScript(() => batch.maxout(x, options));
      const expected = inJavaScript(() => call(x, options));
      expectNear(call(x, options), expected, (row) => finite(largest[row]!));
    });
    fc.assert(check, { numRuns: 200 });
  });
});

const finite = (value: number): number => (Number.isFinite(value) ? Math.abs(value) : 0);

const values = (length: number, seed = 1): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length }, (_, index) => 9 * Math.sin(12.9898 * (index + seed)));

/** As toEqual, which takes long with what is long: what is the same is left out. */
function expectEqual(actual: unknown, expected: unknown): void {
  const [left, right] = isSame(actual, expected) ? [] : [actual, expected];
  expect(left).toEqual(right);
}

function isSame(one: unknown, other: unknown): boolean {
  if (!isList(one) || !isList(other)) return Object.is(one, other);
  if (one.constructor !== other.constructor || one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (!isSame(one[index], other[index])) return false;
  return true;
}

const isList = (value: unknown): value is ArrayLike<unknown> & object =>
  Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array;

const lengths = [1, 3, 4, 5, 11, 12, 13, 1000, 2048, 4063, 4064, 4065, 4095, 4096, 4097, 8128, 8129, 10000];
const types = [
  ["Float32Array", Float32Array],
  ["Float64Array", Float64Array],
] as const;
const both = lengths.flatMap((length) => types.map(([name, elements]) => [length, name, elements] as const));

describe.each(both)("rows of %i elements of a %s", (rowLength, _, elements) => {
  const x: FloatArray = elements.from(values(2 * rowLength));
  const dy: FloatArray = elements.from(values(2 * rowLength, 5));
  const options = { rowLength };

  test.each(forward)("of %s, all of them and one by one", (_name, call) => {
    const all = call(x, options);
    expectNear(
      all,
      inJavaScript(() => call(x, options)),
    );
    expectEqual(call(x.slice(rowLength)), all.slice(rowLength));
    const place = x.slice();
    expectEqual(call(place, { ...options, out: place }), all);
  });

  test("of gradients", () => {
    const y = batch.softmax(x, options);
    const gradient = batch.softmaxBackward(dy, y, options);
    const expected = inJavaScript(() => batch.softmaxBackward(dy, y, options));
    expectNear(gradient, expected, (index) => 10 * y[index]!);
    const last = batch.softmaxBackward(dy.slice(rowLength), y.slice(rowLength));
    expectEqual(last, gradient.slice(rowLength));
    const place = dy.slice();
    expectEqual(batch.softmaxBackward(place, y, { ...options, out: place }), gradient);
  });

  test("of one number each, and back", () => {
    const sums = batch.logSumExp(x, options);
    expectNear(
      sums,
      inJavaScript(() => batch.logSumExp(x, options)),
      () => 9,
    );
    expectEqual(batch.logSumExp(x.slice(rowLength)), sums.slice(1));
    const ofEach: FloatArray = elements.of(2, -3);
    const expected = inJavaScript(() => batch.logSumExpBackward(ofEach, x, options));
    expectNear(batch.logSumExpBackward(ofEach, x, options), expected);
  });

  test("that hold what has no value by the formula", () => {
    const special = x.slice();
    special.fill(-Infinity, 0, rowLength);
    special[2 * rowLength - 1] = Infinity;
    for (const [, call] of forward)
      expectEqual(
        call(special, options),
        inJavaScript(() => call(special, options)),
      );
    special[2 * rowLength - 1] = NaN;
    for (const [, call] of forward)
      expect(call(special, options).slice(rowLength).every(Number.isNaN)).toBe(true);
  });
});

describe("gradients of parameters", () => {
  test.each(both)(
    "of rows of %i elements of a %s have the bits of JavaScript",
    (rowLength, _name, elements) => {
      const x: FloatArray = elements.from(values(3 * rowLength));
      const dy: FloatArray = elements.from(values(3 * rowLength, 5));
      const mask = Uint8Array.from({ length: 3 * rowLength }, (_, index) => index % 3);
      const options = { rowLength, temperature: 0.75 };
      const [y, masked] = [batch.softmax(x, options), batch.maskedSoftmax(x, mask, options)];
      const call = (): readonly object[] => [
        batch.softmaxParameterGradients(dy, x, y, options),
        batch.logSoftmaxParameterGradients(dy, x, options),
        batch.maskedSoftmaxParameterGradients(dy, x, mask, masked, options),
      ];
      expectEqual(call(), inJavaScript(call));
    },
  );

  test("sum rows that lanes leave in their place", () => {
    const x = Float64Array.of(1, 2, Infinity, 0, 3, 4, -Infinity, -Infinity, 5, 7);
    const dy = Float64Array.of(1, 0, 1, 0, 1e300, -1e300, 1, 0, -1, 0);
    const options = { rowLength: 2, allMinusInfinity: "zero" } as const;
    const y = batch.softmax(x, options);
    const call = (): object => batch.softmaxParameterGradients(dy, x, y, options);
    expect(call()).toEqual(inJavaScript(call));
    expect(call()).not.toEqual({ temperature: 0 });
    dy[5] = NaN;
    expect(call()).toEqual({ temperature: NaN });
  });
});

describe.each([
  ["sparsemax", batch.sparsemax],
  ["entmax15", batch.entmax15],
] as readonly Named[])("roots: %s", (_, call) => {
  test.each(both)("of rows of %i elements of a %s", (rowLength, _name, elements) => {
    const x: FloatArray = elements.from(values(2 * rowLength));
    const result = call(x, { rowLength });
    const expected = inJavaScript(() => call(x, { rowLength }));
    expectNear(result, expected, () => 1);
    expectEqual(call(x.slice(rowLength)), result.slice(rowLength));
  });

  test("of any row sum to 1", () => {
    const row = fc.array(fc.float({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 40 });
    const check = fc.property(row, (elements) => {
      const result = call(Float32Array.from(elements));
      expect(result.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 5);
    });
    fc.assert(check, { numRuns: 200 });
  });
});

describe.each(both)("noise in rows of %i elements of a %s", (rowLength, _, elements) => {
  const x: FloatArray = elements.from(values(3 * (rowLength + 2)));
  const dy: FloatArray = elements.from(values(x.length, 5));
  const rowsApart = { rowLength, rowStride: rowLength + 2, temperature: 0.75 };
  const training = { training: true, seed: 7, offset: 3 };

  test.each([rowsApart, { ...rowsApart, ...training }, { ...rowsApart, ...training, hard: "yes" } as const])(
    "has the bits of JavaScript: %o",
    (options) => {
      const call = (): readonly unknown[] => [
        batch.gumbelSoftmax(x, options),
        batch.gumbelSoftmaxBackward(dy, x, options),
        batch.gumbelSoftmaxParameterGradients(dy, x, options),
      ];
      expectEqual(call(), inJavaScript(call));
    },
  );

  test("belongs to the place in the whole array", () => {
    const all = batch.gumbelSoftmax(x, { ...rowsApart, ...training });
    const start = 2 * rowsApart.rowStride;
    const offset = training.offset + start;
    const last = batch.gumbelSoftmax(x.slice(start), { ...rowsApart, ...training, offset });
    expectEqual(last, all.slice(start));
  });
});

test.each(["first", "split"] as const)("ties go to the %s", (ties) => {
  for (const rowLength of [5, 13, 5000]) {
    const x = values(3 * rowLength).map((value) => Math.round(value / 4));
    const [dy, options] = [Float32Array.of(2, -3, 5), { rowLength, ties }];
    const call = (): readonly Float32Array[] => [
      batch.hardmax(x, options),
      batch.maxoutBackward(dy, x, options),
    ];
    expectEqual(call(), inJavaScript(call));
  }
});

test("a mask counts for rows of any length", () => {
  for (const rowLength of [7, 100, 9000]) {
    const mask = Uint8Array.from({ length: 2 * rowLength }, (_, index) => index % 3);
    const call = (): Float32Array => batch.maskedSoftmax(values(2 * rowLength), mask, { rowLength });
    expectNear(call(), inJavaScript(call));
  }
});

const tempered: readonly Named[] = [0.7, 1.7, 3.3, 20].map((some) => {
  const temperature = Math.fround(some);
  return [`softmax at temperature ${some}`, (x, options) => batch.softmax(x, { ...options, temperature })];
});

// An error of the largest weight is one of all shares where there are few.
test.each([...forward, ...tempered])(
  "among very many rows of %s, none is off by more than 3 ULP",
  (_, call) => {
    const random = createRandom();
    for (const rowLength of [2, 3, 9, 64]) {
      const x = new Float32Array(rowLength * Math.ceil(100000 / rowLength));
      for (let start = 0; start < x.length; start += rowLength) {
        const [shift, width] = [8 * random() - 4, 10 * random()];
        for (let i = start; i < start + rowLength; i++) x[i] = shift + width * random();
      }
      const truth = call(Float64Array.from(x), { rowLength });
      const worst = call(x, { rowLength }).reduce((most, y, i) => {
        const expected = truth[i]!;
        return Math.max(most, y === expected ? 0 : Math.abs(y - expected) / ulpOf(Math.abs(expected), x));
      }, 0);
      expect(worst).toBeLessThanOrEqual(3);
    }
  },
);

/** A linear congruential generator: numbers from 0 to below 1. */
function createRandom(): () => number {
  let state = 1;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

test("among very many short rows, each is as if it were alone", () => {
  const x = values(30_000);
  const all = batch.softmax(x, { rowLength: 3 });
  for (const row of [0, 681, 682, 683, 9999])
    expect(all.slice(3 * row, 3 * row + 3)).toEqual(batch.softmax(x.slice(3 * row, 3 * row + 3)));
});

describe("the exact grade answers what JavaScript does, to the bit", () => {
  const expectSame = (calls: readonly (() => Float32Array)[]): void =>
    calls.forEach((call) => expectEqual(call(), inJavaScript(call)));

  const passes = (
    x: Float32Array,
    dy: Float32Array,
    options: { rowLength: number },
  ): (() => Float32Array)[] => {
    const { rowLength } = options;
    const mask = Uint8Array.from(x, (_, index) => index % 3);
    const y = inJavaScript(() => exact.softmax(x, options));
    const ofEach = dy.slice(0, x.length / rowLength);
    return [
      () => exact.softmax(x, { ...options, temperature: 0.3 }),
      () => exact.softmin(x, options),
      () => exact.softmax1(x, options),
      () => exact.logSoftmax(x, { ...options, temperature: 7 }),
      () => exact.taylorSoftmax(x, options),
      () => exact.maskedSoftmax(x, mask, options),
      () => exact.logSumExp(x, options),
      () => exact.logSumExp0(x, options),
      () => exact.logMeanExp(x, options),
      () => exact.softmaxBackward(dy, y, options),
      () => exact.softminBackward(dy, y, { ...options, temperature: 0.3 }),
      () => exact.softmax1Backward(dy, y, options),
      () => exact.logSoftmaxBackward(dy, exact.logSoftmax(x, options), options),
      () => exact.taylorSoftmaxBackward(dy, x, y, options),
      () => exact.maskedSoftmaxBackward(dy, y, options),
      () => exact.logSumExpBackward(ofEach, x, options),
      () => exact.logSumExp0Backward(ofEach, x, options),
      () => exact.logMeanExpBackward(ofEach, x, options),
      () => exact.entmax15Backward(dy, y, options),
      () => exact.sparsemaxBackward(dy, y, options),
    ];
  };

  test.each(lengths)("in rows of %i elements", (rowLength) => {
    expectSame(passes(values(2 * rowLength), values(2 * rowLength, 5), { rowLength }));
  });

  test("of any numbers", () => {
    const float32 = fc.array(numbers, { minLength: 12, maxLength: 12 });
    const property = fc.property(float32, float32, fc.constantFrom(1, 2, 3, 4, 6, 12), (x, dy, rowLength) =>
      expectSame(passes(Float32Array.from(x), Float32Array.from(dy), { rowLength })),
    );
    fc.assert(property, { numRuns: 100 });
  });

  test("which is not what binary32 answers", () => {
    const x = values(1000);
    expect(exact.softmax(x)).not.toEqual(batch.softmax(x));
  });
});
