import { expect, test } from "vitest";
import { fromHalves, toHalves } from "./half.ts";

const every = Uint16Array.from({ length: 2 ** 16 }, (_, i) => i);

test("every f16 survives the way there and back, but for what kind of NaN it was", () => {
  const values = fromHalves(every);
  const expected = every.map((half, i) => (Number.isNaN(values[i]) ? 0x7e00 : half));
  expect(toHalves(values)).toEqual(expected);
});

test("what lies between two f16 becomes the nearer one, and the even one in the middle", () => {
  const values = fromHalves(every.subarray(0, 0x7c00));
  const halves = every.subarray(0, 0x7bff);
  const wrong = halves.filter((half) => {
    const [low, high] = [values[half]!, values[half + 1]!];
    const [middle, step] = [(low + high) / 2, (high - low) / 8];
    const found = toHalves(Float32Array.of(middle - step, middle, middle + step, -middle));
    const even = half + (half % 2);
    return `${found}` !== `${[half, even, half + 1, even + 0x8000]}`;
  });
  expect([...wrong]).toEqual([]);
});

test.each([
  [65504, 0x7bff],
  [65519.996, 0x7bff],
  [65520, 0x7c00],
  [-Infinity, 0xfc00],
  [2 ** -25, 0],
  [-(2 ** -25), 0x8000],
  [2 ** -25 * 1.0001, 1],
  [2 ** -149, 0],
])("%d", (value, half) => {
  expect([...toHalves(Float32Array.of(value))]).toEqual([half]);
});
