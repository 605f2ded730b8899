/** Functions of rows on all targets: plans, references, results. */
import type { Adapter } from "../adapters/adapter.ts";
import type { Row } from "../compare/tally.ts";
import { gradeOf, isOffered, rowBound } from "../generator.ts";
import type { RowPassKind, RowActivation } from "../generator.ts";
import type { Cache } from "../run/cache.ts";
import type { FormatName } from "../run/format-name.ts";
import type { Pool } from "../run/pool.ts";
import { checkRowPlan } from "./check.ts";
import { gatherRowsFrom } from "./gather.ts";
import type { RowPassName } from "./oracle/oracle.ts";
import { rowPassesOf, rowPlansFor } from "./plan.ts";
import type { RowPlan } from "./plan.ts";

export interface RowRun {
  readonly adapters: readonly Adapter[];
  readonly functions: readonly RowActivation[];
  /** Rows have at most so many elements. */
  readonly longest: number;
  readonly pool: Pool;
  readonly cache: Cache | undefined;
  /** Called after each function. */
  readonly done: () => void;
}

export async function runRows(rowRun: RowRun): Promise<Row[]> {
  const { adapters, functions, longest, pool, cache, done } = rowRun;
  const formats = [...new Set(adapters.map(({ format }) => format.name as FormatName))];
  const plansOf = (one: RowActivation): RowPlan[] =>
    formats.flatMap((format) => rowPlansFor(one, format, longest));
  const plans = new Map(functions.map((one) => [one, plansOf(one)] as const));
  const gathered = gatherRowsFrom(pool, cache);
  // All references are under way before the first function is judged.
  for (const [one, own] of plans)
    for (const plan of own) for (const pass of rowPassesOf(one)) void gathered(plan, pass);
  const rows = new Map<string, Row>();
  for (const [one, all] of plans) {
    await Promise.all(
      adapters.map(async (adapter) => {
        if (!isOffered(adapter.id, one)) return;
        for (const plan of all.filter(({ format }) => format === adapter.format.name))
          await checkRowPlan(adapter, plan, gathered, (pass) => rowFor(rows, one, adapter, pass));
      }),
    );
    done();
  }
  return [...rows.values()];
}

/** The gradient of x is what the table has as derivative. */
const kindOf = (pass: RowPassName): RowPassKind =>
  pass === "forward" ? pass : pass === "backward" ? "derivative" : "parameterDerivatives";

function rowFor(
  rows: Map<string, Row>,
  activation: RowActivation,
  { id: target, stack }: Adapter,
  name: RowPassName,
): Row {
  const pass = kindOf(name);
  const key = [activation.name, target, stack, pass].join(" ");
  const known = rows.get(key);
  if (known !== undefined) return known;
  const exception = activation.exceptions.find((one) => one.target === target && one.of === pass)?.reason;
  const row: Row = {
    activation: activation.name,
    target,
    stack,
    pass,
    bound: rowBound(activation, gradeOf(target, activation), pass),
    exception,
    scale: undefined,
    cases: 0,
    differing: 0,
    failed: 0,
    worst: undefined,
    failures: [],
    beyond: {},
    specials: {},
    problems: [],
  };
  rows.set(key, row);
  return row;
}
