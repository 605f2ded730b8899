import { describe, expect, test } from "vitest";
import { createNormal, createUniform } from "./random.ts";

const draw = (next: () => number): number[] => Array.from({ length: 100_000 }, next);
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe("random numbers", () => {
  test("are the same for a seed, and others for another", () => {
    expect(draw(createUniform(1))).toEqual(draw(createUniform(1)));
    expect(draw(createUniform(1))).not.toEqual(draw(createUniform(2)));
  });

  test("uniform ones fill [0, 1)", () => {
    const values = draw(createUniform(3));
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(mean(values)).toBeCloseTo(0.5, 2);
  });

  test("normal ones have mean 0 and the deviation that is asked for", () => {
    const values = draw(createNormal(4, 2));
    expect(mean(values)).toBeCloseTo(0, 1);
    expect(Math.sqrt(mean(values.map((value) => value * value)))).toBeCloseTo(2, 1);
  });
});
