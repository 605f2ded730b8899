import { describe, expect, test } from "vitest";
import type { Sample } from "./contenders/contender.ts";
import { callsFor, measure } from "./measure.ts";

const sampleOf = (value: number): Sample => {
  const x = Float32Array.of(value);
  return { x, dy: x, saved: x };
};
const effort = { rounds: 3, turnMs: 0, sampleMs: 0, warmUpMs: 0 };

describe("measure", () => {
  test("takes turns, and every call gets the sample after the last one", async () => {
    const seen: string[] = [];
    const record = (name: string, { x }: Sample): Float32Array => {
      seen.push(`${name}${x[0]}`);
      return x;
    };
    const tasks = [
      { run: (sample: Sample) => record("a", sample) },
      {
        prepare: async () => void seen.push("prepared"),
        runAsync: async (sample: Sample) => record("b", sample),
      },
    ];
    const timings = await measure(tasks, [sampleOf(1), sampleOf(2)], { ...effort, rounds: 2 });
    expect(seen).toEqual(["a1", "prepared", "b1", "a2", "prepared", "b2", "a1", "prepared", "b1"]);
    expect(timings.every((timing) => "median" in timing && timing.median >= 0)).toBe(true);
  });

  test("says why a task cannot run, and measures the others", async () => {
    const fails = {
      run: () => {
        throw new Error("no such kernel");
      },
    };
    const works = { run: ({ x }: Sample) => x };
    const timings = await measure([fails, works], [sampleOf(1)], effort);
    expect(timings[0]).toEqual({ reason: "no such kernel" });
    expect(timings[1]).toHaveProperty("median");
  });
});

describe("callsFor", () => {
  test.each([
    [2, 10, 4, 5],
    [2, 10, 0.5, 40],
    [2, 10, 0.01, 100],
    [2, 10, 0, 100],
    [2, 1, 500, 1],
  ])("a sample of %d ms, after %d calls in %d ms: %d", (sampleMs, calls, elapsed, wanted) =>
    expect(callsFor(sampleMs, calls, elapsed)).toBe(wanted),
  );
});
