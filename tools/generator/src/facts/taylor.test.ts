import { expect, test } from "vitest";
import { loadFiles, smoothText } from "../../test/specs.ts";
import { createIntervals64, point64 } from "../arithmetic/interval64.ts";
import { createExpand } from "./taylor.ts";

const intervals = createIntervals64(() => NaN);

/** The middles of the coefficients of a formula at x. */
async function coefficients(forward: string, x: number, order: number): Promise<number[]> {
  const text = smoothText({
    forward: `({ x }) => ${forward}`,
    derivative: "({ x }) => 1",
    surrogate: "true",
  });
  const { intrinsics, activations } = await loadFiles({ "activations/ramp.ts": text });
  const series = createExpand(intervals, intrinsics)(activations[0]!.definition, point64(x), order);
  return series.map(({ lower, upper }) => (lower + upper) / 2);
}

test("coefficients are derivatives divided by factorials", async () => {
  expect(await coefficients("exp(2 * x)", 0, 4)).toEqual(
    [1, 2, 2, 4 / 3, 2 / 3].map((one) => expect.closeTo(one, 12)),
  );
  const expected = [3, 0, -1.5, 0, 0.75].map((one) => expect.closeTo(one, 12));
  expect(await coefficients("6 / (2 + x * x)", 0, 4)).toEqual(expected);
});

test("those of a polynomial end", async () => {
  expect(await coefficients("x * x + 3", 2, 4)).toEqual([7, 4, 1]);
});

test("functions of functions follow the chain rule", async () => {
  const step = 2 ** -8;
  const [value, slope, curvature] = await coefficients("exp(-x * x)", 0.5, 2);
  const f = (x: number): number => Math.exp(-x * x);
  expect(value).toBeCloseTo(f(0.5), 12);
  expect(slope).toBeCloseTo((f(0.5 + step) - f(0.5 - step)) / (2 * step), 4);
  expect(curvature).toBeCloseTo((f(0.5 + step) - 2 * f(0.5) + f(0.5 - step)) / step ** 2 / 2, 4);
});
