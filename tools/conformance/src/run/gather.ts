/** References for plans, from the cache or computed by the pool. */
import type { Adapter } from "../adapters/adapter.ts";
import { ulpOf } from "../generator.ts";
import type { PassName } from "../oracle/pass-name.ts";
import type { References } from "../oracle/references.ts";
import type { Cache } from "./cache.ts";
import { formatNamed } from "./format-name.ts";
import { evaluationOf } from "./job.ts";
import { type Ask, once } from "./once.ts";
import type { Plan } from "./plan.ts";
import type { Pool } from "./pool.ts";
import type { ReferenceTask } from "./tasks.ts";

/** Small enough that threads finish together, large enough that starting a task costs nothing. */
const CHUNK = 500;

export type Gathered = Ask<Plan, PassName>;

export const gatherFrom = (pool: Pool, cache: Cache | undefined): Gathered =>
  once((plan, pass) => referencesOf(taskOf(plan, pass), pool, cache));

/**
 * What functions of binary64 answer, which is exact enough to judge those of narrower numbers by: but for the points where
 * pieces meet, which the narrower numbers have elsewhere.
 */
export const gatherFromScalar = (scalar: Pick<Adapter, "evaluate">): Gathered =>
  once(async (plan, pass) => {
    const { oracle, xs } = plan;
    const nearest = await scalar.evaluate(evaluationOf({ plan, pass }, xs));
    const rest = new Float64Array(nearest.length);
    const format = formatNamed(plan.format);
    const isNear = (x: number): boolean =>
      oracle.points.some((point) => Math.abs(x - point) <= 2 * ulpOf(format, point));
    xs.forEach((x, index) => {
      if (!isNear(x)) return;
      const exact = oracle.reference(pass, x);
      nearest[index] = exact.nearest;
      rest[index] = exact.rest;
    });
    return { nearest, rest };
  });

const taskOf = ({ source, swept, format, set, xs }: Plan, pass: PassName): ReferenceTask => ({
  activation: source.name,
  swept,
  format,
  set,
  pass,
  xs,
});

async function referencesOf(task: ReferenceTask, pool: Pool, cache: Cache | undefined): Promise<References> {
  const key = cache?.keyOf(task);
  const known = key === undefined ? undefined : cache?.read(key, task.xs.length);
  if (known !== undefined) return known;
  const chunks: Promise<References>[] = [];
  for (let from = 0; from < task.xs.length; from += CHUNK) {
    chunks.push(pool.references({ ...task, xs: task.xs.slice(from, from + CHUNK) }));
  }
  const parts = await Promise.all(chunks);
  const references = {
    nearest: joined(parts.map(({ nearest }) => nearest)),
    rest: joined(parts.map(({ rest }) => rest)),
  };
  if (key !== undefined) cache!.write(key, references);
  return references;
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  return all;
}
