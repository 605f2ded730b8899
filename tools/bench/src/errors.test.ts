import { describe, expect, test } from "vitest";
import { NAIVE } from "./contenders/naive.ts";
import { OURS } from "./contenders/ours.ts";
import { errorOf, judgeFor, largestError } from "./errors.ts";
import { FUNCTIONS, type Measured, type Pass } from "./functions.ts";
import { JUDGED } from "./inputs.ts";

const named = (name: string): Measured => FUNCTIONS.find((measured) => measured.name === name)!;

async function ulpOf(id: string, name: string, pass: Pass): Promise<number> {
  const contender = [...OURS, NAIVE].find((one) => one.id === id)!;
  const measured = named(name);
  const task = await contender.bind({ measured, pass, length: JUDGED });
  return (await errorOf(task!, judgeFor(measured, pass))).ulp;
}

describe("the largest error", () => {
  test("is found with its input", () => {
    const x = Float32Array.of(1, 2, 3);
    const judge = {
      sample: { x, dy: x, saved: x },
      truth: Float64Array.of(1, 2, 3),
      scales: new Float64Array(3),
    };
    expect(largestError(Float32Array.of(1, 2 + 2 ** -21, 3), judge)).toEqual({ ulp: 2, x: 2 });
    expect(largestError(Float32Array.of(NaN, 2, 3), judge)).toEqual({ ulp: Infinity, x: 1 });
  });

  test("is measured against a scale only near a root", () => {
    const { sample, truth, scales } = judgeFor(named("silu"), "backward");
    const scaleAt = (wanted: number): number => scales[sample.x.findIndex((x) => x > wanted)]!;
    expect([scaleAt(-1.2785), scaleAt(-20), scaleAt(1)]).toEqual([1 / 8, 0, 0]);
    expect(truth.length).toBe(JUDGED);
  });

  test.each(FUNCTIONS.map(({ name }) => name))(
    "of the exact grade of %s is what it promises",
    async (name) => {
      expect(await ulpOf("exact", name, "forward")).toBeLessThanOrEqual(name === "softmax" ? 5 : 0.51);
      expect(await ulpOf("exact", name, "backward")).toBeLessThanOrEqual(name === "softmax" ? 5 : 0.51);
    },
  );

  // Its widest promises, those for compositions; a function far beyond has lost its digits somewhere.
  test.each(FUNCTIONS.map(({ name }) => name))(
    "of the fast grade of %s is what it promises",
    async (name) => {
      expect(await ulpOf("fast", name, "forward")).toBeLessThanOrEqual(8);
      expect(await ulpOf("fast", name, "backward")).toBeLessThanOrEqual(12);
    },
  );

  test.each(["relu", "leakyRelu", "sigmoid", "tanh", "silu"])(
    "of the loop for %s is a rounding",
    async (name) => expect(await ulpOf("naive", name, "forward")).toBeLessThan(0.51),
  );

  test("of the loop for softplus is all of the result: it answers 0 in the tail", async () => {
    const ulp = await ulpOf("naive", "softplus", "forward");
    expect(ulp).toBeGreaterThan(2 ** 23);
    expect(ulp).toBeLessThanOrEqual(2 ** 24);
  });
});
