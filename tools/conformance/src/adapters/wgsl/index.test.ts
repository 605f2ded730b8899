import { kernel, link } from "@subgrad/wgsl";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hinge } from "./fixtures.ts";
import { createWgslAdapter, type WgslEvaluation } from "./index.ts";

const adapter = createWgslAdapter({ library: async () => ({ kernel, link, hinge }) });
beforeAll(() => adapter.start(), 60_000);
afterAll(() => adapter.stop());

async function evaluate(evaluation: Partial<WgslEvaluation>): Promise<number[]> {
  const output = await adapter.evaluate({
    activation: "hinge",
    pass: "forward",
    parameters: { bend: 0.5, slope: 0.25 },
    xs: [-1.5, 0.5, 2, NaN],
    ...evaluation,
  });
  return [...output];
}

describe("the adapter", () => {
  test("says what it is", () => {
    expect([adapter.id, adapter.format]).toEqual(["wgsl-f32", "f32"]);
  });

  test.each([
    ["forward", [0, 0.5, 2, NaN]],
    ["derivative", [0.25, 0.25, 1, NaN]],
    [{ parameter: "bend" }, [0.75, 0.75, 0, NaN]],
  ] as const)("evaluates %j", async (pass, expected) => {
    expect(await evaluate({ pass })).toEqual(expected);
  });

  test("takes parameters without another kernel, and defaults for those not given", async () => {
    expect(await evaluate({ pass: "derivative", parameters: { slope: 3, bend: 2 } })).toEqual([3, 3, 3, NaN]);
    expect(await evaluate({ pass: "derivative", parameters: {} })).toEqual([0.25, 0.25, 1, NaN]);
  });

  test.each([
    ["right", 1],
    [{ bend: "mid" }, 0.625],
    ["minNorm", 0.25],
    [0.7, Math.fround(0.7)],
  ] as const)("follows %j at the kink", async (kinks, slope) => {
    expect(await evaluate({ pass: "derivative", kinks })).toEqual([0.25, slope, 1, NaN]);
  });

  test.each([
    ["left", 0.25, 0.75],
    ["right", 0.25, 0],
    ["mid", 0.25, 0.375],
    [0.5, 0.25, 0.5],
    [0.25, 0.25, 0.75],
    [1, 0.25, 0],
    ["minNorm", -1, 1],
    ["minNorm", 2, 0],
    // No weights: outside the two slopes, or between equal ones.
    [1.5, 0.25, 0.75],
    [0.1, 0.25, 0.75],
    [1, 1, 0],
  ] as const)("weighs a parameter gradient: %j for slope %d", async (kinks, slope, expected) => {
    const pass = { parameter: "bend" };
    const parameters = { bend: 0.5, slope };
    expect(await evaluate({ pass, kinks, parameters, xs: [0.5] })).toEqual([expected]);
  });

  test("evaluates nothing at no points, and much at many", async () => {
    expect(await evaluate({ xs: [] })).toEqual([]);
    const xs = Float64Array.from({ length: 1_000_000 }, (_, i) => i + 1);
    const ys = await evaluate({ xs });
    expect(ys).toHaveLength(xs.length);
    expect(ys.findIndex((y, i) => y !== xs[i])).toBe(-1);
  });

  test("multiplies by dy, and sums", async () => {
    const evaluation = { activation: "hinge", parameters: { bend: 0.5, slope: 0.25 }, xs: [-1.5, 0.5, 2] };
    const dy = Float64Array.of(2, 3, 5);
    expect([...(await adapter.backward({ ...evaluation, pass: "derivative" }, dy))]).toEqual([0.5, 0.75, 5]);
    const pass = { parameter: "bend" };
    expect(await adapter.parameterSum({ ...evaluation, pass }, dy)).toMatchObject({ value: 3.75 });
    expect(await adapter.parameterSum({ ...evaluation, pass, kinks: "right" }, dy)).toMatchObject({
      value: 1.5,
    });
    expect(await adapter.parameterSum({ ...evaluation, pass, xs: [] }, new Float64Array(0))).toEqual({
      value: 0,
      error: 0,
    });
  });

  test("passes on what the library refuses", async () => {
    await expect(evaluate({ kinks: { foo: "mid" } })).rejects.toThrow("kernel: kinks.foo is not a kink");
    await expect(evaluate({ parameters: { slope: NaN } })).rejects.toThrow("hinge: slope is NaN");
    await expect(evaluate({ activation: "nothing" })).rejects.toThrow("no export nothing");
  });
});

describe("the life of an adapter", () => {
  test("begins with start", async () => {
    const idle = createWgslAdapter();
    await expect(
      idle.evaluate({ activation: "hinge", pass: "forward", parameters: {}, xs: [1] }),
    ).rejects.toThrow("wgsl-f32: evaluate was called before start");
    await expect(idle.stop()).resolves.toBeUndefined();
  });

  test("fails with the reason why", async () => {
    const broken = createWgslAdapter({ library: () => Promise.reject(new Error("not built")) });
    await expect(broken.start()).rejects.toThrow("not built");
    await expect(broken.stop()).resolves.toBeUndefined();
  });
});
