import { describe, expect, test } from "vitest";
import { FUNCTIONS } from "./functions.ts";
import { JUDGED, judgedSample, timedSamples } from "./inputs.ts";

const [ofElements, ofRows] = [FUNCTIONS[0]!, FUNCTIONS.find((measured) => measured.ofRows)!];

describe("timed samples", () => {
  test.each([16, 1000, 100_000, 200_000])("of %i elements are many different numbers", (length) => {
    const samples = timedSamples(ofElements, length);
    const all = samples.flatMap(({ x }) => [...x]);
    expect(samples.every(({ x, dy }) => x.length === length && dy.length === length)).toBe(true);
    expect(all.length).toBeGreaterThanOrEqual(2 ** 17);
    expect(new Set(all).size).toBeGreaterThan(0.9 * all.length);
  });

  test("save what backward takes", () => {
    const [elements] = timedSamples(ofElements, 16);
    expect(elements!.saved).toBe(elements!.x);
    const [rows] = timedSamples(ofRows, 2000);
    expect(rows!.saved.slice(1000).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
  });
});

describe("judged samples", () => {
  test("are as long as contenders expect, finite, and for elements different and in order", () => {
    const { x } = judgedSample(ofElements);
    expect(x.length).toBe(JUDGED);
    expect(x.every((value, i) => Number.isFinite(value) && (i === 0 || x[i - 1]! < value))).toBe(true);
    expect(judgedSample(ofRows).x.length).toBe(JUDGED);
  });

  test("reach subnormal numbers and tails, on both sides", () => {
    const { x } = judgedSample(ofElements);
    expect(x[0]).toBeLessThan(-100);
    expect(x.at(-1)).toBeGreaterThan(100);
    expect(x.some((value) => value > 0 && value < 2 ** -126)).toBe(true);
    expect(x.some((value) => value < 0 && value > -(2 ** -126))).toBe(true);
  });
});
