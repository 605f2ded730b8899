/** Functions of rows as callers meet them. */
import { describe, expect, test } from "vitest";
import { logSumExp, logSumExpBackward } from "./gen/logSumExp.ts";
import { maskedSoftmax } from "./gen/maskedSoftmax.ts";
import { softmax, softmaxBackward, softmaxTemperatureBackward } from "./gen/softmax.ts";

test("take lists of numbers and Float64Arrays, and answer a new array", () => {
  const x = Float64Array.of(0, 0);
  expect(softmax([0, 0])).toEqual(Float64Array.of(0.5, 0.5));
  expect(softmax(x)).toEqual(softmax([0, 0]));
  expect(x).toEqual(Float64Array.of(0, 0));
  expect(softmaxBackward([1, 0], [0.5, 0.5])).toEqual(Float64Array.of(0.25, -0.25));
  expect(softmaxTemperatureBackward([1, 0], [Math.LN2, 0], softmax([Math.LN2, 0]))).toBeCloseTo(
    (-2 / 9) * Math.LN2,
    15,
  );
});

test("or one number for the row", () => {
  expect(logSumExp([0, 0, 0, 0])).toBe(Math.log(4));
  expect(logSumExpBackward(2, [0, 0])).toEqual(Float64Array.of(1, 1));
});

test("masks are lists of booleans or numbers, or bytes", () => {
  const expected = Float64Array.of(0.5, 0, 0.5);
  for (const mask of [[true, false, true], [1, 0, 1], Uint8Array.of(1, 0, 1)])
    expect(maskedSoftmax([5, NaN, 5], mask)).toEqual(expected);
});

describe("special rows", () => {
  test.each([
    [[Infinity, 1, Infinity], {}, [0.5, 0, 0.5]],
    [[Infinity, 1], { plusInfinity: "nan" }, [NaN, NaN]],
    [[-Infinity, -Infinity], {}, [NaN, NaN]],
    [[-Infinity, -Infinity], { allMinusInfinity: "zero" }, [0, 0]],
    [[-Infinity, -Infinity], { allMinusInfinity: "uniform" }, [0.5, 0.5]],
    [[-Infinity, 3], {}, [0, 1]],
    [[Infinity, NaN], {}, [NaN, NaN]],
    [[-Infinity, NaN], { allMinusInfinity: "zero" }, [NaN, NaN]],
  ] as const)("%o with %o", (x, options, expected) => {
    expect(softmax(x, options)).toEqual(Float64Array.from(expected));
  });
});

describe("refuse", () => {
  test.each([
    [() => softmax([]), RangeError, "softmax: x.length is 0, expected at least 1"],
    [() => softmax(["1"] as never), TypeError, `softmax: x[0] is "1", expected a number`],
    [() => softmax(1 as never), TypeError, "softmax: x is 1, expected an array of numbers or a Float64Array"],
    [() => softmaxBackward([1], [1, 0]), RangeError, "softmaxBackward: dy.length is 1, expected 2"],
    [
      () => logSumExpBackward([1] as never, [0]),
      TypeError,
      "logSumExpBackward: dy is an Array, expected a number",
    ],
    [() => maskedSoftmax([1], [1, 0]), RangeError, "maskedSoftmax: mask.length is 2, expected 1"],
    [() => softmax([1], { temperature: 0 }), RangeError, "softmax: temperature is 0, expected a number > 0"],
    [
      () => softmax([1], { temperature: NaN }),
      RangeError,
      "softmax: temperature is NaN, expected a number > 0",
    ],
    [() => softmax([1], 2 as never), TypeError, "softmax: options is 2, expected an object"],
    [
      () => softmax([1], { allMinusInfinity: "one" as never }),
      RangeError,
      `softmax: allMinusInfinity is "one", expected "nan" or "zero" or "uniform"`,
    ],
  ])("%s", (call, kind, message) => {
    expect(call).toThrow(new kind(message));
  });
});
