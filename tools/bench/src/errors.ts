/** The largest error of a contender. */
import type { AsyncTask, Sample, Task } from "./contenders/contender.ts";
import { truthFor } from "./contenders/ours.ts";
import { type Job, type Measured, rowLengthOf } from "./functions.ts";
import { JUDGED, judgedSample } from "./inputs.ts";
import { exactly, f32, nearRoots, ulpError } from "./tools.ts";

export interface LargestError {
  readonly ulp: number;
  /** The input where it occurs; for functions of rows, one element of it. */
  readonly x: number;
}

/** Inputs, true results, and the least magnitude that each is measured against. */
export interface Judge {
  readonly sample: Sample;
  readonly truth: Float64Array;
  readonly scales: Float64Array;
}

/** The scale of a derivative near its roots, as docs/conventions.md defines it. */
const SCALE = 1 / 8;

export function judgeFor(measured: Measured, pass: Job["pass"]): Judge {
  const sample = judgedSample(measured);
  const truth = truthFor({ measured, pass, length: JUDGED }, sample);
  return { sample, truth, scales: scalesOf(measured, pass, sample, truth) };
}

function scalesOf(
  { ofRows }: Measured,
  pass: Job["pass"],
  sample: Sample,
  truth: Float64Array,
): Float64Array {
  if (!ofRows) return scalesOfElements(sample, truth);
  return pass === "backward" ? scalesOfRows(sample) : new Float64Array(truth.length);
}

function scalesOfElements({ x }: Sample, values: Float64Array): Float64Array {
  const near = nearRoots({ xs: Float64Array.from(x), values, switches: [] }, () => SCALE);
  return Float64Array.from(near, (isNear) => (isNear ? SCALE : 0));
}

/** A gradient of a row is the difference of dy from a mean; both are seen relative to their sizes, as in the suite. */
function scalesOfRows({ dy, saved: y }: Sample): Float64Array {
  const rowLength = rowLengthOf(y.length);
  return Float64Array.from(y, (own, i) => {
    const start = i - (i % rowLength);
    return own * (Math.abs(dy[i]!) + meanMagnitude(dy, y, start, start + rowLength));
  });
}

function meanMagnitude(dy: Float32Array, y: Float32Array, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += Math.abs(dy[i]!) * y[i]!;
  return sum;
}

export async function errorOf(task: Task | AsyncTask, judge: Judge): Promise<LargestError> {
  await task.prepare?.();
  const results = task.run === undefined ? await task.runAsync(judge.sample) : task.run(judge.sample);
  return largestError(results, judge);
}

export function largestError(results: Float32Array, { sample, truth, scales }: Judge): LargestError {
  let largest: LargestError = { ulp: 0, x: sample.x[0]! };
  for (const [i, result] of results.entries()) {
    const ulp = ulpError(f32, result, exactly(truth[i]!), scales[i]!);
    if (ulp > largest.ulp) largest = { ulp, x: sample.x[i]! };
  }
  return largest;
}
