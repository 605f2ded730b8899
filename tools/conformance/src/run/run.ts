/** The whole suite: plans, references, targets, rows. */
import { createAdapter } from "../adapters/index.ts";
import type { Adapter } from "../adapters/adapter.ts";
import { isPassed } from "../compare/tally.ts";
import type { Row } from "../compare/tally.ts";
import {
  binary64,
  bound,
  evaluate,
  gradeOf,
  isOffered,
  kernelLibrary,
  printExpression,
  statedScale,
} from "../generator.ts";
import type { Activation, Model, PassKind, RowActivation, Target } from "../generator.ts";
import type { PassName } from "../oracle/oracle.ts";
import { runRows } from "../rows/run.ts";
import { checkPairs, halvesOf } from "../concatenating/check.ts";
import { createWorkbench } from "../oracle/workbench.ts";
import type { Workbench } from "../oracle/workbench.ts";
import type { Cache } from "./cache.ts";
import { checkChannels } from "./channels.ts";
import { checkPlan } from "./check.ts";
import { gather } from "./gather.ts";
import type { Gathered } from "./gather.ts";
import { kindOf } from "./job.ts";
import { checkLimits } from "./limits.ts";
import { planFor } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { createPool } from "./pool.ts";
import type { Progress } from "./progress.ts";

export interface RunOptions {
  readonly model: Model;
  readonly targets: readonly Target[];
  readonly activations: readonly Activation[];
  /** Functions of rows; none where absent. */
  readonly functionsOfRows?: readonly RowActivation[];
  readonly cases: number;
  readonly allowMissing: ReadonlySet<string>;
  readonly cache: Cache | undefined;
  readonly progress: Progress;
  /** For tests; the packages otherwise. */
  readonly adapterFor?: (target: Target) => Adapter;
}

export interface MissingTarget {
  readonly target: Target;
  readonly reason: string;
  readonly allowed: boolean;
}

export interface Outcome {
  readonly rows: readonly Row[];
  readonly missing: readonly MissingTarget[];
  /** What the specs declare and the oracle does not find. */
  readonly contradictions: readonly string[];
}

/** Whether every promise was judged and kept. */
export function holds({ rows, missing, contradictions }: Outcome): boolean {
  const complete = rows.length > 0 && missing.every(({ allowed }) => allowed);
  return complete && rows.every(isPassed) && contradictions.length === 0;
}

export async function run(options: RunOptions): Promise<Outcome> {
  const { model, targets, activations, functionsOfRows: functions = [], cases, cache, progress } = options;
  const { adapters, missing } = await startAdapters(options);
  const bench = await createWorkbench();
  const formats = [...new Set(adapters.map(({ format }) => format.name as "f64" | "f32"))];
  const plans = activations.flatMap((activation) =>
    formats.flatMap((format) => planFor(bench, model, activation, format, cases)),
  );
  const pool = createPool(model);
  try {
    const gathered = await gather(plans, pool, cache, (done, total) =>
      progress.step("references", done, total),
    );
    const rows = [
      ...(await checkTargets(adapters, plans, gathered, { model, progress, bench })),
      ...(await runRows({ adapters, functions, longest: cases, pool, cache, progress })),
    ];
    const contradictions = plans.flatMap((plan) => checkLimits(bench, plan, model));
    return {
      rows: inOrder(rows, [...activations.map(reportedName), ...functions.map(({ name }) => name)], targets),
      missing,
      contradictions: [...new Set(contradictions)],
    };
  } finally {
    await Promise.all([pool.stop(), ...adapters.map((adapter) => adapter.stop())]);
  }
}

/** Skipped is not passed: a target that does not start fails the run, unless it may be missing. */
async function startAdapters({ targets, allowMissing, progress, adapterFor = createAdapter }: RunOptions) {
  const adapters: Adapter[] = [];
  const missing: MissingTarget[] = [];
  for (const target of targets) {
    progress.say(`starting ${target}`);
    try {
      const adapter = adapterFor(target);
      await adapter.start();
      adapters.push(adapter);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      missing.push({ target, reason, allowed: allowMissing.has(target) });
    }
  }
  return { adapters, missing };
}

async function checkTargets(
  adapters: readonly Adapter[],
  plans: readonly Plan[],
  gathered: Gathered,
  { model, progress, bench }: Pick<RunOptions, "model" | "progress"> & { readonly bench: Workbench },
): Promise<Row[]> {
  const rows = new Map<string, Row>();
  const ownOf = (adapter: Adapter): Plan[] =>
    plans.filter(({ format, source }) => format === adapter.format.name && isOffered(adapter.id, source));
  const total = adapters.reduce((sum, adapter) => sum + ownOf(adapter).length, 0);
  let done = 0;
  for (const adapter of adapters) {
    const own = ownOf(adapter);
    for (const activation of new Set(own.map((plan) => plan.source))) {
      const rowOf = (pass: PassName): Row => rowFor(rows, activation, adapter.id, kindOf(pass, activation));
      const ofActivation = own.filter((plan) => plan.source === activation);
      for (const plan of ofActivation) {
        await checkPlan(adapter, plan, gathered, rowOf, scaleOf(plan, model), model);
        done += 1;
        progress.step("targets", done, total);
      }
      await checkChannels(adapter, ofActivation, rowOf);
      if (activation.half?.which === "second")
        await checkPairs({ adapter, bench, gathered, rowOf }, halvesOf(activation.half.of, own));
    }
  }
  return [...rows.values()];
}

/** Halves are judged as the function that they are of. */
const reportedName = ({ name, half }: Activation): string => half?.of ?? name;

function rowFor(rows: Map<string, Row>, activation: Activation, target: Target, pass: PassKind): Row {
  const { accuracy } = activation;
  const name = reportedName(activation);
  const key = `${name} ${target} ${pass}`;
  const known = rows.get(key);
  if (known !== undefined) return known;
  const exception = accuracy.exceptions.find((one) => one.target === target && one.of === pass)?.reason;
  const fresh = { cases: 0, failed: 0, worst: undefined, failures: [], beyond: {}, problems: [] };
  const scale = statedScale(accuracy);
  const row: Row = {
    activation: name,
    target,
    pass,
    bound: bound(accuracy, gradeOf(target, activation), pass),
    exception,
    scale: scale && printExpression(scale),
    ...fresh,
  };
  rows.set(key, row);
  return row;
}

function scaleOf({ activation, set }: Plan, model: Model): (x: number) => number {
  const context = {
    arithmetic: binary64,
    library: kernelLibrary(model.intrinsics, "f64"),
    choices: set.choices,
  };
  return (x) => evaluate(activation.accuracy.scale, new Map(set.numbers).set("x", x), context);
}

function inOrder(rows: readonly Row[], names: readonly string[], targets: readonly Target[]): Row[] {
  return [...new Set(names)].flatMap((name) =>
    targets.flatMap((target) => rows.filter((row) => row.activation === name && row.target === target)),
  );
}
