/** Functions of rows on all targets: plans, references, results. */
import type { Adapter } from "../adapters/adapter.ts";
import type { Row } from "../compare/tally.ts";
import { gradeOf, isOffered, rowBound } from "../generator.ts";
import type { PassKind, RowActivation, Target } from "../generator.ts";
import type { Cache } from "../run/cache.ts";
import type { FormatName } from "../run/format-name.ts";
import type { Pool } from "../run/pool.ts";
import type { Progress } from "../run/progress.ts";
import { checkRowPlan } from "./check.ts";
import { gatherRows } from "./gather.ts";
import type { RowPassName } from "./oracle/oracle.ts";
import { rowPlansFor } from "./plan.ts";

export interface RowRun {
  readonly adapters: readonly Adapter[];
  readonly functions: readonly RowActivation[];
  /** Rows have at most so many elements. */
  readonly longest: number;
  readonly pool: Pool;
  readonly cache: Cache | undefined;
  readonly progress: Progress;
}

export async function runRows(rowRun: RowRun): Promise<Row[]> {
  const { adapters, functions, longest, pool, cache, progress } = rowRun;
  const formats = [...new Set(adapters.map(({ format }) => format.name as FormatName))];
  const plans = functions.flatMap((one) => formats.flatMap((format) => rowPlansFor(one, format, longest)));
  const gathered = await gatherRows(plans, pool, cache, (done, total) =>
    progress.step("references of rows", done, total),
  );
  const rows = new Map<string, Row>();
  for (const [index, adapter] of adapters.entries()) {
    const own = plans.filter(
      ({ format, activation }) => format === adapter.format.name && isOffered(adapter.id, activation),
    );
    for (const plan of own)
      await checkRowPlan(adapter, plan, gathered, (pass) => rowFor(rows, plan.activation, adapter.id, pass));
    progress.step("rows", index + 1, adapters.length);
  }
  return [...rows.values()];
}

/** The gradient of x is what the table has as derivative. */
const kindOf = (pass: RowPassName): PassKind =>
  pass === "forward" ? pass : pass === "backward" ? "derivative" : "parameterDerivatives";

function rowFor(rows: Map<string, Row>, activation: RowActivation, target: Target, name: RowPassName): Row {
  const pass = kindOf(name);
  const key = `${activation.name} ${target} ${pass}`;
  const known = rows.get(key);
  if (known !== undefined) return known;
  const exception = activation.exceptions.find((one) => one.target === target && one.of === pass)?.reason;
  const row: Row = {
    activation: activation.name,
    target,
    pass,
    bound: rowBound(activation, gradeOf(target, activation), pass),
    exception,
    scale: undefined,
    cases: 0,
    failed: 0,
    worst: undefined,
    failures: [],
    beyond: {},
    problems: [],
  };
  rows.set(key, row);
  return row;
}
