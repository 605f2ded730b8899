import { describe, expect, test } from "vitest";
import * as exact from "./gen/exact/index.ts";
import {
  configure,
  elu,
  eluBackward,
  eluBackwardFromOutput,
  eluDerivativeFromOutput,
  leakyReluBackwardFromOutput,
  leakyReluDerivativeFromOutput,
  preluBackwardFromOutput,
  sigmoid,
  sigmoidBackwardFromOutput,
} from "./gen/index.ts";

const xs = [-3, -0.5, 0, 1.25, -7];
const dys = [1, -2, 3, 0.5, 8];

describe.each(["wasm-simd", "js"] as const)("from the output, %s", (backend) => {
  configure({ backend });

  test.each([Float32Array, Float64Array])("is what it is from the input, for %o", (Kind) => {
    const [dy, x] = [dys, xs].map((values) => Kind.from(values)) as [Float32Array, Float32Array];
    const expected = eluBackward(dy, x, { alpha: 2 });
    const actual = eluBackwardFromOutput(dy, elu(x, { alpha: 2 }), { alpha: 2 });
    // What is lost in y is lost in y + alpha, which is small where y is near -alpha.
    actual.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThan(2e-6));
    expect(actual[2]).toBe(3 * 2);
  });

  test("writes to the results themselves", () => {
    const dy = Float64Array.from(dys);
    const y = sigmoid(Float64Array.from(xs));
    const whole = sigmoidBackwardFromOutput(dy, y);
    expect(sigmoidBackwardFromOutput(dy, y, { out: y })).toBe(y);
    expect([...y]).toEqual([...whole]);
  });

  test("takes a value per channel", () => {
    const options = { negativeSlope: Float64Array.of(0.5, 4), channels: 2 };
    const [dy, y] = [Float64Array.of(1, 1, 2, 2), Float64Array.of(-1, -1, 1, -3)];
    expect([...preluBackwardFromOutput(dy, y, options)]).toEqual([0.5, 4, 2, 8]);
  });
});

test("rounds once in the exact grade", () => {
  const y = Float32Array.of(-115293976);
  expect(exact.sigmoidDerivativeFromOutput(y)[0]).toBe(Math.fround(y[0]! * (1 - y[0]!)));
});

describe("refuses", () => {
  const y = Float64Array.of(1);

  test("parameters for which results do not tell the slope", () => {
    const options = { negativeSlope: -1 };
    expect(() => leakyReluDerivativeFromOutput(y, options)).toThrow(
      new RangeError("leakyReluDerivativeFromOutput: negativeSlope is -1, expected a number ≥ 0"),
    );
    expect(() => leakyReluBackwardFromOutput(y, y, options)).toThrow(
      new RangeError("leakyReluBackwardFromOutput: negativeSlope is -1, expected a number ≥ 0"),
    );
  });

  test("what is no array, by its name", () => {
    expect(() => eluDerivativeFromOutput(3 as never)).toThrow(/^eluDerivativeFromOutput: y is 3/);
    expect(() => eluBackwardFromOutput(Float64Array.of(1, 2), y)).toThrow(
      /^eluBackwardFromOutput: dy.length is 2, expected 1/,
    );
  });
});
