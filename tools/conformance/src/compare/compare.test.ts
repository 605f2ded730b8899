import { describe, expect, test } from "vitest";
import { exactly, f32, f64, step } from "../generator.ts";
import type { Target } from "../generator.ts";
import { judge } from "./judge.ts";
import type { Expectation } from "./judge.ts";
import { isOdd } from "./oddness.ts";
import { nearRoots } from "./scale.ts";
import { count, isPassed } from "./tally.ts";
import type { Row } from "./tally.ts";

const base: Expectation = { x: 1, reference: exactly(1), bound: 2, scale: 0, atKink: false, odd: false };
const verdict = (target: Target, result: number, more: Partial<Expectation>) =>
  judge(target, target === "scalar" || target === "batch-f64" ? f64 : f32, result, { ...base, ...more });

describe("judge", () => {
  test("counts ULP against the bound", () => {
    expect(verdict("scalar", 1 + 2 ** -51, {})).toEqual({ ulp: 2, passes: true });
    expect(verdict("scalar", 1 + 3 * 2 ** -52, {})).toEqual({ ulp: 3, passes: false });
    expect(verdict("batch-f32", 1 + 2 ** -23, { bound: 0.51 }).passes).toBe(false);
  });

  test("asks for exact answers at kinks where they can be exact", () => {
    expect(verdict("scalar", 1 + 2 ** -52, { atKink: true }).passes).toBe(false);
    expect(verdict("scalar", 1, { atKink: true, reference: { nearest: 1, rest: 2 ** -30 } }).passes).toBe(
      true,
    );
    expect(verdict("scalar", 0, { atKink: true, reference: exactly(-0) }).passes).toBe(true);
    const third = { nearest: 1 / 3, rest: 1 / 3 };
    expect(verdict("scalar", step(f64, 1 / 3, 1), { atKink: true, reference: third }).passes).toBe(true);
    expect(
      verdict("batch-f32", Math.fround(1 / 3), { atKink: true, reference: third, bound: 0.51 }).passes,
    ).toBe(true);
  });

  test("asks odd functions for the sign of zero, shaders not", () => {
    const atZero = { x: -0, reference: exactly(0), odd: true };
    expect(verdict("scalar", -0, atZero).passes).toBe(true);
    expect(verdict("scalar", 0, atZero).passes).toBe(false);
    expect(verdict("batch-f32", 0, atZero).passes).toBe(false);
    expect(verdict("wgsl-f32", 0, atZero).passes).toBe(true);
    expect(verdict("scalar", 0, { ...atZero, odd: false }).passes).toBe(true);
  });

  test("lets shaders confuse the infinities between which the sign of zero decides", () => {
    const atPole = { x: 0, reference: exactly(Infinity), eitherInfinity: true };
    for (const result of [Infinity, -Infinity]) expect(verdict("wgsl-f32", result, atPole).passes).toBe(true);
    for (const result of [NaN, 3e38, 0]) expect(verdict("wgsl-f32", result, atPole).passes).toBe(false);
    expect(verdict("batch-f32", -Infinity, atPole).passes).toBe(false);
    expect(verdict("wgsl-f32", -Infinity, { ...atPole, eitherInfinity: false }).passes).toBe(false);
    const beside = { x: 2 ** -140, reference: exactly(Infinity), atZero: { ...atPole, atKink: false } };
    expect(verdict("wgsl-f32", -Infinity, beside).passes).toBe(true);
    expect(verdict("wgsl-f32", -Infinity, { ...beside, x: 2 ** -120 }).passes).toBe(false);
  });

  test("lets shaders flush results below the normal numbers, and nothing else", () => {
    const tiny = { reference: exactly(2 ** -130) };
    expect(verdict("wgsl-f32", 0, tiny).passes).toBe(true);
    expect(verdict("batch-f32", 0, tiny).passes).toBe(false);
    expect(verdict("wgsl-f32", 2 ** -128, tiny).passes).toBe(false);
    expect(verdict("wgsl-f32", 0, { reference: exactly(2 ** -126) }).passes).toBe(false);
    // It rounds to a normal number, and is none.
    expect(verdict("wgsl-f32", 0, { reference: exactly(2 ** -126 - 2 ** -150) }).passes).toBe(true);
  });

  test("lets shaders take a subnormal x for 0, kink included", () => {
    const atZero = { reference: exactly(0.5), atKink: true };
    const nearKink = { x: 2 ** -140, reference: exactly(1), atZero };
    expect(verdict("wgsl-f32", 0.5, nearKink).passes).toBe(true);
    expect(verdict("wgsl-f32", 1, nearKink).passes).toBe(true);
    expect(verdict("wgsl-f32", 0.75, nearKink).passes).toBe(false);
    expect(verdict("wgsl-f32", 0.5, { ...nearKink, x: 2 ** -126 }).passes).toBe(false);
    expect(verdict("batch-f32", 0.5, nearKink).passes).toBe(false);
    const passesThrough = {
      x: 2 ** -140,
      reference: exactly(0),
      atZero: { reference: exactly(0), atKink: true },
    };
    expect(verdict("wgsl-f32", 2 ** -140, passesThrough).passes).toBe(true);
  });

  test("accepts NaN and infinities exactly where they are due", () => {
    for (const target of ["scalar", "batch-f32", "wgsl-f32"] as const) {
      expect(verdict(target, NaN, {}).passes).toBe(false);
      expect(verdict(target, Infinity, {}).passes).toBe(false);
      expect(verdict(target, 1, { x: NaN, reference: exactly(NaN) }).passes).toBe(false);
      expect(verdict(target, NaN, { x: NaN, reference: exactly(NaN) }).passes).toBe(true);
      expect(verdict(target, -Infinity, { x: Infinity, reference: exactly(Infinity) }).passes).toBe(false);
      expect(verdict(target, Infinity, { x: Infinity, reference: exactly(Infinity) }).passes).toBe(true);
    }
  });
});

describe("near roots", () => {
  const xs = Float64Array.from({ length: 801 }, (_, index) => (index - 400) / 40);
  const marked = (f: (x: number) => number, switches: readonly number[] = []) => {
    const near = nearRoots({ xs, values: xs.map(f), switches }, () => 1 / 8);
    return [...xs].filter((_, index) => near[index]);
  };
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

  test("reach from the root of a derivative to the next extremum, not into the tail", () => {
    const at = marked((x) => sigmoid(x) * (1 + x * sigmoid(-x)));
    expect(Math.min(...at)).toBeCloseTo(-2.4, 1);
    expect(Math.max(...at)).toBeLessThan(0);
    expect(at).toContain(-1.275);
  });

  test("are not at 0, where errors stay relative", () => {
    expect(marked((x) => Math.tanh(x))).toEqual([]);
    expect(marked((x) => x * sigmoid(x))).toEqual([]);
  });

  test("are not at jumps, dead zones and tails that underflow", () => {
    expect(marked((x) => (x < 2 ? -1 : 1), [2])).toEqual([]);
    expect(marked((x) => (x < 2 ? 0 : x - 2), [2])).toEqual([]);
    expect(marked((x) => (x > 5 ? 0 : Math.exp(-x)))).toEqual([]);
  });

  test("are where a sine crosses or touches 0", () => {
    expect(marked((x) => Math.sin(x)).some((at) => Math.abs(at - Math.PI) < 0.1)).toBe(true);
    const touching = marked((x) => 1 + Math.sin(2 * x));
    expect(touching.some((at) => Math.abs(at - 2.356) < 0.05)).toBe(true);
    expect(marked((x) => 1.1 + Math.sin(2 * x))).toEqual([]);
  });
});

test("all is near roots between those that show of an oscillation", () => {
  const xs = Float64Array.from({ length: 400 }, (_, index) => 1.04 ** index);
  const values = xs.map((x) => (x < 1e6 ? 1 + 1.5 * Math.sin(x) : Math.exp(-x / 1e6)));
  const near = nearRoots({ xs, values, switches: [1e6] }, () => 1 / 8);
  const small = [...xs.keys()].filter((index) => Math.abs(values[index]!) < 1 / 8);
  const oscillating = small.filter((index) => xs[index]! > 10 && xs[index]! < 5e5);
  expect(oscillating.length).toBeGreaterThan(10);
  expect(oscillating.every((index) => near[index])).toBe(true);
  expect(near.slice(xs.findIndex((x) => x > 1e6)).some(Boolean)).toBe(false);
});

test("oddness shows in all pairs", () => {
  const xs = Float64Array.of(-2, -1, -0, 0, 1, 2, NaN);
  const references = (f: (x: number) => number) => ({ nearest: xs.map(f), rest: xs.map(() => 0) });
  expect(
    isOdd(
      xs,
      references((x) => x ** 3),
    ),
  ).toBe(true);
  expect(
    isOdd(
      xs,
      references((x) => x ** 3 + (x === 2 ? 1e-10 : 0)),
    ),
  ).toBe(false);
  expect(isOdd(xs, references(Math.abs))).toBe(false);
  expect(
    isOdd(
      xs,
      references(() => 0),
    ),
  ).toBe(false);
  expect(isOdd(Float64Array.of(1, 2), { nearest: Float64Array.of(1, 2), rest: new Float64Array(2) })).toBe(
    false,
  );
});

describe("tally", () => {
  const fresh = (): Row => ({
    activation: "a",
    target: "scalar",
    stack: undefined,
    pass: "forward",
    bound: 2,
    exception: undefined,
    scale: undefined,
    cases: 0,
    differing: 0,
    failed: 0,
    worst: undefined,
    failures: [],
    beyond: {},
    specials: {},
    problems: [],
  });
  const finding = { setting: "", detail: "", x: 1, expected: 1, actual: 2, ulp: 1 };

  test("keeps the worst and the first failures", () => {
    const row = fresh();
    [1, 9, 3, 4, 5, 6, 7, 8].forEach((ulp) => count(row, { ...finding, ulp }, ulp <= 2));
    expect(row).toMatchObject({ cases: 8, failed: 7, worst: { ulp: 9 } });
    expect(row.failures.map(({ ulp }) => ulp)).toEqual([9, 3, 4, 5, 6]);
    expect(isPassed(row)).toBe(false);
  });

  test("nothing judged is not passed, nor is a problem", () => {
    expect(isPassed(fresh())).toBe(false);
    const row = fresh();
    count(row, finding, true);
    expect(isPassed(row)).toBe(true);
    row.problems.push("no reference");
    expect(isPassed(row)).toBe(false);
  });
});
