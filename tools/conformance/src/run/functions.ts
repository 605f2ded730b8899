/** Functions of elements on all targets: plans, references, results. */
import { setImmediate as otherEvents } from "node:timers/promises";
import type { Adapter } from "../adapters/adapter.ts";
import type { Row } from "../compare/tally.ts";
import { checkPairs, halvesOf } from "../concatenating/check.ts";
import { bound, gradeOf, isOffered, printExpression, statedScale } from "../generator.ts";
import type { Activation, Model, PassKind } from "../generator.ts";
import type { PassName } from "../oracle/pass-name.ts";
import type { Workbench } from "../oracle/workbench.ts";
import type { Cache } from "./cache.ts";
import { checkChannels } from "./channels.ts";
import { checkPlan } from "./check.ts";
import type { FormatName } from "./format-name.ts";
import { gatherFrom, gatherFromScalar } from "./gather.ts";
import type { Gathered } from "./gather.ts";
import { kindOf } from "./job.ts";
import { checkLimits } from "./limits.ts";
import { passesOf, planFor, planOf } from "./plan.ts";
import type { Plan } from "./plan.ts";
import type { Pool } from "./pool.ts";
import { stacksOfTargets, type TargetStacks } from "./stacks.ts";

export interface FunctionsRun {
  readonly model: Model;
  readonly adapters: readonly Adapter[];
  readonly activations: readonly Activation[];
  readonly cases: number;
  readonly bench: Workbench;
  readonly pool: Pool;
  readonly cache: Cache | undefined;
  /** What to judge by in place of multiprecision. */
  readonly scalar?: Adapter | undefined;
  /** Called after each function. */
  readonly done: () => void;
}

export interface Judged {
  readonly rows: readonly Row[];
  readonly contradictions: readonly string[];
}

export async function runFunctions(functionsRun: FunctionsRun): Promise<Judged> {
  const { activations, adapters, bench, model, pool, cache, scalar, done } = functionsRun;
  const gathered = scalar === undefined ? gatherFrom(pool, cache) : gatherFromScalar(scalar);
  const plans = await planAll(functionsRun, gathered);
  const rows = new Map<string, Row>();
  const contradictions: string[] = [];
  for (const activation of activations) {
    await Promise.all(
      stacksOfTargets(adapters)
        .filter(([{ id }]) => isOffered(id, activation))
        .map((stacks) => checkTarget({ stacks, plans, gathered, rows, bench, model }, activation)),
    );
    contradictions.push(...plans.get(activation)!.flatMap((plan) => checkLimits(bench, plan, model)));
    done();
  }
  return { rows: [...rows.values()], contradictions };
}

type Plans = ReadonlyMap<Activation, readonly Plan[]>;

/** What is planned is asked for at once: threads compute references while further plans are made, and results judged. */
async function planAll(
  { activations, adapters, bench, model, cases }: FunctionsRun,
  gathered: Gathered,
): Promise<Plans> {
  const formats = [...new Set(adapters.map(({ format }) => format.name as FormatName))];
  const plans = new Map<Activation, readonly Plan[]>();
  for (const activation of activations) {
    const own = formats.flatMap((format) => planFor(bench, model, activation, format, cases));
    plans.set(activation, own);
    for (const plan of own)
      for (const pass of passesOf(plan.activation)) void gathered(planOf(plan, pass), pass);
    await otherEvents();
  }
  return plans;
}

interface Check {
  readonly stacks: TargetStacks;
  readonly plans: Plans;
  readonly gathered: Gathered;
  readonly rows: Map<string, Row>;
  readonly bench: Workbench;
  readonly model: Model;
}

async function checkTarget(
  { stacks, plans, gathered, rows, bench, model }: Check,
  activation: Activation,
): Promise<void> {
  const rowOf = (adapter: Adapter, pass: PassName): Row =>
    rowFor(rows, activation, adapter, kindOf(pass, activation));
  const isOwn = ({ format }: Plan): boolean => format === stacks[0].format.name;
  const own = plans.get(activation)!.filter(isOwn);
  for (const plan of own) {
    await checkPlan(stacks, plan, gathered, rowOf, model);
    // Packages answer without a pause, and threads wait for their next task.
    await otherEvents();
  }
  const checkTogether = async (adapter: Adapter): Promise<void> => {
    const rowOfPass = (pass: PassName): Row => rowOf(adapter, pass);
    await checkChannels(adapter, own, rowOfPass);
    if (activation.half?.which !== "second") return;
    const pairs = halvesOf(activation.half.of, [...plans.values()].flat().filter(isOwn));
    await checkPairs({ adapter, bench, gathered, rowOf: rowOfPass }, pairs);
  };
  await Promise.all(stacks.map(checkTogether));
}

/** Halves, and derivatives in terms of results, are judged as the function that they are of. */
export const reportedName = ({ name, half, outputOf }: Activation): string => half?.of ?? outputOf ?? name;

export function rowFor(
  rows: Map<string, Row>,
  activation: Activation,
  { id: target, stack }: Adapter,
  pass: PassKind,
): Row {
  const { accuracy } = activation;
  const name = reportedName(activation);
  const key = [name, target, stack, pass].join(" ");
  const known = rows.get(key);
  if (known !== undefined) return known;
  const exception = accuracy.exceptions.find((one) => one.target === target && one.of === pass)?.reason;
  const fresh = {
    cases: 0,
    differing: 0,
    failed: 0,
    worst: undefined,
    failures: [],
    beyond: {},
    specials: {},
    problems: [],
  };
  const scale = statedScale(accuracy);
  const row: Row = {
    activation: name,
    target,
    stack,
    pass,
    bound: bound(accuracy, gradeOf(target, activation), pass),
    exception,
    scale: scale && printExpression(scale),
    ...fresh,
  };
  rows.set(key, row);
  return row;
}
