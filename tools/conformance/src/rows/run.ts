/** Functions of rows on all targets: plans, references, results. */
import type { Adapter } from "../adapters/adapter.ts";
import type { Row } from "../compare/tally.ts";
import { gradeOf, isOffered, rowBound } from "../generator.ts";
import type { Model, RowPassKind, RowActivation } from "../generator.ts";
import type { Workbench } from "../oracle/workbench.ts";
import type { Cache } from "../run/cache.ts";
import type { FormatName } from "../run/format-name.ts";
import type { Pool } from "../run/pool.ts";
import { checkRowPlan } from "./check.ts";
import { type GatheredRows, gatherRowsFrom } from "./gather.ts";
import type { RowPassName } from "./oracle/oracle.ts";
import { rowPassesOf, rowPlansFor } from "./plan.ts";
import type { RowPlan } from "./plan.ts";
import { gatherRowsFromScalar, shortRowPlans } from "./short.ts";

export interface RowRun {
  readonly model: Model;
  readonly bench: Workbench;
  readonly adapters: readonly Adapter[];
  readonly functions: readonly RowActivation[];
  /** Rows that multiprecision judges have at most so many elements. */
  readonly longest: number;
  /** And scalar judges so many elements in short rows of each length. */
  readonly inShortRows: number;
  readonly scalar: () => Adapter;
  readonly pool: Pool;
  readonly cache: Cache | undefined;
  /** Called after each function. */
  readonly done: () => void;
}

interface Planned {
  readonly plan: RowPlan;
  readonly gathered: GatheredRows;
}

export async function runRows(rowRun: RowRun): Promise<Row[]> {
  const { adapters, functions, done } = rowRun;
  const planned = plansOf(rowRun);
  const rows = new Map<string, Row>();
  for (const one of functions) {
    await Promise.all(
      adapters.map(async (adapter) => {
        if (!isOffered(adapter.id, one)) return;
        for (const { plan, gathered } of planned.get(one)!)
          if (plan.format === adapter.format.name)
            await checkRowPlan(adapter, plan, gathered, (pass) => rowFor(rows, one, adapter, pass));
      }),
    );
    done();
  }
  return [...rows.values()];
}

/** All references of multiprecision are under way before the first function is judged. */
function plansOf(rowRun: RowRun): Map<RowActivation, readonly Planned[]> {
  const { adapters, functions, longest, inShortRows, pool, cache } = rowRun;
  const formats = [...new Set(adapters.map(({ format }) => format.name as FormatName))];
  const byMultiprecision = gatherRowsFrom(pool, cache);
  const byScalar = gatherRowsFromScalar(rowRun);
  const plans = new Map<RowActivation, readonly Planned[]>();
  for (const one of functions) {
    const ordinary = formats.flatMap((format) => rowPlansFor(one, format, longest));
    for (const plan of ordinary) for (const pass of rowPassesOf(one)) void byMultiprecision(plan, pass);
    const short = shortRowPlans(one, inShortRows);
    plans.set(one, [
      ...ordinary.map((plan) => ({ plan, gathered: byMultiprecision })),
      ...short.map((plan) => ({ plan, gathered: byScalar })),
    ]);
  }
  return plans;
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
