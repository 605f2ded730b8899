/** References for plans of rows, from the cache or computed by the pool. */
import type { References } from "../oracle/references.ts";
import type { Cache } from "../run/cache.ts";
import { type Ask, once } from "../run/once.ts";
import type { Pool } from "../run/pool.ts";
import type { RowPassName } from "./oracle/oracle.ts";
import type { RowPlan } from "./plan.ts";
import { placesOf } from "./task.ts";
import type { RowTask } from "./task.ts";

/** So many elements in one task, or one row: threads finish together. */
const CHUNK = 300;

/** One after the other, and behind all of them their scales. */
export type GatheredRows = Ask<RowPlan, RowPassName>;

export const gatherRowsFrom = (pool: Pool, cache: Cache | undefined): GatheredRows =>
  once((plan, pass) => referencesOf(plan, pass, pool, cache));

async function referencesOf(
  plan: RowPlan,
  pass: RowPassName,
  pool: Pool,
  cache: Cache | undefined,
): Promise<References> {
  const { activation, format, set, cases } = plan;
  const task: RowTask = { row: activation.name, format, set, pass, cases };
  const count = cases.reduce((sum, one) => sum + placesOf(activation, pass, one).length, 0);
  const key = cache?.keyOf(task);
  const known = key === undefined ? undefined : cache?.read(key, 2 * count);
  if (known !== undefined) return known;
  const parts = await Promise.all(chunksOf(task).map((chunk) => pool.references(chunk)));
  const references = {
    nearest: joined(parts.map(({ nearest }) => nearest)),
    rest: joined(parts.map(({ rest }) => rest)),
  };
  if (key !== undefined) cache!.write(key, references);
  return references;
}

function chunksOf(task: RowTask): RowTask[] {
  const chunks: RowTask["cases"][number][][] = [];
  let room = 0;
  for (const one of task.cases) {
    if (room < one.x.length) {
      chunks.push([]);
      room = CHUNK;
    }
    chunks.at(-1)!.push(one);
    room -= one.x.length;
  }
  return chunks.map((cases) => ({ ...task, cases }));
}

/** References of all parts, then scales of all parts. */
function joined(parts: readonly Float64Array[]): Float64Array {
  const half = (part: Float64Array): number => part.length / 2;
  const references = parts.flatMap((part) => [...part.subarray(0, half(part))]);
  return Float64Array.from([...references, ...parts.flatMap((part) => [...part.subarray(half(part))])]);
}
