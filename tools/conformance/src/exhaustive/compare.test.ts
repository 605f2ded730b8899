import { expect, test } from "vitest";
import { compare, consecutive, together } from "./compare.ts";

const half = (x: number): number => x / 2;
const question = (start: number, actual: readonly number[], more = {}) => ({
  start,
  actual: Float32Array.from(actual),
  near: [],
  scale: 1,
  bound: 1,
  ...more,
});
const ONE = 0x3f800000;

test("numbers follow each other", () => {
  expect([...consecutive(ONE, 2)]).toEqual([1, 1 + 2 ** -23]);
  expect([...consecutive(0x80000000, 2)]).toEqual([-0, -(2 ** -149)]);
});

test("the worst result is found, and how many are the nearest or beyond the bound", () => {
  const [first, second] = [0.5, 0.5 + 2 ** -24];
  const findings = compare(half, question(ONE, [first, second + 2 ** -23]));
  expect(findings).toMatchObject({ judged: 2, nearest: 1, failed: 1, worst: { ulp: 2, x: 1 + 2 ** -23 } });
  expect(together(compare(half, question(ONE, [first])), findings)).toMatchObject({ judged: 3, nearest: 2 });
});

test("near a root an ULP is that of the scale", () => {
  const near = [{ from: 1, to: 1 }];
  const { worst } = compare(half, question(ONE, [0.5 + 2 ** -24], { near, scale: 4 }));
  expect(worst.ulp).toBe(2 ** -3);
});

test("subnormal numbers may be flushed, and others not", () => {
  expect(compare(half, question(0x00800000, [0])).failed).toBe(0);
  expect(compare((x) => x + 1e-30, question(1, [Math.fround(1e-30)])).failed).toBe(0);
  expect(compare(half, question(ONE, [0])).failed).toBe(1);
});
