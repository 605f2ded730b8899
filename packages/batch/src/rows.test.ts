/** Functions of rows as callers meet them: layouts, masks, places to write to, and everything that is refused. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logSumExp, logSumExpBackward } from "./gen/logSumExp.ts";
import { maskedSoftmax } from "./gen/maskedSoftmax.ts";
import { maxout, maxoutBackward } from "./gen/maxout.ts";
import { softmax, softmaxBackward, softmaxParameterGradients } from "./gen/softmax.ts";
import { sparsemax } from "./gen/sparsemax.ts";

const X = Float64Array.of(1, 2, 3, 0.5, -1, 4);

describe("rows", () => {
  test("are independent of each other, and of the numbers between them", () => {
    const apart = softmax(Float64Array.of(1, 2, 3, NaN, 0.5, -1, 4, Infinity), {
      rowLength: 3,
      rowStride: 4,
    });
    const [first, second] = [softmax(X.slice(0, 3)), softmax(X.slice(3))];
    expect(softmax(X, { rowLength: 3 })).toEqual(Float64Array.of(...first, ...second));
    expect(apart).toEqual(Float64Array.of(...first, 0, ...second, 0));
  });

  test("what lies between them is left alone in a given array", () => {
    const out = new Float64Array(6).fill(7);
    expect(softmax(X, { rowLength: 1, rowStride: 2, out })).toBe(out);
    expect(out).toEqual(Float64Array.of(1, 7, 1, 7, 1, 7));
  });

  test("one number for each", () => {
    expect(maxout(X, { rowLength: 3 })).toEqual(Float64Array.of(3, 4));
    expect(maxout(Float32Array.from(X), { rowLength: 2, rowStride: 3 })).toEqual(Float32Array.of(2, 0.5));
    const dx = maxoutBackward(Float64Array.of(10, 20), X, { rowLength: 3 });
    expect(dx).toEqual(Float64Array.of(0, 0, 10, 0, 0, 20));
  });

  test("none at all", () => {
    expect(softmax(new Float32Array(0), { rowLength: 3 })).toEqual(new Float32Array(0));
    expect(softmaxParameterGradients(...threeTimes(new Float64Array(0)), { rowLength: 3 })).toEqual({
      temperature: 0,
    });
  });

  test("gradients of parameters are summed over them", () => {
    const y = softmax(X, { rowLength: 3, temperature: 2 });
    const dy = Float64Array.of(1, 0, 0, 0, 1, 0);
    const of = (row: number): number => {
      const [d, x, one] = [dy, X, y].map((array) => array.slice(3 * row, 3 * row + 3));
      return softmaxParameterGradients(d!, x!, one!, { temperature: 2 }).temperature;
    };
    const { temperature } = softmaxParameterGradients(dy, X, y, { rowLength: 3, temperature: 2 });
    expect(temperature).toBe(of(0) + of(1));
    expect(temperature).not.toBe(0);
  });
});

const threeTimes = <T>(one: T): [T, T, T] => [one, one, one];

describe("where results go", () => {
  test("into an input itself", () => {
    const expected = softmax(X, { rowLength: 3 });
    const x = Float64Array.from(X);
    expect(softmax(x, { rowLength: 3, out: x })).toBe(x);
    expect(x).toEqual(expected);
    const dy = Float64Array.from(X);
    const gradient = softmaxBackward(dy, expected, { rowLength: 3 });
    expect(softmaxBackward(dy, expected, { rowLength: 3, out: dy })).toEqual(gradient);
    const y = Float64Array.from(expected);
    expect(softmaxBackward(X, y, { rowLength: 3, out: y })).toEqual(gradient);
  });

  const buffer = new ArrayBuffer(64);
  const partly = "overlaps a part of an input, expected that input itself or separate memory";
  test.each([
    [{ out: new Float64Array(5) }, RangeError, "softmax: out.length is 5, expected 6"],
    [{ out: new Float32Array(6) }, TypeError, "softmax: out is a Float32Array, expected a Float64Array"],
    [{ out: new Float64Array(buffer, 8, 6) }, RangeError, `softmax: out ${partly}`],
    [{ rowLength: 4 }, RangeError, "softmax: x.length is 6, expected a multiple of 4, the rowLength"],
    [{ rowLength: 0 }, RangeError, "softmax: rowLength is 0, expected a positive integer"],
    [
      { rowLength: 3, rowStride: 2 },
      RangeError,
      "softmax: rowStride is 2, expected at least 3, the rowLength",
    ],
    [{ temperature: 0 }, RangeError, "softmax: temperature is 0, expected a number > 0"],
    [{ temperature: "1" }, TypeError, `softmax: temperature is "1", expected a number > 0`],
    [{ plusInfinity: "one" }, RangeError, `softmax: plusInfinity is "one", expected "oneHot" or "nan"`],
    [null, TypeError, "softmax: options is null, expected an object"],
  ])("with %o nothing is written", (options, kind, message) => {
    const x = new Float64Array(buffer, 0, 6);
    x.set(X);
    expect(() => softmax(x, options as never)).toThrow(new kind(message));
    expect(x).toEqual(X);
  });

  test("one number for each row, beside the input", () => {
    const out = Float64Array.of(7, 7);
    expect(logSumExp(X, { rowLength: 3, out })).toBe(out);
    const message = "logSumExp: out.length is 6, expected 2";
    expect(() => logSumExp(X, { rowLength: 3, out: new Float64Array(6) })).toThrow(new RangeError(message));
    const overlapping = new Float64Array(X.buffer, 0, 2);
    expect(() => logSumExp(X, { rowLength: 3, out: overlapping })).toThrow(`logSumExp: out ${partly}`);
  });
});

describe("other arrays", () => {
  test("gradients are as long as results", () => {
    const short = () => softmaxBackward(new Float64Array(3), X);
    expect(short).toThrow(new RangeError("softmaxBackward: dy.length is 3, expected 6"));
    const long = () => logSumExpBackward(new Float64Array(6), X, { rowLength: 3 });
    expect(long).toThrow(new RangeError("logSumExpBackward: dy.length is 6, expected 2"));
    const other = () => softmaxBackward(new Float32Array(6) as never, X);
    expect(other).toThrow(new TypeError("softmaxBackward: dy is a Float32Array, expected a Float64Array"));
    const name = () => softmaxBackward(X, [1] as never);
    expect(name).toThrow(/^softmaxBackward: y is an Array, expected a Float32Array or Float64Array/);
    expect(() => softmax(new Float64Array(0))).toThrow(
      /^softmax: x.length is 0, expected at least one element/,
    );
  });

  test("what a mask leaves out counts as little as what is not there", () => {
    const x = Float64Array.of(1, NaN, 2, Infinity, 3);
    const y = maskedSoftmax(x, Uint8Array.of(1, 0, 255, 0, 1));
    const [a, b, c] = softmax(Float64Array.of(1, 2, 3)) as unknown as [number, number, number];
    expect(y).toEqual(Float64Array.of(a, 0, b, 0, c));
    expect(maskedSoftmax(x, new Uint8Array(5))).toEqual(new Float64Array(5));
    const wrong = () => maskedSoftmax(x, [1, 0, 1, 0, 1] as never);
    expect(wrong).toThrow(new TypeError("maskedSoftmax: mask is an Array, expected a Uint8Array"));
    const short = () => maskedSoftmax(x, new Uint8Array(4));
    expect(short).toThrow(new RangeError("maskedSoftmax: mask.length is 4, expected 5"));
  });
});

describe("sums", () => {
  test("of a million elements keep their digits", () => {
    const n = 1e6;
    const y = softmax(new Float64Array(n));
    expect(y.every((one) => one === 1 / n)).toBe(true);
    expect(softmax(new Float32Array(n)).every((one) => one === Math.fround(1 / n))).toBe(true);
  });

  test("of sparse probabilities are 1, and those are the nearest", () => {
    const rows = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rows, (row) => {
        const y = sparsemax(Float64Array.from(row));
        const thresholds = row.flatMap((x, i) => (y[i]! > 0 ? [x - y[i]!] : []));
        expect(y.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
        for (const tau of thresholds) expect(tau).toBeCloseTo(thresholds[0]!, 12);
        row.forEach((x, i) => expect(y[i]! > 0 || x <= thresholds[0]! + 1e-12).toBe(true));
      }),
    );
  });
});
