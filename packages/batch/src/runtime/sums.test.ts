import { afterEach, describe, expect, test } from "vitest";
import * as batch from "../gen/index.ts";
import * as exact from "../gen/exact/index.ts";

afterEach(() => batch.configure({ backend: "wasm-simd" }));

const values = (length: number): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length }, (_, index) => 9 * Math.sin(12.9898 * (index + 1)));

const lengths = [0, 1, 3, 4, 11, 12, 13, 4095, 4096, 4097, 10_000];

/** What a sum of terms of about this size may be off by. */
const near = (length: number): number => 1e-6 * 10 * (length + 1);

describe("a sum of slopes computed in lanes", () => {
  test.each(lengths)("is near that of the exact grade, of %i elements", (length) => {
    const [dy, x] = [values(length).reverse(), values(length)];
    const [fast, best] = [batch, exact].map((grade) => grade.swishParameterGradients(dy, x).beta);
    expect(Math.abs(fast! - best!)).toBeLessThan(near(length));
  });

  test("is that of another grade", () => {
    const [dy, x] = [values(1000).reverse(), values(1000)];
    expect(batch.swishParameterGradients(dy, x)).not.toEqual(exact.swishParameterGradients(dy, x));
  });

  test("keeps its digits where terms cancel", () => {
    const x = new Float32Array(8192).fill(-1);
    const dy = x.map((_, index) => (index % 2 === 0 ? 1e20 : -1e20));
    dy.set([1, 0], 4096);
    const alone = batch.eluParameterGradients(Float32Array.of(1), Float32Array.of(-1));
    expect(batch.eluParameterGradients(dy, x)).toEqual(alone);
  });

  test("has the range of binary64, as in JavaScript", () => {
    const [dy, x] = [Float32Array.of(1, 0.5), Float32Array.of(-3e38, 2)];
    const [fast, best] = [batch, exact].map(
      (grade) => grade.swishParameterGradients(dy, x, { beta: 0 }).beta,
    );
    expect(fast).toBe(best);
    expect(fast).toBeGreaterThan(1e75);
  });

  test.each([NaN, Infinity])("is what it is with a dy of %d", (bad) => {
    const [dy, x] = [values(5000), values(5000)];
    dy[4500] = bad;
    const [fast, best] = [batch, exact].map((grade) => grade.softplusParameterGradients(dy, x));
    expect(fast).toEqual(best);
  });
});

describe("sums over channels", () => {
  test.each([
    [1, 1],
    [3, 1],
    [3, 5],
    [7, 700],
    [2, 4097],
    [500, 1],
  ])("%i of them, %i elements apart: as if each were alone", (channels, channelStride) => {
    const x = values(channels * channelStride * 2);
    const dy = values(x.length).reverse();
    const beta = values(channels);
    const ofChannel = (array: Float32Array, channel: number): Float32Array =>
      array.filter((_, index) => Math.floor(index / channelStride) % channels === channel);
    const expected = beta.map(
      (one, channel) =>
        batch.swishParameterGradients(ofChannel(dy, channel), ofChannel(x, channel), { beta: one }).beta,
    );
    const together = batch.swishParameterGradients(dy, x, { beta, channels, channelStride });
    expect(together.beta).toEqual(expected);
  });

  test("one that leaves the range of binary32 changes no other", () => {
    const x = Float32Array.of(-3e38, 1, -3e38, 2);
    const dy = Float32Array.of(1, 0.3, 1, 0.7);
    const beta = Float32Array.of(0, 1);
    const together = batch.swishParameterGradients(dy, x, { beta, channels: 2 }).beta;
    const alone = batch.swishParameterGradients(Float32Array.of(0.3, 0.7), Float32Array.of(1, 2)).beta;
    expect([...together]).toEqual([Infinity, Math.fround(alone)]);
  });
});

test("without lanes JavaScript sums", () => {
  const [dy, x] = [values(100), values(100)];
  batch.configure({ backend: "js" });
  expect(batch.swishParameterGradients(dy, x)).toEqual(exact.swishParameterGradients(dy, x));
});
