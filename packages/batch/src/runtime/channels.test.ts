import { describe, expect, test } from "vitest";
import { type MaybeChannels, channelLayout, channelParameter, gradientOf } from "./channels.ts";
import type { FloatArray } from "./float-array.ts";

const X = new Float32Array(12);
const ALPHA = { name: "alpha", default: 1, min: 0 };
const WHOLE = channelLayout("f", X, {});
const THREE = channelLayout("f", X, { channels: 3 });

describe("channelLayout", () => {
  test("one run without channels, also of nothing", () => {
    expect(WHOLE).toEqual({ count: 1, run: 12, isWhole: true });
    expect(channelLayout("f", new Float64Array(0), {}).run).toBe(0);
  });

  test("channels are last, or further apart", () => {
    expect(THREE).toEqual({ count: 3, run: 1, isWhole: false });
    expect(channelLayout("f", X, { channels: 2, channelStride: 3 })).toMatchObject({ count: 2, run: 3 });
    expect(channelLayout("f", X, { channels: 1, channelStride: 12 }).isWhole).toBe(false);
    expect(channelLayout("f", new Float32Array(0), { channels: 5 }).count).toBe(5);
  });

  test.each([
    [{ channels: 0 }, RangeError, "f: channels is 0, expected a positive integer"],
    [{ channels: 1.5 }, RangeError, "f: channels is 1.5, expected a positive integer"],
    [{ channels: "3" }, TypeError, `f: channels is "3", expected a positive integer`],
    [{ channels: null }, TypeError, "f: channels is null, expected a positive integer"],
    [{ channels: 3, channelStride: -1 }, RangeError, "f: channelStride is -1, expected a positive integer"],
    [{ channelStride: 2 }, TypeError, "f: channels is undefined, expected a positive integer"],
    [{ channels: 5 }, RangeError, "f: x.length is 12, expected a multiple of 5, the channels"],
    [
      { channels: 3, channelStride: 8 },
      RangeError,
      "f: x.length is 12, expected a multiple of 24, channels · channelStride",
    ],
  ])("refuses %o", (options, kind, message) => {
    const call = () => channelLayout("f", X, options as never);
    expect(call).toThrow(kind);
    expect(call).toThrow(new kind(message));
  });
});

describe("channelParameter", () => {
  test("a number, or the default, is that of every channel", () => {
    expect(channelParameter("f", ALPHA, X, THREE, 0.1)).toEqual(Array(3).fill(Math.fround(0.1)));
    expect(channelParameter("f", ALPHA, X, THREE, undefined)).toEqual([1, 1, 1]);
    expect(channelParameter("f", ALPHA, X, WHOLE, 0.5)).toEqual([0.5]);
  });

  test("an array is copied, so that out may lie over it", () => {
    const values = Float32Array.of(1, 0.1, 0);
    const copy = channelParameter("f", ALPHA, X, THREE, values);
    values.fill(7);
    expect(copy).toEqual([1, Math.fround(0.1), 0]);
  });

  const remedy = "expected a number, or with channels an array of one value per channel";
  test.each([
    [WHOLE, Float32Array.of(1), TypeError, `f: alpha is a Float32Array, ${remedy}`],
    [WHOLE, "1", TypeError, `f: alpha is "1", ${remedy}`],
    [THREE, [1, 2, 3], TypeError, "f: alpha is an Array, expected a Float32Array"],
    [THREE, new Float64Array(3), TypeError, "f: alpha is a Float64Array, expected a Float32Array"],
    [THREE, null, TypeError, "f: alpha is null, expected a Float32Array"],
    [THREE, new Float32Array(4), RangeError, "f: alpha.length is 4, expected 3"],
    [THREE, -1, RangeError, "f: alpha is -1, expected a number ≥ 0"],
    [THREE, Float32Array.of(1, 2, -1), RangeError, "f: alpha[2] is -1, expected a number ≥ 0"],
    [THREE, Float32Array.of(1, NaN, -1), RangeError, "f: alpha[1] is NaN, expected a number ≥ 0"],
  ])("with %o refuses %o", (layout, value, kind, message) => {
    const call = () => channelParameter("f", ALPHA, X, layout, value as never);
    expect(call).toThrow(kind);
    expect(call).toThrow(new kind(message));
  });
});

test("gradients are an array like x where there are channels, and else a number", () => {
  expect(gradientOf(X, WHOLE, [0.1])).toBe(0.1);
  expect(gradientOf(X, THREE, [0.1, 2, 3])).toEqual(Float32Array.of(0.1, 2, 3));
  const layout = channelLayout("f", X, { channels: 1 });
  expect(gradientOf(new Float64Array(4), layout, [0.1])).toEqual(Float64Array.of(0.1));
});

test("arrays are for channels, for learnable parameters, and of the kind of x", () => {
  interface Options {
    readonly alpha?: number | undefined;
    readonly depth?: number | undefined;
  }
  const f = <A extends FloatArray>(x: A, _: MaybeChannels<Options, "alpha", A> = {}): A => x;
  const shared: Float32Array = new Float32Array(3);
  f(X, { alpha: 1 } satisfies Options);
  f(X, { alpha: shared, channels: 3, depth: 1 });
  f(shared, { alpha: Float32Array.of(1), channels: 1, channelStride: 3 });
  // @ts-expect-error: without channels
  f(X, { alpha: shared });
  // @ts-expect-error: depth is not learnable
  f(X, { depth: shared, channels: 3 });
  // @ts-expect-error: another kind of array
  f(X, { alpha: new Float64Array(3), channels: 3 });
  // @ts-expect-error: no such option
  expect(f(X, { channel: 3 })).toBe(X);
});
