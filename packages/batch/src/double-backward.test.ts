import { describe, expect, test } from "vitest";
import {
  configure,
  eluDerivative,
  eluDoubleBackward,
  eluSecondDerivative,
  preluDoubleBackward,
} from "./gen/index.ts";

const xs = [-3, -0.5, 0, 1.25, -7];
const dys = [1, -2, 3, 0.5, 8];
const ddxs = [0.25, 4, -1, 2, -0.5];

const arrays = (Kind: Float32ArrayConstructor | Float64ArrayConstructor) =>
  [ddxs, dys, xs].map((values) => Kind.from(values)) as [Float32Array, Float32Array, Float32Array];

describe.each(["wasm-simd", "js"] as const)("eluDoubleBackward, %s", (backend) => {
  configure({ backend });

  test.each([Float32Array, Float64Array])("is two products of %o", (Kind) => {
    const [ddx, dy, x] = arrays(Kind as Float32ArrayConstructor);
    const { dy: ofDy, x: ofX } = eluDoubleBackward(ddx, dy, x, { alpha: 2, kinks: "mid" });
    const slopes = eluDerivative(x, { alpha: 2, kinks: "mid" });
    const bends = eluSecondDerivative(x, { alpha: 2, kinks: "mid" });
    // All factors are powers of two but for one, 3 · (−1), whose second derivative is 1.
    expect([...ofDy]).toEqual([...slopes].map((slope, i) => ddxs[i]! * slope));
    expect([...ofX]).toEqual([...bends].map((bend, i) => ddxs[i]! * dys[i]! * bend));
  });

  test("writes to any of its inputs", () => {
    const whole = eluDoubleBackward(...arrays(Float64Array as never), { alpha: 2 });
    for (const [forDy, forX] of [
      [0, 1],
      [1, 0],
      [0, 2],
      [2, 0],
      [1, 2],
      [2, 1],
    ] as const) {
      const inputs = arrays(Float64Array as never);
      const out = { dy: inputs[forDy], x: inputs[forX] };
      const answer = eluDoubleBackward(...inputs, { alpha: 2, out });
      expect(answer).toEqual(whole);
      expect(answer.dy).toBe(out.dy);
      expect(answer.x).toBe(out.x);
    }
  });
});

test("refuses what does not fit before anything is written", () => {
  const [ddx, dy, x] = arrays(Float32Array);
  const out = { dy: new Float32Array(xs.length) };
  expect(() => eluDoubleBackward(ddx.subarray(1), dy, x, { out })).toThrow(
    new RangeError("eluDoubleBackward: ddx.length is 4, expected 5"),
  );
  expect(() => eluDoubleBackward(ddx, dy, x, { alpha: -1, out })).toThrow(RangeError);
  expect([...out.dy]).toEqual([0, 0, 0, 0, 0]);
});

test("takes one value per channel", () => {
  const x = Float32Array.of(-1, -1, 1, 1);
  const ones = new Float32Array(4).fill(1);
  const negativeSlope = Float32Array.of(0.25, 0.5);
  expect(preluDoubleBackward(ones, ones, x, { negativeSlope, channels: 2 })).toEqual({
    dy: Float32Array.of(0.25, 0.5, 1, 1),
    x: new Float32Array(4),
  });
});
