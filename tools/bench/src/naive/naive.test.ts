import { describe, expect, test } from "vitest";
import { NAIVE } from "../contenders/naive.ts";
import { truthFor } from "../contenders/ours.ts";
import { FUNCTIONS, PASSES } from "../functions.ts";
import { timedSamples } from "../inputs.ts";

/** Of the erf of Abramowitz & Stegun, times 3. */
const TOLERANCE = 1e-6;

describe.each(FUNCTIONS)("the loop for $name", (measured) => {
  test.each(PASSES)("computes the function: %s", async (pass) => {
    const job = { measured, pass, length: 2000 };
    const task = await NAIVE.bind(job);
    const [sample] = timedSamples(measured, job.length);
    const truth = truthFor(job, sample!);
    const results = await (task!.run ?? task!.runAsync)(sample!);
    expect(Math.max(...results.map((result, i) => Math.abs(result - truth[i]!)))).toBeLessThan(TOLERANCE);
  });
});
