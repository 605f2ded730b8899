import type { AsyncTask, Contender, Task } from "./contenders/contender.ts";
import { errorOf, judgeFor } from "./errors.ts";
import { type Job, type Measured, PASSES } from "./functions.ts";
import { JUDGED, timedSamples } from "./inputs.ts";
import { thisMachine } from "./machine.ts";
import { type Effort, measure } from "./measure.ts";
import type { Accuracy, Failure, Results, Speed } from "./results.ts";
import type { Progress } from "./tools.ts";

export interface RunOptions {
  readonly functions: readonly Measured[];
  readonly lengths: readonly number[];
  readonly effort: Effort;
  readonly contenders: readonly Contender[];
  readonly progress: Pick<Progress, "say">;
}

interface Found {
  readonly speeds: Speed[];
  readonly accuracies: Accuracy[];
  readonly failures: Failure[];
}

/**
 * Times first, errors afterwards: their references run our functions on Float64Arrays, and code that has seen two types
 * of arrays is compiled for both.
 */
export async function run(options: RunOptions): Promise<Results> {
  const { functions, lengths, effort, contenders, progress } = options;
  const found: Found = { speeds: [], accuracies: [], failures: [] };
  for (const length of lengths)
    for (const job of jobs(functions, length)) {
      progress.say(`time: ${job.measured.name}, ${job.pass}, ${length} elements`);
      await time(job, contenders, effort, found);
    }
  for (const job of jobs(functions, JUDGED)) {
    progress.say(`error: ${job.measured.name}, ${job.pass}`);
    await judge(job, contenders, found);
  }
  const named = contenders.map(({ bind: _, ...rest }) => rest);
  return { machine: thisMachine(), effort, contenders: named, ...found };
}

const jobs = (functions: readonly Measured[], length: number): Job[] =>
  functions.flatMap((measured) => PASSES.map((pass) => ({ measured, pass, length })));

async function time(job: Job, contenders: readonly Contender[], effort: Effort, found: Found): Promise<void> {
  const entrants = await bound(job, contenders);
  const samples = timedSamples(job.measured, job.length);
  const timings = await measure(
    entrants.map(({ task }) => task),
    samples,
    effort,
  );
  for (const [i, timing] of timings.entries()) {
    const subject = subjectOf(job, entrants[i]!.id);
    if ("reason" in timing) fail(found, { ...subject, ...timing });
    else found.speeds.push({ ...subject, length: job.length, nsPerElement: perElement(timing, job.length) });
  }
}

async function judge(job: Job, contenders: readonly Contender[], found: Found): Promise<void> {
  const judgement = judgeFor(job.measured, job.pass);
  for (const { id, task } of await bound(job, contenders)) {
    const subject = subjectOf(job, id);
    try {
      found.accuracies.push({ ...subject, ...(await errorOf(task, judgement)) });
    } catch (error) {
      fail(found, { ...subject, reason: error instanceof Error ? error.message : String(error) });
    }
  }
}

async function bound(job: Job, contenders: readonly Contender[]) {
  const entrants: { readonly id: string; readonly task: Task | AsyncTask }[] = [];
  for (const { id, bind } of contenders) {
    const task = await bind(job);
    if (task !== undefined) entrants.push({ id, task });
  }
  return entrants;
}

const subjectOf = ({ measured, pass }: Job, contender: string) => ({
  function: measured.name,
  pass,
  contender,
});

const perElement = (
  { median, least, most }: Speed["nsPerElement"],
  length: number,
): Speed["nsPerElement"] => {
  const scale = 1e6 / length;
  return { median: median * scale, least: least * scale, most: most * scale };
};

/** Once, whatever the length. */
function fail({ failures }: Found, failure: Failure): void {
  const isSame = (other: Failure): boolean =>
    other.function === failure.function &&
    other.pass === failure.pass &&
    other.contender === failure.contender;
  if (!failures.some(isSame)) failures.push(failure);
}
