/**
 * Every number of f16: what a shader makes of it against the scalar package, whose errors are not seen in f16, and which
 * the multiprecision oracle has judged.
 * @module
 */
import type { Adapter } from "../adapters/adapter.ts";
import { everyF16 } from "../adapters/wgsl/storage.ts";
import { nearRoots } from "../compare/scale.ts";
import { addProblem, count } from "../compare/tally.ts";
import type { Row } from "../compare/tally.ts";
import { exactly, ulpError } from "../generator.ts";
import type { Activation, Model } from "../generator.ts";
import type { Workbench } from "../oracle/workbench.ts";
import { rowFor } from "../run/functions.ts";
import { detailOf, evaluationOf, kindOf } from "../run/job.ts";
import type { Job } from "../run/job.ts";
import { passesOf, plansAt } from "../run/plan.ts";
import { isWithinReach, passOver } from "../run/reach.ts";
import { scaleOf } from "../run/scale.ts";

export interface EveryF16 {
  readonly model: Model;
  readonly bench: Workbench;
  /** The one that is judged, and the one that knows. */
  readonly adapter: Adapter;
  readonly scalar: Adapter;
  /** Called after each function. */
  readonly done: () => void;
}

export async function runEveryF16(suite: EveryF16, activations: readonly Activation[]): Promise<Row[]> {
  const rows = new Map<string, Row>();
  const xs = Float64Array.of(NaN, ...everyF16());
  await suite.scalar.start();
  for (const activation of activations) {
    await judgeActivation(suite, activation, xs, rows);
    suite.done();
  }
  return [...rows.values()];
}

async function judgeActivation(
  { model, adapter, scalar, bench }: EveryF16,
  activation: Activation,
  xs: Float64Array,
  rows: Map<string, Row>,
): Promise<void> {
  for (const plan of plansAt(bench, model, activation, "f16", xs)) {
    for (const pass of passesOf(plan.activation)) {
      const scaleAt = scaleOf(plan, pass, model);
      const row = rowFor(rows, activation, adapter, kindOf(pass, activation));
      try {
        await judgePass({ adapter, plan, pass, row, scaleAt }, scalar, model);
      } catch (error) {
        addProblem(row, error, plan.setting);
      }
    }
  }
}

async function judgePass(job: Job, scalar: Adapter, model: Model): Promise<void> {
  const { adapter, plan, pass, row, scaleAt } = job;
  const evaluation = evaluationOf(job, plan.xs);
  const [expected, actual] = await Promise.all([scalar.evaluate(evaluation), adapter.evaluate(evaluation)]);
  const near = nearRoots({ xs: plan.xs, values: expected, switches: plan.oracle.points }, scaleAt);
  const isWithin = isWithinReach(job, model);
  const detail = detailOf(pass, plan.source, "");
  plan.xs.forEach((x, index) => {
    if (!isWithin(x)) return passOver(job, x, actual[index]!);
    const [right, answer] = [expected[index]!, actual[index]!];
    const ulp = ulpError(adapter.format, answer, exactly(right), near[index] ? scaleAt(x) : 0);
    const finding = {
      setting: plan.setting,
      detail,
      x,
      expected: adapter.format.round(right),
      actual: answer,
      ulp,
    };
    count(row, finding, ulp <= row.bound);
  });
}
