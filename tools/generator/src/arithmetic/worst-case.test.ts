import { expect, test } from "vitest";
import { f32 } from "./formats.ts";
import { nextUp, ulpOf } from "./ulp.ts";
import { createWorstCase } from "./worst-case.ts";

const devices = Array.from({ length: 200 }, (_, seed) => createWorstCase(seed));

test("an inexact sum takes both neighbours and nothing else; an exact one is exact", () => {
  const nearest = Math.fround(1 + 2 ** -24 + 2 ** -30);
  const sums = new Set(devices.map((device) => device.add(1, 2 ** -24 + 2 ** -30)));
  expect(sums).toEqual(new Set([1, nextUp(f32, 1)]));
  expect(sums.has(nearest)).toBe(true);
  expect(new Set(devices.map((device) => device.add(1, 2)))).toEqual(new Set([3]));
});

test("a division is off by more than one ULP on some devices and by more than 2.5 on none", () => {
  const errors = devices.map((device) => Math.abs(device.divide(1, 3) - 1 / 3) / ulpOf(f32, 1 / 3));
  expect(Math.max(...errors)).toBeGreaterThan(1.5);
  expect(Math.max(...errors)).toBeLessThanOrEqual(3);
});

test("a subnormal result is kept or flushed", () => {
  const tiny = 2 ** -130;
  expect(new Set(devices.map((device) => device.multiply(tiny, 1)))).toEqual(new Set([0, tiny]));
});

test("fma is fused on some devices and not on others", () => {
  const a = nextUp(f32, 1);
  const square = a * a;
  const residues = new Set(devices.map((device) => device.functions["fma"]!(a, a, -Math.fround(square))));
  expect(residues.size).toBeGreaterThan(2);
  expect(
    [...residues].some((residue) => Math.abs(residue - (square - Math.fround(square))) < nextUp(f32, 0)),
  ).toBe(true);
});

test("the same seed is the same device", () => {
  const results = [createWorstCase(7), createWorstCase(7)].map((device) =>
    Array.from({ length: 50 }, (_, index) => device.divide(index + 1, 7)),
  );
  expect(results[0]).toEqual(results[1]);
});
