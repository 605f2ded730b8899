/** References for plans, from the cache or computed by the pool. */
import type { PassName } from "../oracle/oracle.ts";
import type { References } from "../oracle/references.ts";
import type { Cache } from "./cache.ts";
import { passesOf } from "./plan.ts";
import type { Plan } from "./plan.ts";
import type { Pool } from "./pool.ts";
import type { ReferenceTask } from "./tasks.ts";

/** Small enough that threads finish together, large enough that starting a task costs nothing. */
const CHUNK = 500;

export interface Gathered {
  /** By plan and pass; an error where no reference could be computed. */
  get(plan: Plan, pass: PassName): References | Error;
}

export async function gather(
  plans: readonly Plan[],
  pool: Pool,
  cache: Cache | undefined,
  progress: (done: number, total: number) => void,
): Promise<Gathered> {
  const requests = plans.flatMap((plan) => passesOf(plan.activation).map((pass) => ({ plan, pass })));
  const total = requests.reduce((sum, { plan }) => sum + plan.xs.length, 0);
  const found = new Map<Plan, Map<string, References | Error>>();
  let done = 0;
  await Promise.all(
    requests.map(async ({ plan, pass }) => {
      const references = await referencesOf(taskOf(plan, pass), pool, cache).catch((error: Error) => error);
      if (!found.has(plan)) found.set(plan, new Map());
      found.get(plan)!.set(JSON.stringify(pass), references);
      done += plan.xs.length;
      progress(done, total);
    }),
  );
  return { get: (plan, pass) => found.get(plan)!.get(JSON.stringify(pass))! };
}

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

const joined = (parts: readonly Float64Array[]): Float64Array =>
  Float64Array.from(parts.flatMap((part) => [...part]));
