/** A short run of what `run-soak.ts` does at length. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Soaked } from "../programs/soak.ts";
import { type Consumer, installPackages } from "./install.ts";
import { growthOf, soak } from "./soak.ts";

let consumer: Consumer;
let soaked: Soaked;
beforeAll(async () => {
  consumer = await installPackages();
  soaked = await soak(consumer.folder, 100_000);
});
afterAll(() => consumer?.dispose());

test("memory is flat: an array is larger than ten bytes for each call", () => {
  expect(soaked.held.at(-1)!.calls).toBe(100_000);
  expect(growthOf(soaked)).toBeLessThan(10);
});

test("one memory of WebAssembly, which never grows", () => {
  expect(soaked.memories).toEqual([16 * 4096 * 4]);
});

test("a function is compiled once", () => {
  const [warm, later] = soaked.modules;
  expect(warm).toBeGreaterThan(200);
  expect(later).toBe(0);
});
