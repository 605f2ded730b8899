import type { AsyncTask, Sample, Task } from "./contenders/contender.ts";
import { type Spread, spreadOf } from "./statistics.ts";

export interface Effort {
  readonly rounds: number;
  /** How long everybody's turn lasts. */
  readonly turnMs: number;
  /** How long a sample lasts at least: several in a turn, so that an interruption spoils only one of them. */
  readonly sampleMs: number;
  /** For compilers, caches and the clock of the processor. */
  readonly warmUpMs: number;
}

export const THOROUGH: Effort = { rounds: 9, turnMs: 3, sampleMs: 0.25, warmUpMs: 30 };
export const QUICK: Effort = { rounds: 2, turnMs: 0, sampleMs: 0.1, warmUpMs: 1 };

/** A task with what is known of it, going through the samples without ever beginning anew. */
interface Runner {
  readonly task: Task | AsyncTask;
  calls: number;
  next: number;
  readonly times: number[];
}

/** Milliseconds per call, or why a task cannot do it. */
export type Timing = Spread | { readonly reason: string };

/** All tasks in turn in every round, so that whatever disturbs the machine disturbs all of them. */
export async function measure(
  tasks: readonly (Task | AsyncTask)[],
  samples: readonly Sample[],
  effort: Effort,
): Promise<Timing[]> {
  const runners: (Runner | { readonly reason: string })[] = [];
  for (const task of tasks) runners.push(await warmedUp(task, samples, effort));
  for (let round = 0; round < effort.rounds; round++)
    for (const runner of runners) {
      if ("reason" in runner) continue;
      await takeTurn(runner, samples, effort.turnMs);
    }
  return runners.map((runner) => ("reason" in runner ? runner : spreadOf(runner.times)));
}

async function takeTurn(runner: Runner, samples: readonly Sample[], turnMs: number): Promise<void> {
  await runner.task.prepare?.();
  const end = performance.now() + turnMs;
  do {
    runner.times.push((await timed(runner, samples, runner.calls)) / runner.calls);
  } while (performance.now() < end);
}

/** A library may have the function and not be able to run it: kernels are missing in some backends. */
async function warmedUp(
  task: Task | AsyncTask,
  samples: readonly Sample[],
  { sampleMs, warmUpMs }: Effort,
): Promise<Runner | { readonly reason: string }> {
  const runner: Runner = { task, calls: 1, next: 0, times: [] };
  try {
    await task.prepare?.();
    const start = performance.now();
    let elapsed: number;
    do {
      elapsed = await timed(runner, samples, runner.calls);
      runner.calls = callsFor(sampleMs, runner.calls, elapsed);
    } while (performance.now() - start < warmUpMs);
    return runner;
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** At most ten times as many as before: the first calls are slow, and a clock that stood still says nothing. */
export function callsFor(sampleMs: number, calls: number, elapsed: number): number {
  const wanted = elapsed > 0 ? Math.ceil((calls * sampleMs) / elapsed) : Infinity;
  return Math.max(1, Math.min(wanted, 10 * calls));
}

/** Milliseconds of so many calls. Loops of their own, because awaiting what is no promise takes time as well. */
async function timed(runner: Runner, samples: readonly Sample[], calls: number): Promise<number> {
  const { run, runAsync } = runner.task;
  const start = performance.now();
  if (run !== undefined) for (let i = 0; i < calls; i++) run(nextOf(runner, samples));
  else for (let i = 0; i < calls; i++) await runAsync(nextOf(runner, samples));
  return performance.now() - start;
}

function nextOf(runner: Runner, samples: readonly Sample[]): Sample {
  if (runner.next === samples.length) runner.next = 0;
  return samples[runner.next++]!;
}
